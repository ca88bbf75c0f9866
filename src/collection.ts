import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shownReleases, type ShownRelease } from './features/releases/withheld-releases.ts';
import { dataVersions } from './features/data/data-version.ts';
import { tablesOf } from './features/publishing/downloads.ts';
import { pagesOf, type SitePage } from './features/publishing/page-kind.ts';
import { pageKinds } from './page-kinds.ts';
import type { LatestRelease } from './model/release.ts';
import type { CodebookPart } from './model/codebook.ts';
import { codebookParts, renderCodebook } from './markdown/codebook.ts';
import type { Corpus } from './model/corpus.ts';
import { withoutBase } from './paths.ts';
import { PlainError } from './model/plain-error.ts';
import { compileCorpus } from './corpus/compile.ts';
import { contentFolder as folder } from './corpus/content-folder.ts';
import { readContent, readShared } from './corpus/disk.ts';
import { problemReport } from './corpus/problem-report.ts';
import { partsFolder } from './corpus/parts-folder.ts';
import { publicFolder } from './corpus/public-folder.ts';
import { readLatestRelease, readReleases } from './corpus/releases.ts';
import { siteOrigin } from './corpus/site-address.ts';
import type { SourceFile } from './corpus/source-file.ts';
import { parse } from './corpus/parse.ts';
import { lastDayOfWriting } from './corpus/today.ts';
import { countryOfBuild, isJoining } from './parts/build-of-part.ts';
import { joinParts } from './parts/part-file.ts';
import { readParts } from './parts/read-parts.ts';

// Plain Node, in which integrations run, has no such environment.
const env = import.meta.env as ImportMetaEnv | undefined;

declare global {
  /**
   * The corpus of a build. Its pages run in a bundle and its integrations beside it, each with modules of their own: what
   * both can see is the process, which builds once.
   */
  var corpusOfBuild: Corpus | undefined;
}

/** What the dev server shows, and the state of the files that it was compiled from. */
let shown: { readonly state: string; readonly corpus: Corpus } | undefined;

/**
 * The corpus with its newest release and the version of its data. A build compiles it once, for pages and for integrations; the dev server again
 * whenever a file of content has changed.
 * @throws with all problems, so that a build stops and the dev server shows them
 */
export function corpus(): Corpus {
  if (env?.DEV !== true) return (globalThis.corpusOfBuild ??= corpusOfOneBuild());
  const files = readContent(folder);
  const state = files.map(({ path }) => path + String(changed(path))).join();
  if (shown?.state !== state) shown = { state, corpus: compiled(files) };
  return shown.corpus;
}

/** The corpus of all parts where a build joins some, else that of its content. */
function corpusOfOneBuild(): Corpus {
  if (!isJoining) return compiled(readContent(folder, countryOfBuild));
  const { drafts: lists } = parse(readShared(folder));
  return withRelease(joinParts(readParts(partsFolder, folder), lists));
}

function compiled(files: readonly SourceFile[]): Corpus {
  const release = readLatestRelease(publicFolder);
  const { corpus, problems } = compileCorpus(files, {
    today: lastDayOfWriting(folder),
    release,
    isBeingWritten: env?.DEV === true,
  });
  if (corpus === undefined)
    throw new PlainError(`${folder}/ has problems\n${problemReport(problems, `${folder}/`)}`);
  return withRelease(corpus, release);
}

function withRelease(corpus: Corpus, release = readLatestRelease(publicFolder)): Corpus {
  const released = { ...corpus, release: release && withoutWithheldFrames(release, corpus) };
  const versions = dataVersions(released, tablesOf(pageKinds), new URL(siteOrigin));
  return Object.freeze<Corpus>({ ...released, ...versions });
}

/** A release without the frames that it does not publish any more: nobody is offered their code. */
function withoutWithheldFrames(release: LatestRelease, corpus: Corpus): LatestRelease {
  const [latest] = shownReleases(readReleases(publicFolder).slice(0, 1), publicFolder, corpus);
  return latest?.isWithheld === true ? { ...release, frames: new Map() } : release;
}

function changed(path: string): number {
  return path.endsWith('/') ? 0 : statSync(join(folder, path)).mtimeMs;
}

/** The corpus of the countries whose pages this build makes: none where it joins parts, which have them. */
export function corpusWithPages(): Corpus {
  if (!isJoining) return corpus();
  const none = new Map<string, never>();
  return { ...corpus(), countries: none, elections: none, excerpts: none, figures: none, threads: none };
}

/** The pages that this build makes. */
export function pagesToMake(): SitePage[] {
  return pagesOf(pageKinds, corpus()).filter(({ href }) => isToMake(withoutBase(href)));
}

/**
 * Whether this build makes what lies at an address: all, but where it joins parts not what is of one country.
 * @param address without the base: `/ruritania/topics/voting/`
 */
export function isToMake(address: string): boolean {
  const [, first = ''] = address.split('/');
  return !isJoining || !corpus().countries.has(first);
}

/** The frozen states of the data, newest first. */
export function releases(): ShownRelease[] {
  return shownReleases(readReleases(publicFolder), publicFolder, corpus());
}

/** The codebook as HTML, and its sections. */
export function codebook(): { readonly html: string; readonly parts: readonly CodebookPart[] } {
  const text = readFileSync(join(folder, 'README.md'), 'utf8');
  return { html: renderCodebook(text), parts: codebookParts(text) };
}
