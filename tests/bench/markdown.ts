import { exponentOf, goalsOf, ratioTo } from './goals.ts';
import { ours } from './peers.ts';
import {
  secondsOf,
  wholeOf,
  type PartsResult,
  type PeerResult,
  type Results,
  type SiteResult,
} from './results.ts';

/** A number with two digits that say something, or all of a large one. */
export function rounded(number: number | undefined): string {
  if (number === undefined) return '–';
  const digits = Math.abs(number) >= 10 || Number.isInteger(number) ? 0 : Math.abs(number) >= 1 ? 1 : 2;
  return number.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const aboutPeers =
  'Election pages alone, each as a whole command from its start: this site with all checks of the content, its charts, terms and links; Astro, Eleventy and Hugo with the same headings, findings, quotations, figures and footnotes in a bare page; Starlight with its look and search.';

/**
 * The results as Markdown: of the site by size and stage, of other programs, and what is still short.
 * @param isWhole whether the kinds of files and pages are listed too
 */
export function resultsText(results: Results, isWhole: boolean): string {
  const { machine, day, runs, seed, missing } = results;
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${day}: ${machine.cpu}, ${machine.cores} cores, ${rounded(machine.memory / 1e9)} GB; ${machine.system}, Node ${machine.node}, ${packages.join(', ')}. Invented reports of seed ${seed}; each figure is of the run with the median CPU of ${runs}. CPU is that of all threads and child processes; memory is the most that all processes of a build held at once, looked at four times a second.`,
    ...(results.sites.length === 0 ? [] : [siteTable(results), stageTable(results)]),
    ...(results.parts.length === 0 ? [] : [partsTable(results), ...notesOfParts(results)]),
    ...(isWhole ? kindTables(results) : []),
    ...(results.peers.length === 0 ? [] : [aboutPeers, peerTable(results)]),
    ...weightText(results),
    ...missing.map((line) => `Not measured: ${line}.`),
    ...(results.sites.length === 0 ? [] : [goalTable(results), ...reasons(results)]),
  ].join('\n\n');
}

/** What is shown of the site of each size. */
const rows: readonly (readonly [string, (site: SiteResult) => number | undefined])[] = [
  ['CPU, clean, s', ({ clean }) => clean.cpu],
  ['CPU of a report, clean, s', ({ clean, reports }) => clean.cpu / reports],
  ['clock, clean, s', ({ clean }) => clean.wall],
  ['memory, clean, GB', ({ clean }) => clean.memory && clean.memory / 1e9],
  ['CPU, pictures kept, s', ({ warm }) => warm.cpu],
  ['CPU, one report edited, s', ({ edited }) => edited.cpu],
  ['CPU of compressing it for nginx, s', ({ compression }) => compression.cpu],
  ['files', ({ sizes }) => wholeOf(sizes).files],
  ['files of a report', ({ sizes, reports }) => wholeOf(sizes).files / reports],
  ['MB', ({ sizes }) => wholeOf(sizes).bytes / 1e6],
  ['MB of a report', ({ sizes, reports }) => wholeOf(sizes).bytes / 1e6 / reports],
  ['pages', ({ pages }) => Object.values(pages).reduce((sum, count) => sum + count, 0)],
  ['MB of the search', ({ sizes }) => (sizes.search?.bytes ?? 0) / 1e6],
  ['files of the search', ({ sizes }) => sizes.search?.files],
];

function siteTable({ sites }: Results): string {
  return table(
    ['', ...sizeHeads(sites)],
    rows.map(([label, of]) => [
      label,
      ...sites.map((site) => rounded(of(site))),
      ...exponents(sites, (site) => (label.includes(' of a ') ? undefined : of(site))),
    ]),
  );
}

function stageTable({ sites }: Results): string {
  const stages = (sites.at(-1)?.clean.stages ?? []).toSorted((a, b) => b.cpu - a.cpu);
  return table(
    ['CPU by stage, clean, s', ...sizeHeads(sites)],
    stages.map(({ stage }) => [
      stage,
      ...sites.map(({ clean }) => rounded(secondsOf(clean, stage))),
      ...exponents(sites, ({ clean }) => secondsOf(clean, stage)),
    ]),
  );
}

/** What is shown of a site that was built in parts. */
const rowsOfParts: readonly (readonly [string, (parts: PartsResult) => number | undefined])[] = [
  ['parts', ({ parts }) => parts],
  ['CPU of all parts, clean, s', ({ cpu }) => cpu],
  ['clock of all parts, one on each core, s', ({ wall }) => wall],
  ['CPU of a part, s', ({ part }) => part.cpu],
  ['memory of a part, at most, GB', ({ memory }) => memory && memory / 1e9],
  ['CPU of the joint, s', ({ joint }) => joint.cpu],
  ['clock of the joint, s', ({ joint }) => joint.wall],
  ['memory of the joint, GB', ({ joint }) => joint.memory && joint.memory / 1e9],
  ['CPU, one report edited, its part and the joint, s', ({ edited }) => edited],
];

function partsTable({ parts }: Results): string {
  return table(
    ['built in parts', ...parts.map(({ reports }) => `${rounded(reports)} reports`)],
    rowsOfParts.map(([label, of]) => [label, ...parts.map((each) => rounded(of(each)))]),
  );
}

function notesOfParts({ parts }: Results): string[] {
  return parts.flatMap(({ reports, note }) =>
    note === undefined ? [] : [`The parts of ${rounded(reports)} reports: ${note}.`],
  );
}

/** Files by kind, and pages by route, of the largest site. */
function kindTables({ sites }: Results): string[] {
  const last = sites.at(-1);
  if (last === undefined) return [];
  const kinds = Object.entries(last.sizes).toSorted(([, a], [, b]) => b.bytes - a.bytes);
  const pages = Object.entries(last.pages).toSorted(([, a], [, b]) => b - a);
  const several = pages.filter(([, count]) => count > 1);
  const single = pages.length - several.length;
  return [
    table(
      [`files, ${last.reports} reports`, 'files', 'MB'],
      kinds.map(([kind, { files, bytes }]) => [kind, rounded(files), rounded(bytes / 1e6)]),
    ),
    table(
      [`pages, ${last.reports} reports`, 'pages'],
      [
        ...several.map(([route, count]) => [
          `\`${route.replace('src/pages/', '').replace('.astro', '')}\``,
          rounded(count),
        ]),
        ['of which there is one', rounded(single)],
      ],
    ),
  ];
}

/** The columns of sizes, and of the exponents from one to the next. */
function sizeHeads(sites: readonly SiteResult[]): string[] {
  return [
    ...sites.map(({ reports }) => `${reports} reports`),
    ...sites.slice(1).map(({ reports }, index) => `exponent, ${sites[index]?.reports ?? 0} → ${reports}`),
  ];
}

function exponents(sites: readonly SiteResult[], of: (site: SiteResult) => number | undefined): string[] {
  return sites.slice(1).map((site, index) => {
    const before = sites[index];
    return before === undefined || of(site) === undefined
      ? ''
      : (exponentOf(before, site, (each) => of(each) ?? 0)?.toFixed(2) ?? '–');
  });
}

function peerTable({ peers }: Results): string {
  const sizes = [...new Set(peers.flatMap(({ costs }) => Object.keys(costs).map(Number)))].sort(
    (a, b) => a - b,
  );
  const [first = 0, last = 0] = [sizes.at(0), sizes.at(-1)];
  const perReport = ({ costs }: PeerResult) => {
    const [least, most] = [costs[first]?.cpu, costs[last]?.cpu];
    return least === undefined || most === undefined || first === last
      ? undefined
      : (most - least) / (last - first);
  };
  return table(
    [
      'election pages, CPU, s',
      ...sizes.map((size) => `${size} reports`),
      `ours to it, ${last} reports`,
      'each further report',
      'version',
    ],
    peers.flatMap((result) => {
      const cells = (label: string, ...rest: string[]) => [
        label,
        ...sizes.map((size) => rounded(result.costs[size]?.cpu)),
        ...rest,
      ];
      if (result.peer !== ours)
        return [
          cells(
            result.peer,
            rounded(ratioTo(peers, result.peer, last)),
            rounded(perReport(result)),
            result.version,
          ),
        ];
      const rendering = sizes.map((size) => {
        const cost = result.costs[size];
        return cost !== undefined && 'stages' in cost ? rounded(secondsOf(cost, 'pages')) : '–';
      });
      return [
        cells(ours, '', rounded(perReport(result)), ''),
        ['of it, rendering the pages', ...rendering, '', '', ''],
      ];
    }),
  );
}

function weightText({ sites, peers }: Results): string[] {
  const site = sites[0];
  const starlight = peers.find(({ weight }) => weight !== undefined);
  const last = sites.at(-1);
  if (site === undefined || starlight?.weight === undefined) return [];
  return [
    table(
      ['page of the first election, kB compressed, no fonts', 'HTML', 'CSS', 'scripts', 'search, MB'],
      [
        ['this site', site.weight, last?.sizes.search] as const,
        [starlight.peer, starlight.weight, starlight.search] as const,
      ].map(([name, weight, search]) => [
        name,
        ...[weight.html, weight.css, weight.scripts].map((bytes) => rounded(bytes / 1e3)),
        rounded(search && search.bytes / 1e6),
      ]),
    ),
  ];
}

function goalTable(results: Results): string {
  return table(
    ['goal', 'is', 'wanted', ''],
    goalsOf(results).map(({ what, most, is, unit }) => [
      what,
      is === undefined ? '–' : `${rounded(is)} ${unit}`.trim(),
      `≤ ${most} ${unit}`.trim(),
      is === undefined ? 'not measured' : is <= most ? 'reached' : 'short',
    ]),
  );
}

/** Why goals are not reached, those that are not. */
function reasons(results: Results): string[] {
  const short = goalsOf(results).filter(({ is, most }) => is !== undefined && is > most);
  return short.length === 0
    ? []
    : ['What stands in the way:', short.map(({ what, why }) => `- **${what}**: ${why}`).join('\n')];
}
