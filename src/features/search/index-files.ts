import type { Silences } from './silences.ts';
import type { SearchVocabulary } from './vocabulary.ts';

/**
 * The file by which the browser begins. It is written as the engine writes its own: `signature` and content, zipped, so
 * that a damaged or cut file is known by its check sum.
 */
export interface SearchStart {
  readonly vocabulary: SearchVocabulary;
  readonly silences: Silences;
  /** By the name of a file that has no check sum of its own: that of its content, as `fetch` takes it. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** The name of that file in the folder of the index. */
export const startFile = 'start.pf_words';

/** What every file of the engine begins with once it is unzipped. */
export const signature = 'pagefind_dcd';

/** Files of the engine that it does not zip. */
export const plainFiles = ['pagefind.js', 'pagefind-entry.json'] as const;
