import type { Corpus } from '../../model/corpus.ts';
import type { Country, Entity } from '../../model/country.ts';
import type { EntityList } from '../../model/vocabulary.ts';
import { language } from '../../words/language.ts';
import type { Spelling } from '../../model/spelling.ts';
import { printedSpellings } from '../../site/printed-spellings.ts';
import { textsOf } from '../../model/spelling.ts';

/** The glossary: terms of the field, then the names that a country's reports print. */
export interface GlossaryView {
  readonly terms: readonly {
    readonly id: string;
    readonly term: string;
    readonly expansion: string | undefined;
    readonly definition: string;
    readonly spellings: readonly Spelling[];
    /** The name of the country whose own it is. */
    readonly country: string | undefined;
  }[];
  readonly countries: readonly {
    readonly id: string;
    readonly name: string;
    readonly lists: readonly { readonly list: EntityList; readonly names: readonly NameView[] }[];
  }[];
}

/** A party, outlet, person or institution with its spellings and the years whose reports print each. */
export interface NameView {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly (Spelling & { readonly years: string })[];
  /** What the identity rests on, or that it is not stated. */
  readonly note: string | undefined;
}

/** The lists of `country.yml` whose names stand in the glossary. */
const lists = ['parties', 'outlets', 'people', 'institutions'] as const satisfies readonly EntityList[];

/** What the glossary shows. */
export function glossaryView(corpus: Corpus): GlossaryView {
  return {
    terms: [...corpus.glossary.values()]
      .sort((a, b) => a.term.localeCompare(b.term, language))
      .map(({ id, term, expansion, definition, spellings, country = '' }) => ({
        id,
        term,
        expansion,
        definition,
        spellings,
        country: corpus.countries.get(country)?.name,
      })),
    countries: [...corpus.countries.values()].map((country) => {
      const printed = printedSpellings(
        corpus.indexes.excerptsByCountry.get(country.id) ?? [],
        lists.flatMap((list) => country[list].flatMap((entity) => textsOf(entity.spellings))),
      );
      return {
        id: country.id,
        name: country.name,
        lists: lists
          .map((list) => ({
            list,
            names: country[list].filter(hasSpelling).map((entity) => nameView(entity, printed)),
          }))
          .filter(({ names }) => names.length > 0),
      };
    }),
  };
}

/** All names of a country that the glossary shows. */
export function namesOf(country: Country): Entity[] {
  return lists.flatMap((list) => country[list].filter(hasSpelling));
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
    spellings: spellings.map((spelling) => ({
      ...spelling,
      years: (printed.get(spelling.text) ?? []).join(', '),
    })),
    note,
  };
}
