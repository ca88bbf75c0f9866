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
  const cheap = own.reduce((sum, stage) => sum + secondsOf(last.clean, stage), 0);
  return [
    { what: 'files per report', most: 120, is: each(files), unit: '' },
    { what: 'bytes per report, before compression', most: 3.5, is: each(bytes) / 1e6, unit: 'MB' },
    { what: 'CPU per report, clean, everything', most: 1.5, is: each(last.clean.cpu), unit: 's' },
    { what: 'CPU per report, pages, data and search alone', most: 0.4, is: each(cheap), unit: 's' },
    ...(last.reports === 100
      ? [
          { what: '100 reports, clean', most: 2.5, is: last.clean.wall / 60, unit: 'min' },
          { what: '100 reports, memory', most: 1.5, is: inGigabytes(last.clean), unit: 'GB' },
        ]
      : []),
    {
      what: `CPU of one report edited among ${last.reports}, its part and the joint, of that of a clean build`,
      most: 10,
      is: same && (same.edited / last.clean.cpu) * 100,
      unit: 'per cent',
    },
    ...(inParts === undefined
      ? []
      : [
          {
            what: `${inParts.reports} reports in parts, memory of a part`,
            most: 2,
            is: inParts.memory && inParts.memory / 1e9,
            unit: 'GB',
          },
          {
            what: `${inParts.reports} reports in parts, clock of the joint`,
            most: 2,
            is: inParts.joint.wall / 60,
            unit: 'min',
          },
        ]),
    {
      what: before === undefined ? 'exponent of CPU' : `exponent of CPU, ${before.reports} → ${last.reports}`,
      most: 1,
      is: before && exponentOf(before, last, ({ clean }) => clean.cpu),
      unit: '',
    },
    {
      what: 'CPU of election pages alone, of that of Astro with glob and remark',
      most: 0.5,
      is: ratioTo(peers, 'Astro, glob and remark', last.reports),
      unit: '',
    },
    {
      what: 'election page, HTML and CSS, compressed',
      most: 53,
      is: (last.weight.html + last.weight.css) / 1e3,
      unit: 'kB',
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
