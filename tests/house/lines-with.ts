/** The lines of a text that hold one of some names as whole words, in their case. */
export function linesWith(
  names: readonly string[],
  text: string,
): { readonly line: number; readonly name: string }[] {
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map((name) => RegExp.escape(name)).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return text
    .split('\n')
    .flatMap((line, index) => (line.match(any) ?? []).map((name) => ({ line: index + 1, name })));
}
