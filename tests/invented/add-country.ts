import { parse } from '../../src/corpus/parse.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { reservedCountries } from '../../src/model/reserved.ts';
import { countryId } from './country.ts';
import { inventedCountryContent, type InventedOptions } from './generate.ts';
import type { Growth } from './growth.ts';
import { vocabularyOf } from './vocabulary.ts';

/** One more country, generated for the vocabulary that the content has. */
export function addCountry(files: readonly SourceFile[], options: InventedOptions = {}): Growth {
  const { drafts } = parse(files);
  const taken = new Set<string>([...drafts.countries.keys(), ...reservedCountries]);
  let index = 0;
  while (taken.has(countryId(options.seed ?? 1, index))) index += 1;
  const id = countryId(options.seed ?? 1, index);
  const { files: added } = inventedCountryContent(id, vocabularyOf(files), { elections: 2, ...options });
  return { files: [...files, ...added], added: id };
}
