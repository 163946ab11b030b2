/** A file's text, or a sentence for an editor on why it has none. */
export type Decoded = { readonly text: string } | { readonly problem: string };

const SAVE_AS_UTF8 =
  'Save it as UTF-8: in VS Code, choose the encoding in the status bar, then “Save with Encoding”.';

/**
 * Reads a file's bytes as UTF-8. A byte order mark stays in the text, so that offsets count the UTF-16 code units of the
 * file as it is on disk.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { problem: `This file is in UTF-16, which is not read. ${SAVE_AS_UTF8}` };
  if (bytes.includes(0))
    return {
      problem:
        'This is not a text file. From a word processor, save the article as plain text (.txt) in UTF-8 first.',
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const line = firstBadLine(bytes);
    return {
      problem: `This file is not in UTF-8: line ${line} has characters of another encoding. ${SAVE_AS_UTF8}`,
    };
  }
}

/** Marked as UTF-16, or with a zero in every second of the first bytes, as plain Latin letters have in it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 64);
  const zeros = (parity: number): number => head.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  return head.length >= 4 && Math.min(even, odd) === 0 && Math.max(even, odd) >= head.length * 0.4;
}

/** The line, counted from 1, of the first bytes that are not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const before = lenient.slice(0, lenient.indexOf('\uFFFD'));
  return before.split(/\r\n|\r|\n/).length;
}
