/** How many bytes become characters at once: `fromCharCode` takes them as arguments, of which there may not be too many. */
const PIECE = 0x8000;

/** Bytes as base64 text, for messages between the extension and its server. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += PIECE) text += String.fromCharCode(...bytes.subarray(i, i + PIECE));
  return btoa(text);
}

/** The bytes of base64 text. */
export const fromBase64 = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
