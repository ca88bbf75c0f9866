import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileCorpus } from '../../src/corpus/compile.ts';
import { contentFolder } from '../../src/corpus/content-folder.ts';
import { readContent } from '../../src/corpus/disk.ts';
import { lastDayOfWriting } from '../../src/corpus/today.ts';
import { publicFolder } from '../../src/corpus/public-folder.ts';
import { readLatestRelease } from '../../src/corpus/releases.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { formatProblems } from '../../src/model/problem.ts';

/*
 * What tests of the collection read. They hold for any sound content: what they expect of it beyond that lies beside
 * it, in the data of this folder, where a new report, election or country needs no entry.
 */

/** The files of the content folder: `content`, or the one that `SITE_CONTENT` names. */
export const files = readContent(contentFolder);

/** The newest release of them; undefined before the first. */
export const release = readLatestRelease(publicFolder);

/** All that is wrong with them. */
export const { corpus: linked, problems } = compileCorpus(files, {
  today: lastDayOfWriting(contentFolder),
  release,
});

/** The collection. Throws with all problems if it has any. */
export const corpus: Corpus = sound();

/** The codebook, in Markdown. */
export const codebook = readFileSync(join(contentFolder, 'README.md'), 'utf8');

/** How much is known to be there at least. */
export const completeness = z
  .strictObject({
    /** Addresses of `tests/addresses.lock` that are made from the content. */
    addresses: z.int(),
    figures: z.int(),
    topics: z.int(),
    /** By report: passages that it holds. All numbers of these reports are figures or have a reason for being none. */
    passages: z.record(z.string(), z.int()),
    /** By report: passages that were judged a second time in round 1. */
    readTwice: z.record(z.string(), z.int()),
    /** By country: observed elections, by year and kind, of which there may be no report. */
    missing: z.record(z.string(), z.array(z.string())),
  })
  .parse(parse(readFileSync('tests/collection/completeness.yml', 'utf8')));

function sound(): Corpus {
  if (linked === undefined) throw new Error(formatProblems(problems, `${contentFolder}/`));
  return linked;
}
