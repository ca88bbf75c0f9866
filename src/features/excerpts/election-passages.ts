import type { ElectionHead } from '../../site/elections.ts';
import type { ExcerptView } from './excerpt-view.ts';

/** What a page that goes through time shows of one election. */
export interface ElectionPassages extends ElectionHead {
  readonly excerpts: readonly ExcerptView[];
  /** Why there are none, as a sentence; undefined where there are some. */
  readonly silence: string | undefined;
  /** Observed elections before this one that are not in the collection. */
  readonly missingBefore: string | undefined;
}

/** Passages that follow one another under one heading of a report. */
export interface ReportPart {
  /** As printed. */
  readonly heading: string;
  /** Where the first of them is from, which is where most of them are. */
  readonly attribution: string;
  readonly excerpts: readonly ExcerptView[];
}

/** The passages of an election by the headings that they stand under. */
export function partsOf(excerpts: readonly ExcerptView[]): ReportPart[] {
  return [...Map.groupBy(excerpts, ({ source }) => source.heading)].map(([heading, own]) => ({
    heading,
    attribution: own[0]?.source.attribution ?? '',
    excerpts: own,
  }));
}
