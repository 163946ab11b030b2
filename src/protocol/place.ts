/** Where something stands in a document; lines and columns count from 0, as the protocol's do. */
export interface Place {
  readonly range: { readonly start: Position; readonly end: Position };
}
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Text of a document replaced by other. */
export interface TextChange extends Place {
  readonly newText: string;
}
