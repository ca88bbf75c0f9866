import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { realDensity } from '../invented/density.ts';
import { costOf, median, type Cost } from './cost.ts';
import { forDocumentation, forHugo } from './notation.ts';
import type { PageWeight, PeerResult, Size } from './results.ts';
import { contentOf, electionPages, folderSize, pageOf, reportsIn, weightOf, workFolder } from './site.ts';

/** Another program that makes a page of each election. Its project is the folder of its name in `peers/`. */
interface Peer {
  readonly name: string;
  /** What readers of the results know it by. */
  readonly label: string;
  /** The folder of its content. */
  readonly content: string;
  /** The text of a report in its own notation. */
  readonly written: (report: string, path: string) => string;
  readonly build: readonly [string, ...string[]];
  /** The package whose version is told; without one the program tells its own. */
  readonly package?: string;
  /** Where its search lies in what it builds. */
  readonly search?: string;
  /** Whether its pages have a look, so that their weight says something. */
  readonly hasLook?: boolean;
}

const node = process.execPath;
const asItIs = (report: string) => report;

const peers: readonly Peer[] = [
  {
    name: 'astro',
    label: 'Astro, glob and remark',
    content: 'content',
    written: asItIs,
    build: [node, 'node_modules/astro/bin/astro.mjs', 'build'],
    package: 'astro',
  },
  {
    name: 'eleventy',
    label: 'Eleventy',
    content: 'content',
    written: asItIs,
    build: [node, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    package: '@11ty/eleventy',
  },
  { name: 'hugo', label: 'Hugo', content: 'content', written: forHugo, build: ['hugo', '--quiet'] },
  {
    name: 'starlight',
    label: 'Starlight',
    content: 'src/content/docs',
    written: (report, path) => forDocumentation(report, dirname(path)),
    build: [node, 'node_modules/astro/bin/astro.mjs', 'build'],
    package: '@astrojs/starlight',
    search: 'pagefind',
    hasLook: true,
  },
];

/** The name under which the pages of this site stand among those of others. */
export const ours = 'this site, its election pages alone';

/**
 * The pages of elections of so many reports, made by this site and by other programs.
 * @param missing is told of what could not be had
 */
export async function peerResults(
  sizes: readonly number[],
  seed: number,
  runs: number,
  missing: string[],
): Promise<PeerResult[]> {
  const results: PeerResult[] = [
    {
      peer: ours,
      version: 'tests/bench/elections.config.mjs',
      costs: await costsOf(ours, sizes, runs, (reports) => electionPages(reports, seed)),
    },
  ];
  for (const peer of peers) {
    const reason = installed(peer);
    if (reason !== undefined) {
      missing.push(`${peer.label}: ${reason}`);
      continue;
    }
    let weight: PageWeight | undefined;
    let search: Size | undefined;
    const costs = await costsOf(peer.label, sizes, runs, async (reports) => {
      const content = contentOf(reports, seed);
      prepare(peer, content);
      const cost = await costOf(peer.build, { cwd: folderOf(peer) });
      const out = join(folderOf(peer), 'dist');
      refuseLess(peer, out, reports);
      const [first = ''] = reportsIn(content);
      if (peer.hasLook === true) weight = weightOf(out, pageOf(first));
      if (peer.search !== undefined) search = folderSize(join(out, peer.search));
      return cost;
    });
    results.push({
      peer: peer.label,
      version: versionOf(peer),
      costs,
      ...(weight === undefined ? {} : { weight }),
      ...(search === undefined ? {} : { search }),
    });
  }
  return results;
}

async function costsOf<T extends Cost>(
  label: string,
  sizes: readonly number[],
  runs: number,
  build: (reports: number) => Promise<T>,
): Promise<Record<string, T>> {
  const costs: Record<string, T> = {};
  for (const reports of sizes) {
    process.stdout.write(`${reports} reports: ${label}\n`);
    const made: T[] = [];
    for (let run = 0; run < runs; run += 1) made.push(await build(reports));
    costs[reports] = median(made);
  }
  return costs;
}

function folderOf({ name }: Peer): string {
  return join(workFolder, 'peers', name);
}

/** Copies the project of a peer and installs what it needs. Says why it cannot be had, if it cannot. */
function installed(peer: Peer): string | undefined {
  const folder = folderOf(peer);
  cpSync(join('tests/bench/peers', peer.name), folder, { recursive: true });
  if (peer.package === undefined)
    return spawnSync(peer.build[0], ['version']).status === 0
      ? undefined
      : `there is no \`${peer.build[0]}\` here; of Debian: \`apt install ${peer.build[0]}\``;
  if (existsSync(join(folder, 'node_modules', peer.package, 'package.json'))) return undefined;
  process.stdout.write(`Installing ${peer.label}\n`);
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? undefined : `npm could not install it: ${stderr.trim().split('\n').at(0) ?? ''}`;
}

function versionOf(peer: Peer): string {
  if (peer.package === undefined)
    return spawnSync(peer.build[0], ['version'], { encoding: 'utf8' })
      .stdout.split(' ')
      .slice(0, 2)
      .join(' ');
  const file = join(folderOf(peer), 'node_modules', peer.package, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return `${peer.package} ${version}`;
}

/** Writes the reports in the notation of a peer, which is not timed, and clears what it built and kept before. */
function prepare(peer: Peer, content: string): void {
  const folder = folderOf(peer);
  for (const kept of [
    peer.content,
    'dist',
    '.astro',
    'node_modules/.astro',
    'node_modules/.vite',
    'resources',
  ])
    rmSync(join(folder, kept), { recursive: true, force: true });
  for (const path of reportsIn(content)) {
    const file = join(folder, peer.content, `${dirname(path)}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, peer.written(readFileSync(join(content, path), 'utf8'), path));
  }
}

/** A peer that makes less than all passages is no peer. */
function refuseLess(peer: Peer, out: string, reports: number): void {
  const pages = globSync('*/*/index.html', { cwd: out });
  const quotations = pages.reduce(
    (sum, page) => sum + readFileSync(join(out, page), 'utf8').split('<blockquote').length - 1,
    0,
  );
  if (pages.length < reports || quotations < reports * realDensity.passages)
    throw new Error(
      `Unexpected ${pages.length} pages with ${quotations} quotations by ${peer.label}, expected ${reports} with ${reports * realDensity.passages}`,
    );
}
