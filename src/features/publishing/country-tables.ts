import type { Corpus } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import type { DescribedFiles } from '../data/data-view.ts';
import { countryFileNames } from './country-files.ts';

/** The tables of each country, as the data page describes them. Their fields are those of the whole tables. */
export function countryTables({ countries }: Corpus): DescribedFiles {
  const files = [...countries.keys()].flatMap((country) =>
    countryFileNames.map((name) => {
      const path = `${country}/${name}`;
      return { href: paths.download(path), label: path };
    }),
  );
  return {
    name: 'countries',
    ...words.data.countryTables,
    rows: words.counts.files(files.length),
    files,
    citation: undefined,
    fields: [],
  };
}
