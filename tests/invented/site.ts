import type { SourceFile } from '../../src/corpus/source-file.ts';
import { inventedCountryContent } from './generate.ts';
import { withLock } from './lock.ts';
import { readingFiles } from './readings.ts';
import { handwritten, inventedVocabulary } from './vocabulary.ts';

/** The country of the built site that is generated; `ruritania` is the one written by hand. */
export const generatedCountry = 'borolania';

/**
 * The fixed content of the site that browser tests open: Ruritania, written by hand in `site/`, whose ids and words tests
 * may name, with generated readings; beside it Evallonia, which votes in rounds, on several offices and in a referendum,
 * and Tamazur, of which two organisations report, in French and Arabic; and a generated neighbour of which they may name
 * the id alone.
 */
export function inventedSite(): SourceFile[] {
  const { files } = inventedCountryContent(generatedCountry, inventedVocabulary, { seed: 7, elections: 3 });
  const read = handwritten.filter(({ path }) => !/^(?:evallonia|tamazur)\//.test(path));
  const readings = readingFiles(7, read, inventedVocabulary.topics);
  return withLock([...handwritten, ...readings, ...files]);
}
