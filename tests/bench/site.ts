import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { StageCost } from '../../src/whole/stages.ts';
import { inventedPieces, realDensity } from '../invented/generate.ts';
import { isReportPath } from '../invented/lock.ts';
import { writePieces } from '../invented/write.ts';
import { command, costOf, median, type Cost } from './cost.ts';
import type { BuildCost, PageWeight, SiteResult, Size, StageSum } from './results.ts';

/** Elections of a country, with a report each. */
export const reportsPerCountry = 5;

/** Where the bench works. What is in it can go at any time. */
export const workFolder = '.bench';

/** The address that sites are built for: only one that has its own is put online. */
export const siteAddress = { SITE_URL: 'https://elections.example' } as const;

/** Folders of content that this run has made. Those of earlier ones may be another generator's. */
const made = new Set<string>();

/** The folder of invented content with so many reports, made the first time that a run asks. */
export function contentOf(reports: number, seed: number): string {
  const folder = join(workFolder, `content-${seed}-${reports}`);
  if (made.has(folder)) return folder;
  rmSync(folder, { recursive: true, force: true });
  writePieces(
    folder,
    inventedPieces({
      seed,
      countries: reports / reportsPerCountry,
      elections: reportsPerCountry,
      density: realDensity,
    }),
  );
  made.add(folder);
  return folder;
}

/** Paths of reports in a folder of content, in the order of the alphabet. */
export function reportsIn(content: string): string[] {
  return globSync('*/*/*.md', { cwd: content })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isReportPath)
    .sort();
}

/** Builds the site of so many reports as often as asked, and looks what it is. */
export async function siteResult(reports: number, seed: number, runs: number): Promise<SiteResult> {
  const content = contentOf(reports, seed);
  const [first = ''] = reportsIn(content);
  const out = join(workFolder, 'site');
  const cache = join(workFolder, 'cache');
  const costs: Record<'clean' | 'warm' | 'edited', BuildCost[]> = { clean: [], warm: [], edited: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const folder of [out, cache]) rmSync(folder, { recursive: true, force: true });
    const say = (what: string) => {
      process.stdout.write(`${reports} reports, run ${run + 1} of ${runs}: ${what}\n`);
    };
    say('clean');
    costs.clean.push(await build(content, out, cache));
    say('warm');
    costs.warm.push(await build(content, out, cache));
    say('one report edited');
    const copy = `${content}-edited`;
    rmSync(copy, { recursive: true, force: true });
    cpSync(content, copy, { recursive: true });
    writeFileSync(join(copy, first), withPage(readFileSync(join(content, first), 'utf8')));
    costs.edited.push(await build(copy, out, cache));
    rmSync(copy, { recursive: true });
  }
  const parts = readStages();
  const result = {
    reports,
    clean: median(costs.clean),
    warm: median(costs.warm),
    edited: median(costs.edited),
    compression: await compression(out),
    sizes: sizesOf(out),
    pages: Object.fromEntries(
      parts
        .filter(({ stage, files }) => stage === 'pages' && files > 0)
        .map(({ part, files }) => [part, files]),
    ),
    weight: weightOf(out, pageOf(first)),
  };
  rmSync(out, { recursive: true, force: true });
  return result;
}

/** The build of the pages of elections alone. */
export async function electionPages(reports: number, seed: number): Promise<BuildCost> {
  const content = contentOf(reports, seed);
  const out = join(workFolder, 'elections');
  rmSync(out, { recursive: true, force: true });
  const cost = await costOf(command('build', '--config', 'tests/bench/elections.config.mjs'), {
    env: { SITE_CONTENT: content, SITE_OUT: `./${out}`, SITE_STAGES: stagesFile },
  });
  const pages = globSync('*/*/index.html', { cwd: out }).length;
  if (pages !== reports)
    throw new Error(`Unexpected ${pages} pages of elections, expected one for each of ${reports} reports`);
  return { ...cost, stages: sums(readStages()) };
}

/** The address of the page of a report's election in a built folder: `borolania/2019-presidential/index.html`. */
export function pageOf(report: string): string {
  return report.replace(/[^/]+\.md$/, 'index.html');
}

const stagesFile = join(workFolder, 'stages.json');

function readStages(): StageCost[] {
  return JSON.parse(readFileSync(stagesFile, 'utf8')) as StageCost[];
}

async function build(content: string, out: string, cache: string): Promise<BuildCost> {
  mkdirSync(workFolder, { recursive: true });
  const cost = await costOf(command('build'), {
    env: {
      ...siteAddress,
      SITE_CONTENT: content,
      SITE_OUT: `./${out}`,
      SITE_PICTURES: join(cache, 'pictures'),
      SITE_STAGES: stagesFile,
    },
  });
  return { ...cost, stages: sums(readStages()) };
}

function sums(parts: readonly StageCost[]): StageSum[] {
  const stages = new Map<string, StageSum>();
  for (const { stage, files, cpu, wall } of parts) {
    const before = stages.get(stage) ?? { stage, files: 0, cpu: 0, wall: 0 };
    stages.set(stage, {
      stage,
      files: before.files + files,
      cpu: before.cpu + cpu,
      wall: before.wall + wall,
    });
  }
  return [...stages.values()];
}

/** A report of whose first passage the page of the document is known: nothing that the lock holds is touched. */
export function withPage(report: string): string {
  const edited = report.replace(/^(:::excerpt\[.*\]\{#\S+) /m, '$1 page="7" ');
  if (edited === report) throw new Error('Unexpected report without a passage, expected one');
  return edited;
}

async function compression(out: string): Promise<Cost> {
  const to = join(workFolder, 'served');
  rmSync(to, { recursive: true, force: true });
  const cost = await costOf(command('deploy', to, '--from', out), { env: siteAddress });
  for (const path of globSync(`${to}*`)) rmSync(path, { recursive: true, force: true });
  return cost;
}

/** Kinds of files of a built site, the first that matches. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['search', /^pagefind\//],
  ['frames', /^embed\//],
  ['pages', /\.html$/],
  ['pictures', /\.(?:png|svg|webp)$/],
  ['fonts', /\.woff2?$/],
  ['styles and scripts', /^_astro\//],
  ['zip', /\.zip$/],
  ['data and feeds', /(?:)/],
];

function sizesOf(folder: string): Record<string, Size> {
  const sizes = new Map<string, Size>();
  for (const path of globSync('**/*', { cwd: folder }).map((each) => each.replaceAll('\\', '/'))) {
    const file = statSync(join(folder, path));
    if (!file.isFile()) continue;
    const kind = kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? '';
    const { files, bytes } = sizes.get(kind) ?? { files: 0, bytes: 0 };
    sizes.set(kind, { files: files + 1, bytes: bytes + file.size });
  }
  return Object.fromEntries(sizes);
}

/** What a page and the sheets and scripts that it names weigh, each compressed by itself. */
export function weightOf(folder: string, page: string): PageWeight {
  const html = readFileSync(join(folder, page));
  const text = html.toString();
  const compressed = (content: Buffer) => gzipSync(content, { level: 9 }).length;
  const named = (pattern: RegExp) =>
    [...new Set(Array.from(text.matchAll(pattern), ([, path = '']) => path))]
      .map((path) => join(folder, path))
      .filter((path) => existsSync(path))
      .reduce((sum, path) => sum + compressed(readFileSync(path)), 0);
  return {
    html: compressed(html),
    css: named(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g),
    scripts: named(/(?:<script[^>]+src|<link rel="modulepreload" href)="([^"]+\.js)"/g),
  };
}

/** How many files a folder has, and how large they are. */
export function folderSize(folder: string): Size {
  const files = globSync('**/*', { cwd: folder })
    .map((path) => statSync(join(folder, path)))
    .filter((file) => file.isFile());
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
