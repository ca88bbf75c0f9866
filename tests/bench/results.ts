import type { StageCost } from '../../src/whole/stages.ts';
import type { Cost } from './cost.ts';

/** A build with the cost of its stages, the dearest first. */
export interface BuildCost extends Cost {
  readonly stages: readonly StageSum[];
}

/** What the parts of a stage took together. */
export type StageSum = Omit<StageCost, 'part'>;

/** How many files, and how large they are together. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** Bytes of a page as gzip makes them, without fonts and pictures. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly scripts: number;
}

/** What was measured of the site of so many reports. */
export interface SiteResult {
  readonly reports: number;
  /** With nothing kept from an earlier build. */
  readonly clean: BuildCost;
  /** Once more, with what the build before kept. */
  readonly warm: BuildCost;
  /** With what it kept, after the page of one passage was added to one report. */
  readonly edited: BuildCost;
  /** Compressing it beforehand and copying it, for nginx. */
  readonly compression: Cost;
  /** By kind of file: `pages`, `pictures`. */
  readonly sizes: Readonly<Record<string, Size>>;
  /** How many pages there are of a route. */
  readonly pages: Readonly<Record<string, number>>;
  /** Of the page of the first election. */
  readonly weight: PageWeight;
}

/** What was measured of the site of so many reports that was built in parts, a country each, with no picture kept. */
export interface PartsResult {
  readonly reports: number;
  /** How many there are. */
  readonly parts: number;
  /** The one in the middle by its CPU. */
  readonly part: Cost;
  /** The most that one of them held; undefined where the system does not tell. */
  readonly memory: number | undefined;
  /** Seconds of CPU of all of them. */
  readonly cpu: number;
  /** Seconds on the clock of all of them, as many at once as there are processors. */
  readonly wall: number;
  /** Joining them. */
  readonly joint: Cost;
  /** Seconds of CPU of the part of a country of which one report was edited, and of the joint. */
  readonly edited: number;
  /** What a reader has to know of how it was measured, written by hand; the bench itself leaves it out. */
  readonly note?: string;
}

/** What was measured of pages of elections alone, of one program. */
export interface PeerResult {
  readonly peer: string;
  /** What was run, with its version. */
  readonly version: string;
  /** By number of reports; of this site with the stages. */
  readonly costs: Readonly<Record<string, Cost | BuildCost>>;
  /** Of the page of the first election; undefined of those whose pages have no look. */
  readonly weight?: PageWeight;
  /** What a search loads from, of the largest number of reports. */
  readonly search?: Size;
}

/** What a run of the bench found out. */
export interface Results {
  readonly day: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memory: number;
    readonly system: string;
    readonly node: string;
    readonly packages: Readonly<Record<string, string>>;
  };
  readonly seed: number;
  /** Of so many runs each figure is that with the median CPU. */
  readonly runs: number;
  readonly sites: readonly SiteResult[];
  readonly parts: readonly PartsResult[];
  readonly peers: readonly PeerResult[];
  /** What could not be had, each with its reason. */
  readonly missing: readonly string[];
}

/** The sum of the files of a site. */
export function wholeOf(sizes: SiteResult['sizes']): Size {
  const all = Object.values(sizes);
  return {
    files: all.reduce((sum, { files }) => sum + files, 0),
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** By which power of the reports something grows between two sizes; undefined where nothing is there to grow. */
export function exponent(
  reports: readonly [number, number],
  amounts: readonly [number, number],
): number | undefined {
  const grown = Math.log(amounts[1] / amounts[0]) / Math.log(reports[1] / reports[0]);
  return Number.isFinite(grown) ? grown : undefined;
}

/** The seconds of a stage of a build; 0 where it has none. */
export function secondsOf({ stages }: BuildCost, stage: string): number {
  return stages.find((each) => each.stage === stage)?.cpu ?? 0;
}
