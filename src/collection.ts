import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { renderCodebook } from './markdown/codebook.ts';
import { dataVersion } from './features/data/data-version.ts';
import { tablesOf } from './features/publishing/downloads.ts';
import type { Corpus } from './model/corpus.ts';
import { formatProblems } from './model/problem.ts';
import { pageKinds } from './page-kinds.ts';
import type { Release } from './model/release.ts';
import { compileCorpus } from './corpus/compile.ts';
import { readContent } from './corpus/disk.ts';
import { readLatestRelease, readReleases } from './corpus/releases.ts';

const folder = 'content';
const publicFolder = process.env.SITE_PUBLIC ?? 'public';
let compiled: { readonly state: string; readonly corpus: Corpus } | undefined;

/**
 * The corpus for pages with its newest release and the version of its data, compiled once; by the dev server again whenever a file of content/ has changed.
 * @throws with all problems, so that a build stops and the dev server shows them
 */
export function corpus(): Corpus {
  if (compiled !== undefined && !import.meta.env.DEV) return compiled.corpus;
  const files = readContent(folder);
  const state = import.meta.env.DEV ? files.map(({ path }) => path + String(changed(path))).join() : '';
  if (compiled?.state === state) return compiled.corpus;
  const compilation = compileCorpus(files);
  if (compilation.corpus === undefined) {
    throw new Error(`content/ has problems\n${formatProblems(compilation.problems)}`);
  }
  const release = readLatestRelease(publicFolder);
  const released = { ...compilation.corpus, release };
  const version = release && dataVersion(released, tablesOf(pageKinds), new URL(import.meta.env.SITE));
  compiled = { state, corpus: Object.freeze<Corpus>({ ...released, version }) };
  return compiled.corpus;
}

function changed(path: string): number {
  return path.endsWith('/') ? 0 : statSync(join(folder, path)).mtimeMs;
}

/** The frozen states of the data, newest first. */
export function releases(): Release[] {
  return readReleases(publicFolder);
}

/** The codebook as HTML. */
export function codebook(): string {
  return renderCodebook(readFileSync(join(folder, 'README.md'), 'utf8'));
}
