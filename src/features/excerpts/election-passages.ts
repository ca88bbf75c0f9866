import type { ElectionHead } from '../../site/elections.ts';
import { language as ownLanguage } from '../../words/language.ts';
import type { ExcerptView } from './excerpt-view.ts';

/** What a page that goes through time shows of one election. */
export interface ElectionPassages extends ElectionHead {
  readonly excerpts: readonly ExcerptView[];
  /** Why there are none, as a sentence; undefined where there are some. */
  readonly silence: string | undefined;
  /** Which of several reports are silent where others speak, and why: a sentence for each; mostly empty. */
  readonly silentBeside: readonly string[];
  /** Observed elections before this one that are not in the collection. */
  readonly missingBefore: string | undefined;
}

/** Passages that follow one another under one heading of a report. */
export interface ReportPart {
  /** The report, where the passages are of several and it is the first part of its own. */
  readonly report: string | undefined;
  /** As printed. */
  readonly heading: string;
  /** The language of the report. */
  readonly language: string;
  /** Where the first of them is from, which is where most of them are. */
  readonly attribution: string;
  /** The file with the citations of the passages of their election, by their ids. */
  readonly citations: string;
  readonly excerpts: readonly ExcerptView[];
}

/** The passages of an election by their reports, and the headings that they stand under. */
export function partsOf(excerpts: readonly ExcerptView[]): ReportPart[] {
  const reports = [...Map.groupBy(excerpts, ({ source }) => source.report)];
  return reports.flatMap(([report, all]) =>
    [...Map.groupBy(all, ({ source }) => source.heading)].map(([heading, own], index) => ({
      report: reports.length > 1 && index === 0 ? report : undefined,
      heading,
      language: own[0]?.language ?? ownLanguage,
      attribution: own[0]?.source.attribution ?? '',
      citations: own[0]?.cite.file.replace(/#.*/, '') ?? '',
      excerpts: own,
    })),
  );
}
