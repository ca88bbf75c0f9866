import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import * as words from '../../words/words.ts';
import { paths } from '../../paths.ts';
import type { CompareChoices } from './compare-view.ts';
import { citation, type Citation } from '../cite/citation.ts';
import { editionOf } from '../../site/edition.ts';
import { pageItem } from '../cite/csl-item.ts';

/** The citations of a comparison, with placeholders for the choice, because the browser has no citation library. */
export interface CompareCitation {
  /** Placeholders, as the citations print them. */
  readonly years: string;
  readonly elections: string;
  readonly topics: string;
  /** The placeholder for the choice in the key by which reference managers tell comparisons apart. */
  readonly key: string;
  readonly citation: Citation;
}

/** The data that the page passes to the browser. */
export interface CompareData extends CompareChoices {
  readonly citation: CompareCitation;
  /** The check sum of every topic's file, by the topic's id. */
  readonly sums: Readonly<Record<string, string>>;
}

/** How comparisons of a country's elections are cited. */
export function compareCitation(corpus: Corpus, { id, name }: Country, site: URL): CompareCitation {
  // Digits and capitals, because every citation style prints them unchanged.
  const [years, elections, topics, key] = ['0000', 'ELECTION-IDS', 'TOPIC-IDS', 'COMPARED'] as const;
  const url = new URL(paths.compare(id, [elections], [topics]), site);
  const item = pageItem(
    words.compare.citedTitle(name, years),
    url,
    editionOf(corpus, corpus.indexes.electionsByCountry.get(id)),
  );
  return { years, elections, topics, key, citation: citation({ ...item, id: `${item.id}-${key}` }) };
}
