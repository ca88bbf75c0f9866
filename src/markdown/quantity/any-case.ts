/**
 * The source of a pattern whose small letters match large ones too; `[A-Z]` still matches large letters alone.
 *
 * `(?i:…)` would say the same, but Node 24 reads a pattern that switches case within itself wrongly as soon as it has
 * stopped optimising patterns, which it does in a process that has many of them (`node --no-regexp-optimization`).
 * @param source with no letters in character classes but `[A-Z]` and escapes
 */
export function inAnyCase(source: string): string {
  return source.replaceAll(/\\p\{\w+\}|\\.|\(\?<\w+>|\[A-Z\]|(\p{Ll})/gu, (part, letter?: string) =>
    letter === undefined ? part : `[${letter}${letter.toUpperCase()}]`,
  );
}
