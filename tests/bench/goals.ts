import {
  exponent,
  secondsOf,
  wholeOf,
  type BuildCost,
  type PeerResult,
  type Results,
  type SiteResult,
} from './results.ts';
import { ours } from './peers.ts';

/** Something that the site is to be, and how far it has come. */
export interface Goal {
  readonly what: string;
  /** What it is to be at the most. */
  readonly most: number;
  /** What it is; undefined where it was not measured. */
  readonly is: number | undefined;
  /** What both are counted in; empty for a ratio. */
  readonly unit: string;
  /** What stands in the way, where it is more. */
  readonly why: string;
}

/** Stages that are to be cheap by themselves: what all readers and programs load. */
const own = ['paths', 'pages', 'data', 'feeds and lists', 'search', 'page files'];

/** The goals that the bench can look at, held against its largest site and the one before. */
export function goalsOf({ sites, parts, peers }: Results): Goal[] {
  const last = sites.at(-1);
  if (last === undefined) return [];
  const inParts = parts.at(-1);
  const same = parts.find(({ reports }) => reports === last.reports);
  const before = sites.at(-2);
  const each = (amount: number) => amount / last.reports;
  const { files, bytes } = wholeOf(last.sizes);
  const ofOwn = (build: BuildCost) => own.reduce((sum, stage) => sum + secondsOf(build, stage), 0);
  const drawn = ((1 - last.warm.cpu / last.clean.cpu) * 100).toFixed(0);
  const apart = (reports: number) => `${reports.toLocaleString('en-US')} reports in parts`;
  return [
    {
      what: 'files per report',
      most: 120,
      is: each(files),
      unit: '',
      why: 'A page, a picture or a table more for all countries weighs most where there are few reports.',
    },
    {
      what: 'bytes per report, before compression',
      most: 3.5,
      is: each(bytes) / 1e6,
      unit: 'MB',
      why: 'A passage stands in the pages of its election, topics, issues and indicators, in frames, in tables of all countries, of its own and of its election, in each format of tables and of citations, and in the copy for reading offline. Readers and programs have an address for each.',
    },
    {
      what: 'CPU per report, clean, everything',
      most: 1.5,
      is: each(last.clean.cpu),
      unit: 's',
      why: `Drawing pictures is ${drawn} per cent of it, and most of that is making a PNG small. A later build keeps them. Tables, pages and the checks of the content follow.`,
    },
    {
      what: 'CPU per report, pages, data and search alone',
      most: 0.4,
      is: each(ofOwn(last.clean)),
      unit: 's',
      why: `Pictures are drawn beside these stages, which are charged with it: with the pictures kept it is ${each(ofOwn(last.warm)).toFixed(2)} s. Of that, tables and citations are the most, in all their formats.`,
    },
    ...(last.reports === 100
      ? [
          {
            what: '100 reports, clean',
            most: 2.5,
            is: last.clean.wall / 60,
            unit: 'min',
            why: `With the pictures kept it is ${(last.warm.wall / 60).toFixed(1)} min.`,
          },
          {
            what: '100 reports, memory',
            most: 1.5,
            is: inGigabytes(last.clean),
            unit: 'GB',
            why: 'The whole collection, its tables and the engine of the search are held at once, and threads that draw hold pictures. A part holds one country.',
          },
        ]
      : []),
    {
      what: `CPU of one report edited among ${last.reports}, its part and the joint, of that of a clean build`,
      most: 10,
      is: same && (same.edited / last.clean.cpu) * 100,
      unit: 'per cent',
      why: 'The joint makes anew what is one for all countries: the index of the search, whole tables and the zip. A part and the joint each start Astro.',
    },
    ...(inParts === undefined
      ? []
      : [
          {
            what: `${apart(inParts.reports)}, memory of a part`,
            most: 2,
            is: inParts.memory && inParts.memory / 1e9,
            unit: 'GB',
            why: 'Threads that draw hold pictures beside a country’s pages.',
          },
          {
            what: `${apart(inParts.reports)}, clock of the joint`,
            most: 2,
            is: inParts.joint.wall / 60,
            unit: 'min',
            why: 'Pagefind makes its index of all passages in one process, and holds them while it does. Whole tables are written anew from all passages, as workbooks too.',
          },
        ]),
    {
      what: before === undefined ? 'exponent of CPU' : `exponent of CPU, ${before.reports} → ${last.reports}`,
      most: 1,
      is: before && exponentOf(before, last, ({ clean }) => clean.cpu),
      unit: '',
      why: 'Something looks at each report once for every other.',
    },
    {
      what: 'CPU of election pages alone, of that of Astro with glob and remark',
      most: 0.5,
      is: ratioTo(peers, 'Astro, glob and remark', last.reports),
      unit: '',
      why: 'Before a page is rendered, every number, quotation and link of the whole content is held against its source. Rendering the pages alone is the least of it.',
    },
    {
      what: 'election page, HTML and CSS, compressed',
      most: 53,
      is: (last.weight.html + last.weight.css) / 1e3,
      unit: 'kB',
      why: 'Every number, topic and commitment is a link beside the words of the report.',
    },
  ];
}

function inGigabytes({ memory }: BuildCost): number | undefined {
  return memory === undefined ? undefined : memory / 1e9;
}

/** The exponent of an amount between two sites. */
export function exponentOf(
  one: SiteResult,
  other: SiteResult,
  amount: (site: SiteResult) => number,
): number | undefined {
  return exponent([one.reports, other.reports], [amount(one), amount(other)]);
}

/** How many times as much CPU as a peer our pages of elections take; undefined where either is missing. */
export function ratioTo(peers: readonly PeerResult[], peer: string, reports: number): number | undefined {
  const [own, others] = [ours, peer].map((name) => {
    const costs = peers.find((result) => result.peer === name)?.costs ?? {};
    return costs[reports]?.cpu;
  });
  return own === undefined || others === undefined || others === 0 ? undefined : own / others;
}
