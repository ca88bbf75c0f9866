/**
 * `npm run bench`: builds sites of invented reports as dense as real ones, and pages of the same elections by other
 * programs, and says what each took. What it finds is written into `results/`; `-- --write` writes it into README.md and
 * SCALE.md too, and measures nothing. It is no test: nothing fails because it is slow.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resultsChart } from './chart.ts';
import { pretty, readmeWith, resultsFolder, resultsPage, scalePage } from './documents.ts';
import { resultsText } from './markdown.ts';
import { partsResult } from './parts.ts';
import { peerResults } from './peers.ts';
import type { Results } from './results.ts';
import { reportsPerCountry, siteResult, workFolder } from './site.ts';

const usage =
  'npm run bench -- [--sizes 5,20,100] [--parts 100] [--runs 3] [--seed 15] [--only sites|parts|peers] [--keep] | --write';

const resultsFile = join(resultsFolder, 'results.json');

/** Packages whose versions decide what a build takes. */
const packages = ['astro', 'pagefind', 'sharp', '@napi-rs/canvas'];

try {
  const options = read();
  if (options.write) await writeAll(known());
  else await measure(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function read() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: { sizes: text, parts: text, runs: text, seed: text, only: text, keep: flag, write: flag },
  });
  const { sizes = '5,20,100', parts = '100', runs = '3', seed = '15', only, keep, write } = values;
  if (only !== undefined && only !== 'sites' && only !== 'parts' && only !== 'peers')
    throw new Error(`Unexpected \`--only ${only}\`, expected \`sites\`, \`parts\` or \`peers\`\n${usage}`);
  return {
    sizes: counts('sizes', sizes),
    parts: counts('parts', parts),
    runs: whole('runs', runs, 1),
    seed: whole('seed', seed, 0),
    only,
    keep,
    write,
  };
}

/** Numbers of reports, the smallest first. */
function counts(name: string, text: string): number[] {
  const list = text.split(',').map((size) => whole(name, size, reportsPerCountry));
  const uneven = list.find((count) => count % reportsPerCountry !== 0);
  if (uneven !== undefined)
    throw new Error(
      `Unexpected \`--${name} ${uneven}\`, expected multiples of ${reportsPerCountry}, as many as a country has\n${usage}`,
    );
  return list.toSorted((a, b) => a - b);
}

function whole(name: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least) return number;
  throw new Error(`Unexpected \`--${name} ${text}\`, expected whole numbers from ${least}\n${usage}`);
}

async function measure({ sizes, parts, runs, seed, only, keep }: ReturnType<typeof read>): Promise<void> {
  mkdirSync(workFolder, { recursive: true });
  const before = keep ? known() : undefined;
  let results: Results = {
    day: new Date().toISOString().slice(0, 10),
    machine: machine(),
    seed,
    runs,
    sites: before?.sites ?? [],
    parts: before?.parts ?? [],
    peers: before?.peers ?? [],
    missing: before?.missing ?? [],
  };
  if (only === undefined || only === 'sites')
    for (const size of sizes) {
      const site = await siteResult(size, seed, runs);
      const others = results.sites.filter(({ reports }) => reports !== size);
      results = { ...results, sites: [...others, site].toSorted((a, b) => a.reports - b.reports) };
      // A run of hours that is stopped keeps what it has.
      save(results);
    }
  if (only === undefined || only === 'parts')
    for (const size of parts) {
      const result = await partsResult(size, seed);
      const others = results.parts.filter(({ reports }) => reports !== size);
      results = { ...results, parts: [...others, result].toSorted((a, b) => a.reports - b.reports) };
      save(results);
    }
  if (only === undefined || only === 'peers') {
    const missing: string[] = [];
    results = { ...results, peers: await peerResults(sizes, seed, runs, missing), missing };
    save(results);
  }
  await writeResults(results);
  console.log(`\n${await pretty(resultsText(results, true))}`);
  console.log('`npm run bench -- --write` writes it into README.md and tests/bench/SCALE.md.');
}

function machine(): Results['machine'] {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${type()} on ${arch()}`,
    node: process.versions.node,
    packages: Object.fromEntries(
      packages.map((name) => {
        const file = readFileSync(join('node_modules', name, 'package.json'), 'utf8');
        return [name, (JSON.parse(file) as { readonly version: string }).version];
      }),
    ),
  };
}

/** What a run before has found out. */
function known(): Results {
  if (!existsSync(resultsFile))
    throw new Error(`Unexpected absence of \`${resultsFile}\`, expected it: \`npm run bench\` makes it`);
  return JSON.parse(readFileSync(resultsFile, 'utf8')) as Results;
}

function save(results: Results): void {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}

async function writeResults(results: Results): Promise<void> {
  writeFileSync(resultsFile, await pretty(JSON.stringify(results), 'json'));
  writeFileSync(join(resultsFolder, 'results.md'), await resultsPage(results));
  writeFileSync(join(resultsFolder, 'chart.svg'), resultsChart(results));
}

async function writeAll(results: Results): Promise<void> {
  await writeResults(results);
  writeFileSync('tests/bench/SCALE.md', await scalePage(results));
  writeFileSync('README.md', await readmeWith(readFileSync('README.md', 'utf8'), results));
}
