import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { measured, type StageCost } from './stages.ts';

/** As much of what Astro renders with as is used here. */
interface Renders {
  readonly getStaticPaths: () => unknown;
  readonly render: (request: Request, options: unknown) => Promise<unknown>;
  readonly teardown: () => Promise<void>;
}

const search: AstroIntegration = { name: 'search-index', hooks: { 'astro:build:done': work } };
const silent: AstroIntegration = { name: 'silent', hooks: {} };

/** Enough work to be counted. */
function work(): void {
  for (let round = 0; round < 200; round += 1) JSON.stringify(Array.from({ length: 1000 }, Math.random));
}

test('a build that is not measured has the integrations that it had, and compiles when they do', () => {
  let compiled = 0;
  const integrations = measured([search, silent], () => (compiled += 1), undefined);
  expect(integrations).toEqual([search, silent]);
  expect(integrations[0]).toBe(search);
  expect(compiled).toBe(0);
});

test('every stage of a build has its cost, and together they have that of all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stages-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'stages.json');
  const integrations = measured([search, silent], work, file);
  expect(integrations[2]).toBe(silent);
  const renders = await builtBy(integrations);
  renders.getStaticPaths();
  const rendered = [
    ['/borolania/', 'src/pages/[country]/index.astro'],
    ['/zenda/', 'src/pages/[country]/index.astro'],
    ['/borolania/preview.png', 'src/pages/[...page]/preview.png.ts'],
    [
      '/borolania/indicators/turnout/chart.svg/',
      'src/pages/[country]/indicators/[indicator]/chart.[format].ts',
    ],
    ['/data/figures.csv', 'src/pages/data/[...file].ts'],
    ['/feed.atom', 'src/pages/[...page]/feed.atom.ts'],
  ];
  for (const [path = '', component] of rendered)
    await renders.render(new Request(`https://example.org${path}`), { routeData: { component } });
  await renders.teardown();
  const { user, system } = process.cpuUsage();
  for (const { hooks } of integrations) await hooks['astro:build:done']?.({} as never);
  const costs = JSON.parse(readFileSync(file, 'utf8')) as StageCost[];
  expect(costs.map(({ stage, part, files }) => `${stage}: ${part} ${files}`)).toEqual([
    'start: astro 0',
    'compile: corpus 0',
    'bundles: astro 0',
    'paths: astro 0',
    'pages: src/pages/[country]/index.astro 2',
    'pictures: src/pages/[...page]/preview.png.ts 1',
    'pictures: src/pages/[country]/indicators/[indicator]/chart.[format].ts 1',
    'data: src/pages/data/[...file].ts 1',
    'feeds and lists: src/pages/[...page]/feed.atom.ts 1',
    'rest: astro 0',
    'search: search-index 0',
  ]);
  const sum = costs.reduce((all, { cpu }) => all + cpu, 0);
  // More than before the last stages; children of this process count too, if it has any.
  expect(sum).toBeGreaterThan((user + system) / 1e6);
  const [least] = costs
    .filter(({ stage }) => stage === 'compile' || stage === 'search')
    .map(({ cpu }) => cpu)
    .sort((a, b) => a - b);
  expect(least).toBeGreaterThan(0);
});

/** What a build renders with after its beginning. */
async function builtBy(integrations: readonly AstroIntegration[]): Promise<Renders> {
  let renders: Renders | undefined;
  const usual = {
    getStaticPaths: () => [],
    render: () => Promise.resolve(),
    teardown: () => Promise.resolve(),
  };
  const setPrerenderer = (make: (given: Renders) => Renders) => {
    renders = make(usual);
  };
  for (const { hooks } of integrations) await hooks['astro:build:start']?.({ setPrerenderer } as never);
  if (renders === undefined) throw new Error('Unexpected build without a renderer, expected one');
  return renders;
}
