import type { Corpus } from '../model/corpus.ts';
import type { Link } from './link.ts';
import type { Sentence } from '../words/sentence.ts';
import * as words from '../words/words.ts';

/** A row of an index: a name that leads on, what it is, and what there is of it election by election. */
export interface IndexRow {
  readonly label: string;
  /** Where the name leads: undefined where several countries have it, which then lead on themselves. */
  readonly href: string | undefined;
  readonly about: string;
  readonly places: readonly IndexPlace[];
}

/** What there is of a row in one country. */
export interface IndexPlace extends Link {
  /** The row and the country: what a link to it is called where it is read alone. */
  readonly name: string;
  /** A question or the like; undefined where there is nothing to say. */
  readonly note: string | undefined;
  readonly years: readonly YearEntry[];
}

/** What there is in one election. */
export interface YearEntry {
  readonly year: string;
  readonly text: Sentence;
  /** What it is to the entry before it: "≠"; undefined where that is not said. */
  readonly sign: string | undefined;
}

/** A row whose name leads on where the collection has one country. */
export function indexRow(
  corpus: Corpus,
  { label, about }: Pick<IndexRow, 'label' | 'about'>,
  places: readonly Omit<IndexPlace, 'name'>[],
): IndexRow {
  return {
    label,
    href: corpus.countries.size === 1 ? places[0]?.href : undefined,
    about,
    places: places.map((place) => ({ ...place, name: words.site.inCountry(label, place.label) })),
  };
}
