const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 text without padding (RFC 4648). The core has no DOM and no Node to ask for it. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    parts.push(
      SIGNS[three >> 18]!,
      SIGNS[(three >> 12) & 63]!,
      SIGNS[(three >> 6) & 63]!,
      SIGNS[three & 63]!,
    );
  }
  return parts.slice(0, Math.ceil((bytes.length * 4) / 3)).join('');
}
