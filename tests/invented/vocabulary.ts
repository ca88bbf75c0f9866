import { fileURLToPath } from 'node:url';
import { parse as parseYaml, stringify } from 'yaml';
import { readContent } from '../../src/corpus/disk.ts';
import { parse } from '../../src/corpus/parse.ts';
import { decode, type SourceFile } from '../../src/corpus/source-file.ts';
import {
  indicatorsFileSchema,
  type Commitment,
  type Dimension,
  type GlossaryEntry,
  type Indicator,
  type Organisation,
  type Topic,
} from '../../src/model/vocabulary.ts';

/** What all countries share: what passages are about, what figures count, who reports. */
export interface Vocabulary {
  readonly topics: readonly Topic[];
  readonly indicators: readonly Indicator[];
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly commitments: readonly Commitment[];
  readonly organisations: readonly Organisation[];
  readonly glossary: readonly GlossaryEntry[];
}

/** The vocabulary of any content. */
export function vocabularyOf(files: readonly SourceFile[]): Vocabulary {
  const { topics, indicators, dimensions, commitments, organisations, glossary } = parse(
    files.filter(({ path }) => path.endsWith('.yml') && !path.includes('/')),
  ).drafts;
  return { topics, indicators, dimensions, commitments, organisations, glossary };
}

/** The invented collection that is written by hand, without its lock. */
export const handwritten: readonly SourceFile[] = readContent(
  fileURLToPath(new URL('site', import.meta.url)),
);

/** The invented vocabulary: that of the collection written by hand. */
export const inventedVocabulary: Vocabulary = vocabularyOf(handwritten);

/** Files at the root that speak of what stands in a country. */
const aboutCountries = ['redirects.yml', 'withheld.yml'];

/** A place where the series of an indicator stops. */
export type Break = Indicator['breaks'][number];

/** The files of the invented vocabulary that speak of no country. */
export const sharedFiles: readonly SourceFile[] = handwritten.filter(
  ({ path }) => !path.includes('/') && !aboutCountries.includes(path),
);

/** Files of a vocabulary, with these breaks of series (by indicator) in place of its own. */
export function vocabularyFiles(
  files: readonly SourceFile[],
  breaks: ReadonlyMap<string, readonly Break[]>,
): SourceFile[] {
  return files.map((file) =>
    file.path === 'indicators.yml' ? { path: file.path, content: withBreaks(file, breaks) } : file,
  );
}

function withBreaks(file: SourceFile, breaks: ReadonlyMap<string, readonly Break[]>): string {
  const { dimensions, indicators } = indicatorsFileSchema.parse(parseYaml(decode(file.content) ?? ''));
  return stringify({
    dimensions,
    indicators: indicators.map((indicator) => ({ ...indicator, breaks: breaks.get(indicator.id) ?? [] })),
  });
}
