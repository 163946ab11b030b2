import { hashOf, joined } from './copies/hash.ts';

/**
 * A key of a text's content: equal texts have equal keys, and two texts of one file as good as never do (64 bits and
 * the length). It tells whether what was kept of a file is still true of it; it is no protection against forgery.
 */
export function contentKey(text: string): string {
  let other = 0x2545f491;
  for (let i = 0; i < text.length; i++)
    other = Math.imul(other ^ text.charCodeAt(i), 0x5bd1e995) ^ (other >>> 15);
  return `${hex(hashOf(text))}${hex(joined(other, text.length))}-${text.length.toString(36)}`;
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');
