/** One change of one file: what stands from `start` to before `end` becomes `to`. */
export interface Change {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** A text file of the content. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A kind of change, and all places where it can be made. */
export interface Kind {
  readonly name: string;
  readonly changes: (files: readonly TextFile[]) => readonly Change[];
}

/** A file with a change made in it. */
export function changed({ path, text }: TextFile, { start, end, to }: Change): TextFile {
  return { path, text: text.slice(0, start) + to + text.slice(end) };
}

/** What a change takes and gives, on one line, with some words before it. */
export function shown({ text }: TextFile, { start, end, to }: Change): string {
  const line = (words: string) => words.replaceAll(/\s+/g, ' ');
  const before = line(text.slice(Math.max(0, start - 30), start));
  return `…${before}[${line(text.slice(start, end)).slice(0, 90)} → ${line(to).slice(0, 90)}]`;
}

/** A piece of a file. */
export interface Piece extends TextFile {
  /** Where it begins in its file. */
  readonly from: number;
}

/** Pieces of files that a pattern finds, by its first group; the whole match where it has none. */
export function pieces(files: readonly TextFile[], pattern: RegExp): Piece[] {
  return files.flatMap(({ path, text }) =>
    Array.from(text.matchAll(pattern), (match) => {
      const [all, group = all] = match;
      return { path, text: group, from: match.index + all.indexOf(group) };
    }),
  );
}

/**
 * Changes of what a pattern finds in pieces.
 * @param to what takes its place; undefined where it stays
 */
export function replaced(
  all: readonly Piece[],
  pattern: RegExp,
  to: (match: RegExpExecArray, index: number) => string | undefined,
): Change[] {
  return all.flatMap(({ path, text, from }) =>
    Array.from(text.matchAll(pattern)).flatMap((match, index) => {
      const other = to(match, index);
      const start = from + match.index;
      return other === undefined || other === match[0]
        ? []
        : [{ path, start, end: start + match[0].length, to: other }];
    }),
  );
}

/** Another of a list than the one given, the next in turn; undefined where there is none. */
export function next<T>(list: readonly T[], one: T, steps = 1): T | undefined {
  const others = list.filter((other) => other !== one);
  return others[(Math.max(0, list.indexOf(one)) + steps - 1) % Math.max(1, others.length)];
}
