import { createHash } from 'node:crypto';

/** SHA-256 of a text: 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What the locks hold of a text: enough of its SHA-256 that nobody finds another text with the same. */
export function digest(text: string): string {
  return sha256(text).slice(0, 16);
}
