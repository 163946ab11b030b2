const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that base64 text without padding stands for (RFC 4648). The core has no DOM and no Node to ask for it. */
export function bytesOf(base64: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) value[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array((base64.length * 3) >> 2);
  for (let from = 0, to = 0; from < base64.length; from += 4) {
    const four =
      (value[base64.charCodeAt(from)]! << 18) |
      (value[base64.charCodeAt(from + 1)]! << 12) |
      (value[base64.charCodeAt(from + 2)]! << 6) |
      value[base64.charCodeAt(from + 3)]!;
    bytes[to++] = four >> 16;
    bytes[to++] = four >> 8;
    bytes[to++] = four;
  }
  return bytes;
}
