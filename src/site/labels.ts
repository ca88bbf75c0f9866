import type { Election } from '../model/corpus.ts';
import type { MissionFormat } from '../model/election.ts';
import type { Assessment, FollowUp } from '../model/excerpt.ts';
import type { ReportType, Silence } from '../model/report.ts';
import { formatDate } from '../words/format.ts';
import { yearOf } from '../model/date.ts';

/** An assessment in words and as a shape; colour is added by the style sheet and never stands alone. */
export const assessmentLabels: Readonly<
  Record<Assessment, { readonly label: string; readonly shape: string }>
> = {
  positive: { label: 'Welcomed', shape: '▲' },
  neutral: { label: 'Described', shape: '●' },
  concern: { label: 'Concern', shape: '▼' },
  breach: { label: 'Against a law or commitment', shape: '■' },
};

/** An assessment as it is shown. */
export interface AssessmentMark {
  readonly assessment: Assessment;
  readonly label: string;
  readonly shape: string;
}

/** An assessment with its words and its shape. */
export function assessmentMark(assessment: Assessment): AssessmentMark {
  return { assessment, ...assessmentLabels[assessment] };
}

/** What the report says became of earlier recommendations. */
export const followUpLabels: Readonly<Record<FollowUp, string>> = {
  'acted-on': 'acted on',
  intended: 'meant to be addressed',
  'not-fully-addressed': 'addressed in part or not fully',
  'not-addressed': 'not addressed',
};

/** Silence in words, in the place where a number or a passage would stand. */
export const silenceLabels: Readonly<Record<Silence, string>> = {
  'no-section': 'no section',
  'before-the-event': 'before the event',
  'not-observed': 'not observed systematically',
  'not-yet-excerpted': 'not yet excerpted',
};

export const missionFormatLabels: Readonly<Record<MissionFormat, string>> = {
  NAM: 'needs assessment mission',
  EOM: 'election observation mission',
  LEOM: 'limited election observation mission',
  EAM: 'election assessment mission',
  EET: 'election expert team',
  other: 'other mission',
};

/** How election day was observed. */
export const electionDayLabels: Readonly<Record<Election['mission']['election-day'], string>> = {
  systematic: 'observed systematically',
  limited: 'a limited number of polling stations, not systematically',
  'before-the-event': 'not yet held when the report was written',
  none: 'not observed',
};

export const reportTypeLabels: Readonly<Record<ReportType, string>> = {
  'press-release': 'press release',
  'needs-assessment-report': 'needs assessment report',
  'interim-report': 'interim report',
  'preliminary-statement': 'preliminary statement',
  'final-report': 'final report',
};

/** "early presidential", "parliamentary". */
export function kindLabel({ kind, early }: Pick<Election, 'kind' | 'early'>): string {
  return early === 'stated' ? `early ${kind}` : kind;
}

/** "Early presidential election, 3 April 2011". */
export function electionTitle(election: Pick<Election, 'kind' | 'early' | 'date'>): string {
  const kind = kindLabel(election);
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} election, ${formatDate(election.date)}`;
}

/** "2011 presidential". */
export function electionShort({ date, kind }: Pick<Election, 'kind' | 'date'>): string {
  return `${yearOf(date)} ${kind}`;
}

/** "preliminary statement of 4 April 2011". */
export function reportLabel(report: { readonly type: ReportType; readonly published: string }): string {
  return `${reportTypeLabels[report.type]} of ${formatDate(report.published)}`;
}

/** Stands for the printed headings of a topic that reports speak of only within sections on other matters. */
export const noSectionOfItsOwn = 'no section of its own in any report';
