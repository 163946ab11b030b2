/** What the extension tells the server when it starts it. */
export interface InitializationOptions {
  /** The folder of the checks' pages, as a URI without a slash at its end. */
  readonly documentation?: string;
  /** The folder that the editor keeps for this workspace's archive, as a URI; left out where it keeps none. */
  readonly storage?: string;
  /** False where something else completes and explains house styles by their JSON Schema. */
  readonly houseStyleHelp?: boolean;
  /** Whether the client shows {@link ARTICLE_STATUS}. */
  readonly status?: boolean;
  /** The client's command that shows a {@link WHOLE_CARD}: a card then ends with a link to it. */
  readonly moreCommand?: string;
  /** Whether the client has the commands that code actions run: {@link IGNORE_FINDING}, {@link COMPARE} and their kin. */
  readonly commands?: boolean;
  /** Documents whose review was asked for before the server was restarted. */
  readonly asked?: readonly string[];
}
