/** Where in a text of the site words of another language stand: where each run of them begins, and where it ends. */
export type Places = readonly (readonly [start: number, end: number])[];

/** A part of a text. */
export interface Run {
  readonly text: string;
  readonly isForeign: boolean;
}

/** The first place of each of some words in a text, in the order of the text. Words that are not there have none. */
export function placesOf(text: string, words: readonly string[]): Places {
  return words
    .map((each): [number, number] => [text.indexOf(each), text.indexOf(each) + each.length])
    .filter(([start, end]) => start !== -1 && end > start)
    .sort(([a], [b]) => a - b)
    .filter(([start], index, all) => index === 0 || start >= (all[index - 1]?.[1] ?? 0));
}

/** A text, in runs of its own and of foreign words. */
export function runsOf(text: string, places: Places): Run[] {
  const runs = places.flatMap(([start, end], index): Run[] => [
    { text: text.slice(places[index - 1]?.[1] ?? 0, start), isForeign: false },
    { text: text.slice(start, end), isForeign: true },
  ]);
  return [...runs, { text: text.slice(places.at(-1)?.[1] ?? 0), isForeign: false }].filter(
    (run) => run.text !== '',
  );
}
