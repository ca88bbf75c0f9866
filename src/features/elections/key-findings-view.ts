import * as words from '../../words/words.ts';
import type { Corpus, Election, Excerpt, Mission, Report } from '../../model/corpus.ts';
import type { Assessment, Voice } from '../../model/excerpt.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { headlinesOf } from '../../site/elections.ts';
import { reportNamed } from '../../site/observers.ts';
import type { Link } from '../../site/link.ts';
import { assessmentMark, critical, type AssessmentMark } from '../../site/assessments.ts';
import { chooseFindings, type Choice } from './choose-findings.ts';

/** The key findings of a mission: what the conclusions of its reports welcome, criticise, and recommend. */
export interface KeyFindingsView {
  /** What the reports are called that they are taken from, where the election has others; undefined where it has none. */
  readonly reports: readonly string[] | undefined;
  /** What is welcomed, what is criticised, then whatever else there is to be shown. */
  readonly lists: readonly KeyFindingsList[];
  /** How the findings were chosen, and out of how many. */
  readonly choice: string;
}

export interface KeyFindingsList {
  /** What its findings have in common. */
  readonly title: string | undefined;
  /** The assessments that its findings may have. */
  readonly kinds: readonly AssessmentMark[];
  readonly findings: readonly (Link & { readonly mark: AssessmentMark })[];
  /** "4 of 6": how many of those there are; undefined where there are none, or where all that is described and shown was chosen. */
  readonly share: string | undefined;
}

/** Lines of what is welcomed and criticised: what one reads in a minute, with the conclusion above it. */
const most = 12;
/** Lines of what the mission was told. */
const mostTold = 6;

const told: readonly Voice[] = ['interlocutors', 'authorities'];

/** The key findings of each mission of an election whose reports have conclusions. */
export function keyFindingsViews(corpus: Corpus, election: Election): KeyFindingsView[] {
  return election.missions.flatMap((mission) => keyFindingsView(corpus, election, mission) ?? []);
}

/**
 * What stands in the conclusions of the reports of a mission, cut to a few lines by one rule: what is welcomed and what is criticised in the
 * report's own proportion, in its own voice. A report before the vote also shows what it sums up without judging, and
 * what the mission was told. A report whose place another took is left out. Undefined where nothing is left.
 */
function keyFindingsView(corpus: Corpus, election: Election, mission: Mission): KeyFindingsView | undefined {
  const overall = [...corpus.topics.values()].find(({ summary }) => summary);
  if (overall === undefined) return undefined;
  const headline = headlinesOf(election).find(({ report }) => report.mission === mission);
  const isSaid = ({ finding }: Excerpt) => finding === headline?.finding;
  const own = election.excerpts.filter(
    ({ report }) => report.mission === mission && report.replacedBy === undefined,
  );
  const reports = new Set(
    own
      .filter((excerpt) => isUnder(excerpt, overall) && isJudgement(excerpt) && !isSaid(excerpt))
      .map(({ report }) => report),
  );
  const passages = own.filter((excerpt) => reports.has(excerpt.report) && !isSaid(excerpt));
  if (reports.size === 0) return undefined;
  const choice: Choice = { overall, fixed: fixedOf(passages, [...reports], overall) };
  const conclusions = passages.filter((excerpt) => isUnder(excerpt, overall));
  const candidates = distinct(
    passages.filter((excerpt) => choice.fixed.has(excerpt) || conclusions.includes(excerpt)),
  );
  const sections = [...new Set(conclusions.map(({ section }) => section))];
  return {
    reports:
      election.reports.length > 1
        ? [...reports].map((report) => reportNamed(election, report).name)
        : undefined,
    lists: listsOf(
      candidates,
      choice,
      [...reports].every(({ published }) => published < election.date),
    ),
    choice: words.elections.keyFindingsChoice(sections, headline !== undefined, most),
  };
}

/** Whether a passage stands under a heading of a topic. */
function isUnder({ topicsOfHeading }: Excerpt, topic: Topic): boolean {
  return topicsOfHeading.includes(topic);
}

/** What the author names, and for each rating by observers the passage that prints it, in the conclusions or further on. */
function fixedOf(passages: readonly Excerpt[], reports: readonly Report[], overall: Topic): Set<Excerpt> {
  const named = passages
    .filter(({ anchor }) => reports.some(({ key }) => key.includes(anchor)))
    .map(({ finding }) => finding);
  const rated = passages.flatMap(({ figures }) => figures).filter(({ indicator }) => indicator.rating);
  const ratings = [...Map.groupBy(rated, ({ indicator }) => indicator).values()].flatMap(
    (figures) => (figures.find(({ excerpt }) => isUnder(excerpt, overall)) ?? figures[0])?.excerpt ?? [],
  );
  return new Set([...passages.filter(({ finding }) => named.includes(finding)), ...ratings]);
}

function listsOf(candidates: readonly Excerpt[], choice: Choice, beforeTheVote: boolean): KeyFindingsList[] {
  const { overall, fixed } = choice;
  const own = candidates.filter(({ voice }) => !told.includes(voice));
  const welcomed = own.filter(({ assessment }) => assessment === 'positive');
  const criticised = own.filter(({ assessment }) => critical.includes(assessment));
  const described = own.filter(
    (excerpt) =>
      !isJudgement(excerpt) && (fixed.has(excerpt) || (beforeTheVote && excerpt.topics.includes(overall))),
  );
  const heard = candidates.filter(
    (excerpt) =>
      told.includes(excerpt.voice) && (fixed.has(excerpt) || (beforeTheVote && isJudgement(excerpt))),
  );
  const lines = linesOf(welcomed.length, criticised.length);
  return [
    list({ kinds: ['positive'] }, welcomed, chooseFindings(welcomed, choice, lines)),
    list({ kinds: critical }, criticised, chooseFindings(criticised, choice, most - lines)),
    ...(described.length === 0
      ? []
      : [{ ...list({ kinds: ['neutral'] }, described, described), share: undefined }]),
    ...(heard.length === 0
      ? []
      : [list({ title: words.elections.keyFindings.told }, heard, chooseFindings(heard, choice, mostTold))]),
  ];
}

/** How many of the lines what is welcomed has: its part of all that is judged, and a line at least for either. */
function linesOf(welcomed: number, criticised: number): number {
  if (welcomed === 0) return 0;
  if (criticised === 0) return most;
  const part = Math.round((most * welcomed) / (welcomed + criticised));
  return Math.min(Math.max(part, 1), most - 1);
}

function isJudgement({ assessment }: Excerpt): boolean {
  return assessment !== 'neutral';
}

/** A summary and a conclusion may say the same: the first of them stands. */
function distinct(all: readonly Excerpt[]): Excerpt[] {
  return all.filter(({ finding }, index) => all.findIndex((other) => other.finding === finding) === index);
}

function list(
  { title, kinds = [] }: { readonly title?: string; readonly kinds?: readonly Assessment[] },
  all: readonly Excerpt[],
  chosen: readonly Excerpt[],
): KeyFindingsList {
  return {
    title,
    kinds: kinds.map(assessmentMark),
    findings: chosen.map(({ anchor, election, finding, assessment }) => ({
      href: paths.excerpt(election.id, anchor),
      label: finding,
      mark: assessmentMark(assessment),
    })),
    share: all.length === 0 ? undefined : words.elections.share(chosen.length, all.length),
  };
}
