import { hosts } from '../../src/hosting/hosts.ts';
import { exponentOf } from './goals.ts';
import { rounded, table } from './markdown.ts';
import { secondsOf, wholeOf, type PartsResult, type Results, type SiteResult } from './results.ts';

/** Every mission that could be: countries, elections of each, reports on each. */
const all = { countries: 60, elections: 12, reports: 4 };
const reports = all.countries * all.elections * all.reports;

/**
 * Readers. Nothing is published yet, so what is called today's is assumed: 1,000 visits a day of three pages each. The busiest
 * second has ten times the requests of the mean one.
 */
const readers = { visits: 1_000, times: 1_000, pages: 3, busiest: 10 };

/** Limits that a site meets, and what they are of it. */
const limits: readonly {
  readonly what: string;
  readonly limit: number;
  readonly of: (site: SiteResult) => number | undefined;
}[] = [
  {
    what: `files that ${hosts['cloudflare-pages'].name} takes`,
    limit: hosts['cloudflare-pages'].files,
    of: ({ sizes }) => wholeOf(sizes).files,
  },
  {
    what: `bytes that ${hosts['github-pages'].name} takes`,
    limit: hosts['github-pages'].bytes,
    of: ({ sizes }) => wholeOf(sizes).bytes,
  },
  {
    what: `bytes that ${hosts['cloudflare-pages'].name} takes in one file, by the zip`,
    limit: hosts['cloudflare-pages'].fileBytes,
    of: ({ sizes }) => sizes.zip?.bytes,
  },
  { what: 'memory of a machine with 8 GB, built whole', limit: 8e9, of: ({ clean }) => clean.memory },
  { what: 'an hour on the clock, built whole and clean', limit: 3600, of: ({ clean }) => clean.wall },
  { what: 'an hour on the clock, with pictures kept', limit: 3600, of: ({ warm }) => warm.wall },
];

/** `SCALE.md`: what the site is with every mission ever sent, from what was measured. Throws if nothing was. */
export function scaleText(results: Results): string {
  const { sites, machine, day } = results;
  const [before, last] = [sites.at(-2), sites.at(-1)];
  if (last === undefined)
    throw new Error('Unexpected results without a site, expected one to extrapolate from');
  const line = (of: (site: SiteResult) => number | undefined) => lineThrough(before, last, of);
  const measured = `measured, ${last.reports} reports`;
  const extrapolated = `extrapolated, ${rounded(reports)} reports`;
  const amounts: readonly (readonly [string, (site: SiteResult) => number | undefined])[] = [
    ['files', ({ sizes }) => wholeOf(sizes).files],
    ['GB', ({ sizes }) => wholeOf(sizes).bytes / 1e9],
    ['MB of the search', ({ sizes }) => (sizes.search?.bytes ?? 0) / 1e6],
    ['GB of memory, built whole', ({ clean }) => clean.memory && clean.memory / 1e9],
  ];
  const times: readonly (readonly [string, (site: SiteResult) => number])[] = [
    ['minutes of CPU, clean', ({ clean }) => clean.cpu / 60],
    ['minutes on the clock, clean', ({ clean }) => clean.wall / 60],
    ['minutes of CPU, pictures kept', ({ warm }) => warm.cpu / 60],
    ['minutes of CPU, one report edited', ({ edited }) => edited.cpu / 60],
    ['minutes of CPU of compressing', ({ compression }) => compression.cpu / 60],
    ...last.clean.stages
      .toSorted((a, b) => b.cpu - a.cpu)
      .slice(0, 4)
      .map(
        ({ stage }) =>
          [
            `minutes of CPU of the stage “${stage}”`,
            ({ clean }: SiteResult) => secondsOf(clean, stage) / 60,
          ] as const,
      ),
  ];
  const reached = limits
    .map(({ what, limit, of }) => ({ what, limit, at: line(of)?.whereIs(limit) }))
    .filter((each): each is typeof each & { readonly at: number } => each.at !== undefined)
    .toSorted((a, b) => a.at - b.at);
  const page = last.weight.html + last.weight.css + last.weight.scripts;
  const perDay = readers.visits * readers.times * readers.pages;
  return [
    '# At scale',
    `All missions that could be: ${all.countries} countries × ${all.elections} elections × ${all.reports} reports, ${rounded(reports)} in all, as dense as the real ones; and ${rounded(readers.times)} times as many readers as at first. \`npm run bench -- --write\` makes this file from \`results/results.json\` (${day}, ${machine.cores} cores of ${machine.cpu}).`,
    `Every figure is **measured** at ${last.reports} reports or **extrapolated**${before === undefined ? ', in proportion, since one size alone was measured.' : ` from ${before.reports} and ${last.reports}: sizes and memory by the straight line through both, times by the power that they show, and by no less than the first.`}`,
    '## What it is',
    table(
      ['', measured, extrapolated, 'by'],
      [
        ...amounts.map(([label, of]) => {
          const through = line(of);
          return [label, rounded(of(last)), rounded(through?.at(reports)), 'line'];
        }),
        ...times.map(([label, of]) => {
          const power = Math.max(1, (before && exponentOf(before, last, of)) ?? 1);
          return [
            label,
            rounded(of(last)),
            rounded(of(last) * (reports / last.reports) ** power),
            `power ${power.toFixed(2)}`,
          ];
        }),
      ],
    ),
    ...inParts(results),
    '## What breaks first',
    'Where the line through what was measured meets a limit, the nearest first. All are extrapolated, but those below the largest size measured.',
    table(
      ['limit', 'is', 'met at reports', ''],
      reached.map(({ what, limit, at }) => [
        what,
        limit >= 1e6 ? `${rounded(limit / 1e9)} GB` : rounded(limit),
        rounded(Math.max(0, at)),
        at <= last.reports ? 'measured' : 'extrapolated',
      ]),
    ),
    '## Readers',
    'Pages are files, so readers cost a host transfer and nothing else. What is assumed: nothing is published yet.',
    table(
      ['', 'a day', ''],
      [
        ['visits', rounded(readers.visits * readers.times), 'assumed'],
        ['pages', rounded(perDay), `assumed, ${readers.pages} a visit`],
        [
          'GB of pages of elections, no fonts, nothing kept by browsers',
          rounded((perDay * page) / 1e9),
          'extrapolated from the measured weight of one',
        ],
        [
          'pages in the busiest second',
          rounded((perDay / 86_400) * readers.busiest),
          `assumed, ${readers.busiest} times the mean`,
        ],
      ],
    ),
  ].join('\n\n');
}

/** What was built in parts, each on a machine of its own: a part for each country, and their joint. */
function inParts({ parts, sites }: Results): string[] {
  const [before, last] = [parts.at(-2), parts.at(-1)];
  const [smaller, larger] = [sites.at(-2), sites.at(-1)];
  if (last === undefined || larger === undefined) return [];
  const ofCountry = all.elections * all.reports;
  const memory = lineThrough(smaller, larger, ({ clean }) => clean.memory && clean.memory / 1e9);
  const joint = (label: string, of: (result: PartsResult) => number | undefined) => [
    `${label} of the joint`,
    rounded(of(last)),
    rounded(lineThrough(before, last, of)?.at(reports)),
    before === undefined ? 'proportion' : 'line',
  ];
  return [
    '## In parts',
    `Each country is built apart, on as many machines as there are, and the joint on one. Of the ${rounded(last.reports)} reports that were measured a country has ${rounded(last.reports / last.parts)}, of all missions ${ofCountry}.`,
    table(
      ['', `measured, ${rounded(last.reports)} reports`, `extrapolated, ${rounded(reports)} reports`, 'by'],
      [
        ['parts', rounded(last.parts), rounded(all.countries), 'count'],
        [
          'minutes of CPU of all parts',
          rounded(last.cpu / 60),
          rounded(((last.cpu / 60) * reports) / last.reports),
          'proportion',
        ],
        [
          'GB of memory of a part',
          rounded(last.memory && last.memory / 1e9),
          rounded(memory?.at(ofCountry)),
          'line of a whole site',
        ],
        joint('minutes of CPU', (result) => result.joint.cpu / 60),
        joint('minutes on the clock', (result) => result.joint.wall / 60),
        joint('GB of memory', (result) => result.joint.memory && result.joint.memory / 1e9),
      ],
    ),
  ];
}

/** The straight line through an amount at two sizes, or at one and at nothing; undefined where it was not measured. */
function lineThrough<Measured extends { readonly reports: number }>(
  before: Measured | undefined,
  last: Measured,
  of: (measured: Measured) => number | undefined,
):
  | {
      /** The amount at so many reports. */
      readonly at: (count: number) => number;
      /** At how many reports the amount is that; undefined where it never is. */
      readonly whereIs: (amount: number) => number | undefined;
    }
  | undefined {
  const [less, more] = [before === undefined ? 0 : of(before), of(last)];
  if (less === undefined || more === undefined) return undefined;
  const slope = (more - less) / (last.reports - (before?.reports ?? 0));
  return {
    at: (count) => more + slope * (count - last.reports),
    whereIs: (amount) => (slope > 0 ? last.reports + (amount - more) / slope : undefined),
  };
}
