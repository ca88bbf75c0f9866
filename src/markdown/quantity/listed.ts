/** An item of a list: a name or a number, with an article before it. */
const item = String.raw`(?:(?:the|a|an|on|in|at|by|of|to|from|with|for)\s+){0,2}[*“"‘'(]*[\p{Lu}\p{N}][^,;:.()]{0,50}?`;
const lists = new RegExp(
  String.raw`[\p{Lu}\p{N}][^,;:.()]{0,50}?(?<middle>(?:,\s+${item})*?),?\s+(?:and|or|as\s+well\s+as)\s+${item}(?=[,;.()\s]|$)`,
  'gu',
);

/** How long the lists of names and numbers in a text are: 3 of `First Channel, Channel 31 and Strelsau TV`. */
export function listLengths(text: string): ReadonlySet<number> {
  const plain = text.replaceAll(/\s*\([^()]*\)|\[\^\d+\]/g, '').replaceAll(/(?<=\d)[.,](?=\d)/g, '');
  return new Set(
    [...plain.matchAll(lists)].map(({ groups }) => 2 + (groups?.middle?.match(/,\s/g)?.length ?? 0)),
  );
}
