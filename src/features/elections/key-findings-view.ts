import * as words from '../../words/words.ts';
import type { Corpus, Election, Excerpt } from '../../model/corpus.ts';
import type { Assessment } from '../../model/excerpt.ts';
import { isHeadingOf } from '../../model/heading.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { headlineOf } from '../../site/elections.ts';
import type { Link } from '../../site/link.ts';
import { assessmentMark, type AssessmentMark } from '../../site/assessments.ts';

/** The key findings of an election: what its report's conclusions welcome, and what they criticise. */
export interface KeyFindingsView {
  readonly lists: readonly KeyFindingsList[];
  /** How the findings were chosen, and out of how many. */
  readonly choice: string;
}

export interface KeyFindingsList {
  readonly kinds: readonly AssessmentMark[];
  readonly findings: readonly (Link & { readonly mark: AssessmentMark })[];
  /** "4 of 6": how many of those that the conclusions hold; undefined where they hold none. */
  readonly share: string | undefined;
}

const most = 8;

const kinds: readonly (readonly Assessment[])[] = [['positive'], ['concern', 'breach']];

/**
 * What stands in a report's conclusions, cut to a few lines by one rule. Of several reports the latest counts.
 * Undefined where nothing there welcomes or criticises.
 */
export function keyFindingsView(corpus: Corpus, election: Election): KeyFindingsView | undefined {
  const overall = [...corpus.topics.values()].find(({ summary }) => summary);
  if (overall === undefined) return undefined;
  const headline = headlineOf(election);
  const conclusions = election.excerpts.filter(
    (excerpt) =>
      isHeadingOf(excerpt.section, overall) &&
      excerpt !== headline &&
      kinds.flat().includes(excerpt.assessment),
  );
  const report = conclusions.at(-1)?.report;
  if (report === undefined) return undefined;
  const judged = conclusions.filter((excerpt) => excerpt.report === report);
  const sections = [...new Set(judged.map(({ section }) => section))];
  return {
    lists: kinds.map((own) => {
      const all = judged.filter(({ assessment }) => own.includes(assessment));
      const chosen = chooseFindings(all, overall);
      return {
        kinds: own.map(assessmentMark),
        findings: chosen.map(({ anchor, finding, assessment }) => ({
          href: paths.excerpt(election.id, anchor),
          label: finding,
          mark: assessmentMark(assessment),
        })),
        share: all.length === 0 ? undefined : words.elections.share(chosen.length, all.length),
      };
    }),
    choice: words.elections.keyFindingsChoice(sections, headline !== undefined, most),
  };
}

/** What sums up the election, then one finding for each further topic, breaches first; in the report's order. */
function chooseFindings(all: readonly Excerpt[], overall: Topic): Excerpt[] {
  // A summary and a conclusion may say the same.
  const distinct = all.filter(
    ({ finding }, index) => all.findIndex((other) => other.finding === finding) === index,
  );
  const chosen = distinct.filter(({ topics }) => topics.includes(overall)).slice(0, most);
  const gravity = ({ assessment }: Excerpt) => Number(assessment === 'breach');
  for (const excerpt of distinct.toSorted((a, b) => gravity(b) - gravity(a))) {
    const isNew = !chosen.some(({ topics }) => topics.some((topic) => excerpt.topics.includes(topic)));
    if (isNew && chosen.length < most) chosen.push(excerpt);
  }
  return distinct.filter((excerpt) => chosen.includes(excerpt));
}
