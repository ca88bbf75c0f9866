/** Releases: states of the data that stay. */
import type { Changes } from '../../model/release.ts';
import { formatDate, formatNumber, listed } from '../format.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import { chartsAndPassages, figures, passages } from './counts.ts';

/** "Release 2026.1". */
export function title(name: string): string {
  return `Release ${name}`;
}

/** What a release is. @param date the day on which it was made */
export function lead(date: string): string {
  return `The data, its citations and embeds as they were on ${formatDate(date)}. Nothing below this address will change.`;
}

/** What a first release holds. */
export function first(excerpts: number, values: number): string {
  return `The first release: ${passages(excerpts)} and ${figures(values)}`;
}

/** "Since 2026.1: 14 passages added, 2 changed and 1 removed; no figures changed". */
export function since(previous: string, excerpts: Changes, values: Changes): string {
  const ofPassages = counted(excerpts, passages) ?? 'no passages changed';
  const ofFigures = counted(values, figures) ?? 'no figures changed';
  return `Since ${previous}: ${ofPassages}; ${ofFigures}`;
}

/** The first count says what is counted, the others need not. */
function counted({ added, changed, removed }: Changes, name: (count: number) => string): string | undefined {
  const all = [
    [added.length, 'added'],
    [changed.length, 'changed'],
    [removed.length, 'removed'],
  ] as const;
  const counts = all.filter(([count]) => count > 0);
  if (counts.length === 0) return undefined;
  return listed(
    counts.map(([count, verb], index) => `${index === 0 ? name(count) : formatNumber(count)} ${verb}`),
  );
}

/** What a release holds for frames on other sites. */
export function embeds(count: number): string {
  return `${chartsAndPassages(count)} can be shown on other sites as they were: the page of an indicator, and “Cite” beneath a passage, have the code.`;
}

/** In place of all that a release holds. */
export const withheld =
  'It holds quotations that are withheld today. Nothing in a release is changed, so none of its files is published here any more.';

/** The files of a release, kind by kind. */
export const files = {
  tables: {
    title: 'Tables',
    what: 'The whole collection, described field by field in datapackage.json. changelog.json says what changed since the release before.',
  },
  schemas: { title: 'Schemas', what: 'JSON Schema (2020-12) of each JSON table.' },
  citations: {
    title: 'Citations',
    what: 'For reference managers. Each names this release; a passage is cited at the address where it stays as it was.',
  },
  annotations: {
    title: 'Annotations',
    what: 'The passages of each report as W3C Web Annotations of its text.',
  },
  frames: {
    title: 'Frames',
    what: 'For every chart and passage the code that shows it on another site as it was.',
  },
} as const;

/** Headings of the lists of rows that a release changed. */
export const changes = {
  passages: { added: 'Passages added', changed: 'Passages changed', removed: 'Passages removed' },
  figures: { added: 'Figures added', changed: 'Figures changed', removed: 'Figures removed' },
} as const;

/** The list of releases. */
export const all = 'All releases';
export const none = 'There is no release yet. Cite the data with the day on which you took it.';
export function why(): Sentence {
  return sentence`The ${slot('data', 'data')} grows and is corrected. A release keeps every table, every citation, and every chart and passage that other sites show as they were on one day, and says what has changed since the one before.`;
}
export const cited =
  'What is cited here names the newest release; once anything has changed since, it says “with later changes”.';

/** The version of the data once anything has changed since a release. */
export function withLaterChanges(release: string): string {
  return `${release} with later changes`;
}

/** Goes on after the title of a frozen page. */
export function inTitle(name: string): string {
  return `, release ${name}`;
}

/** Goes on after the source of what a frozen page shows. */
export function asOf(name: string, date: string): Sentence {
  return sentence` As of ${slot('release', `release ${name}`)}, ${formatDate(date)}.`;
}
