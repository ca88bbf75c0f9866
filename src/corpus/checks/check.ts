import type { ReportDraft } from '../../markdown/report-draft.ts';
import type { Problem } from '../../model/problem.ts';
import type { ResolvedDrafts } from '../resolve.ts';

/** A rule about one report, whatever else is in content/. */
export interface FileCheck {
  readonly scope: 'file';
  readonly run: (report: ReportDraft) => readonly Problem[];
}

/**
 * A rule about content/ as a whole. It runs when all vocabulary and election files could be read. `today` is the last
 * day on which anything in it can have been written.
 */
export interface CorpusCheck {
  readonly scope: 'corpus';
  readonly run: (drafts: ResolvedDrafts, today: string) => readonly Problem[];
}

export type Check = FileCheck | CorpusCheck;
