import { yearOf } from '../format.ts';
import type { Corpus } from '../model/corpus.ts';
import type { Country, Entity } from '../model/country.ts';

/** The glossary: terms of the field, then the names that a country's reports print. */
export interface GlossaryView {
  readonly terms: readonly {
    readonly id: string;
    readonly term: string;
    readonly expansion: string | undefined;
    readonly definition: string;
    readonly spellings: readonly string[];
  }[];
  readonly countries: readonly {
    readonly id: string;
    readonly name: string;
    readonly lists: readonly { readonly label: string; readonly names: readonly NameView[] }[];
  }[];
}

/** A party, outlet, person or institution with its spellings and the years whose reports print each. */
export interface NameView {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly { readonly spelling: string; readonly years: string }[];
  /** What the identity rests on, or that it is not stated. */
  readonly note: string | undefined;
}

const lists = [
  ['parties', 'Parties'],
  ['outlets', 'Media outlets'],
  ['people', 'People'],
  ['institutions', 'Institutions'],
] as const;

/** What the glossary shows. */
export function glossaryView(corpus: Corpus): GlossaryView {
  return {
    terms: [...corpus.glossary.values()]
      .sort((a, b) => a.term.localeCompare(b.term, 'en'))
      .map(({ id, term, expansion, definition, spellings }) => ({
        id,
        term,
        expansion,
        definition,
        spellings,
      })),
    countries: [...corpus.countries.values()].map((country) => {
      const printed = yearsBySpelling(corpus, country);
      return {
        id: country.id,
        name: country.name,
        lists: lists
          .map(([list, label]) => ({
            label,
            names: country[list].filter(hasSpelling).map((entity) => nameView(entity, printed)),
          }))
          .filter(({ names }) => names.length > 0),
      };
    }),
  };
}

function hasSpelling({ spellings }: Entity): boolean {
  return spellings.length > 0;
}

function nameView(
  { id, name, spellings, note }: Entity,
  printed: ReadonlyMap<string, readonly string[]>,
): NameView {
  return {
    id,
    name,
    spellings: spellings.map((spelling) => ({ spelling, years: (printed.get(spelling) ?? []).join(', ') })),
    note,
  };
}

/**
 * The years whose quotations print each spelling as whole words. Longer spellings are taken first, so that "Nagyz Ak
 * Zhol" is not read as "Ak Zhol".
 */
function yearsBySpelling({ elections }: Corpus, country: Country): ReadonlyMap<string, readonly string[]> {
  const spellings = lists.flatMap(([list]) => country[list].flatMap((entity) => entity.spellings));
  const longestFirst = [...new Set(spellings)].sort((a, b) => b.length - a.length);
  const found = new Map<string, string[]>();
  for (const { country: where, date, excerpts } of elections.values()) {
    if (where !== country) continue;
    let text = excerpts
      .flatMap(({ quote, footnotes }) => [quote.text, ...footnotes.map((note) => note.text)])
      .join('\n');
    for (const spelling of longestFirst) {
      const rest = text.replace(wholeWords(spelling), '…');
      if (rest !== text) found.set(spelling, [...(found.get(spelling) ?? []), yearOf(date)]);
      text = rest;
    }
  }
  return found;
}

function wholeWords(words: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'gu',
  );
}
