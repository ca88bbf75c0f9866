import { lockKind } from './lock-files.ts';

/** A file of content/ as it was found. */
export interface SourceFile {
  /** Relative to content/, with forward slashes. An empty folder is a path that ends with a slash. */
  readonly path: string;
  /** Bytes as read from disk, or text. */
  readonly content: Uint8Array | string;
  /** Why it was not read; its content is empty then. */
  readonly refused?: Refusal;
  /** Whether it belongs to another part of the collection, and was left unread for that. */
  readonly isElsewhere?: true;
}

/** Why a file is not read: it leads elsewhere, is no file of the disk, is larger than `mostBytesOf` it, or lies deeper than `mostFolders`. */
export type Refusal = 'link' | 'special' | 'large' | 'deep';

/** How large a file may be that an author writes: ten times the longest report known. */
export const mostBytes = 4_000_000;

/** How large the lock of a country may be, which grows with its reports: 300 of them, each with as much as a long one. */
export const mostBytesOfLock = 40_000_000;

/** How large a file may be, by its name. */
export function mostBytesOf(path: string): number {
  return lockKind(path) === undefined ? mostBytes : mostBytesOfLock;
}

/** How many folders a file may lie in. */
export const mostFolders = 6;

/**
 * The text of a file; undefined if its bytes are not UTF-8. Editors on Windows put a byte order mark before the text
 * and end lines with two characters: neither is the author's doing, so both are taken away.
 */
export function decode(content: Uint8Array | string): string | undefined {
  const text = typeof content === 'string' ? content : textOf(content);
  return text?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first byte stands that is not UTF-8, counted in lines and characters as editors count. */
export function placeOfBadByte(content: Uint8Array): { line: number; column: number } {
  let low = 0;
  let high = content.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8Start(content.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const lines = new TextDecoder('utf-8').decode(content.subarray(0, low), { stream: true }).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Whether bytes begin a UTF-8 text, which may stop in the middle of a character. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
