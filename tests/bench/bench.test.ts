import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiled } from '../invented/compiled.ts';
import { realDensity } from '../invented/density.ts';
import { inventedContent } from '../invented/generate.ts';
import { isReportPath } from '../invented/lock.ts';
import { resultsChart } from './chart.ts';
import { command, costOf, median } from './cost.ts';
import { readmeWith, resultsFolder, resultsPage, scalePage } from './documents.ts';
import { goalsOf } from './goals.ts';
import { forDocumentation, forHugo } from './notation.ts';
import { ours } from './peers.ts';
import { exponent, type Results, type SiteResult } from './results.ts';
import { resultsText } from './markdown.ts';
import { scaleText } from './scale.ts';
import { withPage } from './site.ts';

const report = `---
type: final-report
title: Final Report
absent: { media: no-section }
---

## MEDIA

:::excerpt[The office said "no" to 12 requests]{#office-said assessment="concern" threads="rest"}
> :figure[12 requests]{requests=12 region=north} were against :commitment[paragraph 7.5]{zenda-7-5}.[^1]

A note.
:::

[^1]: Some :figure[3]{requests=3}.
`;

test('a command is run with the settings of Node that npm runs it with', () => {
  const [program, ...rest] = command('part', 'ruritania');
  expect(program).toBe(process.execPath);
  expect(rest.filter((word) => !word.startsWith('--'))).toEqual(['src/cli/run.mjs', 'part', 'ruritania']);
  expect(rest).toContain('--max-semi-space-size=64');
  expect(() => command('lint')).toThrow('expected a command of package.json that runs Node');
});

test('a report in the notation of Hugo says all that its directives say', () => {
  expect(forHugo(report)).toMatchInlineSnapshot(`
    "---
    title: Final Report
    ---

    ## MEDIA

    {{% excerpt id="office-said" assessment="concern" finding="The office said \\"no\\" to 12 requests" %}}

    > {{< figure text="12 requests" value="requests=12 region=north" >}} were against {{< commitment text="paragraph 7.5" value="zenda-7-5" >}}.[^1]

    A note.

    {{% /excerpt %}}

    [^1]: Some {{< figure text="3" value="requests=3" >}}.
    "
  `);
});

test('a report for programs of documentation has headings, quotations and notes', () => {
  expect(forDocumentation(report, 'zenda/2011-presidential')).toMatchInlineSnapshot(`
    "---
    title: "zenda/2011-presidential"
    ---

    ## MEDIA

    ### The office said "no" to 12 requests

    > 12 requests were against paragraph 7.5.[^1]

    A note.

    [^1]: Some 3.
    "
  `);
});

test('no directive of a report of the real density is left over in either notation', () => {
  const reports = inventedContent({ elections: 1, density: realDensity }).filter(({ path }) =>
    isReportPath(path),
  );
  expect(reports).toHaveLength(1);
  for (const { content } of reports) {
    const text = String(content);
    expect(forHugo(text).split('{{% excerpt ')).toHaveLength(1 + realDensity.passages);
    expect(forDocumentation(text, 'x').split('\n### ')).toHaveLength(1 + realDensity.passages);
    for (const written of [forHugo(text), forDocumentation(text, 'x')])
      expect(written).not.toMatch(/:::|:figure\[|:commitment\[/);
  }
});

test('a report that is edited has no problem, and one passage that is otherwise', () => {
  const files = inventedContent({ elections: 1 });
  const edited = files.map((file) =>
    isReportPath(file.path) ? { ...file, content: withPage(String(file.content)) } : file,
  );
  const pages = [...compiled(edited).excerpts.values()].map(({ page }) => page);
  expect(pages.filter((page) => page !== undefined)).toEqual([7]);
  expect(() => withPage('# Nothing')).toThrow('without a passage');
});

test('a command has its cost, with that of its children; one that fails says how', async () => {
  const spin = 'while (process.cpuUsage().user < 200_000);';
  const child = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(spin)}])`;
  const { cpu } = await costOf([process.execPath, '-e', child]);
  expect(cpu).toBeGreaterThan(0.19);
  await expect(costOf([process.execPath, '-e', 'console.error("no room"); process.exit(3)'])).rejects.toThrow(
    /with 3, expected 0:\nno room/,
  );
});

test('of several costs the one in the middle by CPU stands', () => {
  const cost = (cpu: number) => ({ cpu, wall: 1, memory: undefined });
  expect(median([cost(5), cost(1), cost(3)]).cpu).toBe(3);
  expect(median([cost(7)]).cpu).toBe(7);
  expect(() => median([])).toThrow('Unexpected empty list of costs');
});

test('the exponent says by which power something grows', () => {
  expect(exponent([20, 100], [3, 15])).toBeCloseTo(1);
  expect(exponent([10, 100], [1, 100])).toBeCloseTo(2);
  expect(exponent([10, 100], [0, 100])).toBeUndefined();
});

const invented: Results = {
  day: '2026-11-30',
  machine: {
    cpu: 'An engine',
    cores: 2,
    memory: 24e9,
    system: 'Linux',
    node: '24.0.0',
    packages: { astro: '7.0.0' },
  },
  seed: 1,
  runs: 3,
  sites: [siteOf(20), siteOf(100)],
  parts: [
    {
      reports: 100,
      parts: 20,
      part: { cpu: 7, wall: 7, memory: 1e9 },
      memory: 1.5e9,
      cpu: 140,
      wall: 70,
      joint: { cpu: 13, wall: 90, memory: 2e9 },
      edited: 20,
    },
  ],
  peers: [
    { peer: ours, version: '', costs: { 100: { cpu: 6, wall: 6, memory: 1 } } },
    {
      peer: 'Astro, glob and remark',
      version: 'astro 7.0.0',
      costs: { 100: { cpu: 20, wall: 20, memory: 1 } },
    },
  ],
  missing: ['Hugo: it is not here'],
};

/** The site of so many reports, in which everything grows with them, but a page that weighs the same. */
function siteOf(reports: number): SiteResult {
  const build = (cpu: number) => ({
    cpu: cpu * reports,
    wall: cpu * reports,
    memory: 1e7 * reports,
    stages: [
      { stage: 'pages', files: 40 * reports, cpu: 0.3 * reports, wall: 1 },
      { stage: 'pictures', files: 9 * reports, cpu: 0.7 * reports, wall: 1 },
    ],
  });
  return {
    reports,
    clean: build(1),
    warm: build(0.5),
    edited: build(0.2),
    compression: { cpu: reports, wall: reports, memory: undefined },
    sizes: { pages: { files: 100 * reports, bytes: 3e6 * reports }, zip: { files: 1, bytes: 1e5 * reports } },
    pages: { 'src/pages/index.astro': 1 },
    weight: { html: 40_000, css: 9_000, scripts: 5_000 },
  };
}

test('goals are held against what was measured', () => {
  expect(
    goalsOf(invented).map(
      ({ what, is, most }) =>
        `${what}: ${is?.toFixed(2) ?? '–'} ${is !== undefined && is <= most ? 'reached' : 'short'}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "files per report: 100.01 reached",
      "bytes per report, before compression: 3.10 reached",
      "CPU per report, clean, everything: 1.00 reached",
      "CPU per report, pages, data and search alone: 0.30 reached",
      "100 reports, clean: 1.67 reached",
      "100 reports, memory: 1.00 reached",
      "CPU of one report edited among 100, its part and the joint, of that of a clean build: 20.00 short",
      "100 reports in parts, memory of a part: 1.50 reached",
      "100 reports in parts, clock of the joint: 1.50 reached",
      "exponent of CPU, 20 → 100: 1.00 reached",
      "CPU of election pages alone, of that of Astro with glob and remark: 0.30 reached",
      "election page, HTML and CSS, compressed: 49.00 reached",
    ]
  `);
});

test('what the site is at scale is extrapolated by its line, and what breaks first stands first', () => {
  const text = scaleText(invented);
  // 60 × 12 × 4 reports with 100 files each, and the zip.
  expect(text).toContain('| files | 10,001 | 288,001 | line |');
  expect(text).toContain('| minutes on the clock, clean | 1.7 | 48 | power 1.00 |');
  const met = [...text.matchAll(/^\| (.*) \| .* \| ([\d,]+) \| (?:measured|extrapolated) \|$/gm)].map(
    ([, what, at]) => `${what}: ${at}`,
  );
  expect(met).toMatchInlineSnapshot(`
    [
      "files that Cloudflare Pages takes: 200",
      "bytes that Cloudflare Pages takes in one file, by the zip: 262",
      "bytes that GitHub Pages takes: 323",
      "memory of a machine with 8 GB, built whole: 800",
      "an hour on the clock, built whole and clean: 3,600",
      "an hour on the clock, with pictures kept: 7,200",
    ]
  `);
  const ofOneSize = scaleText({ ...invented, sites: [siteOf(20)] });
  expect(ofOneSize).toContain('in proportion');
  expect(ofOneSize).toContain('| GB | 0.06 | 8.9 | line |');
  expect(() => scaleText({ ...invented, sites: [] })).toThrow('without a site');
});

test('parts and their joint are extrapolated by themselves', () => {
  const text = scaleText(invented);
  expect(text).toContain('| parts | 20 | 60 | count |');
  expect(text).toContain('| minutes of CPU of all parts | 2.3 | 67 | proportion |');
  expect(text).toContain('| minutes of CPU of the joint | 0.22 | 6.2 | proportion |');
  const larger = invented.parts.map((one) => ({
    ...one,
    reports: 1000,
    joint: { ...one.joint, cpu: 133 },
  }));
  expect(scaleText({ ...invented, parts: [...invented.parts, ...larger] })).toContain(
    '| minutes of CPU of the joint | 2.2 | 6.4 | line |',
  );
  expect(scaleText({ ...invented, parts: [] })).not.toContain('In parts');
});

test('what was built in parts has a table of its own, and a goal that was not measured says so', () => {
  expect(resultsText(invented, false)).toContain('| CPU of the joint, s | 13 |');
  const unmeasured = resultsText({ ...invented, parts: [] }, false);
  expect(unmeasured).not.toContain('built in parts');
  expect(unmeasured).toMatch(/its part and the joint.* \| – \|.*not measured/);
});

test('what a reader has to know of how parts were measured stands below their table', () => {
  const [parts] = invented.parts;
  const noted = {
    ...invented,
    parts: parts === undefined ? [] : [{ ...parts, note: 'measured in a storm' }],
  };
  expect(resultsText(noted, false)).toContain('The parts of 100 reports: measured in a storm.');
});

test('only goals that are not reached say what stands in the way', () => {
  const [, said = ''] = resultsText(invented, false).split('What stands in the way:');
  expect(said.match(/^- \*\*.*?\*\*/gm)).toEqual([
    '- **CPU of one report edited among 100, its part and the joint, of that of a clean build**',
  ]);
  expect(resultsText({ ...invented, parts: [] }, false)).not.toContain('in the way');
});

test('the chart has a bar for each size, and a part for each stage', () => {
  const svg = resultsChart(invented);
  expect(svg.match(/<title>pictures: 0.70 s<\/title>/g)).toHaveLength(2);
  expect(svg).toContain('>100 reports<');
});

test('README.md, results.md, SCALE.md and the chart are those of results.json', async () => {
  const read = (path: string) => readFileSync(path, 'utf8');
  const results = JSON.parse(read(join(resultsFolder, 'results.json'))) as Results;
  const readme = read('README.md');
  expect(await readmeWith(readme, results)).toBe(readme);
  expect(await resultsPage(results)).toBe(read(join(resultsFolder, 'results.md')));
  expect(await scalePage(results)).toBe(read('tests/bench/SCALE.md'));
  expect(resultsChart(results)).toBe(read(join(resultsFolder, 'chart.svg')));
  await expect(readmeWith('# Elections', results)).rejects.toThrow('expected both');
});
