import { indicatorLabel } from '../../model/in-country.ts';
import { assessments } from '../../model/excerpt.ts';
import { grades, type Grade } from '../../model/grade.ts';
import { silences, type Silence } from '../../model/report.ts';
import { yearOf } from '../../model/year.ts';
import type { Corpus, Excerpt, Figure } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import { jointsOf } from '../charts/joints.ts';
import { assessmentMark, type AssessmentMark } from '../../site/assessments.ts';
import { distinct, figureText } from '../../site/figures.ts';
import type { Link } from '../../site/link.ts';
import { sourceOf } from '../../site/source.ts';
import { capitalised } from '../../words/format.ts';
import type { Sentence } from '../../words/sentence.ts';
import * as words from '../../words/words.ts';

/** What the page about the method explains, with examples of the collection that are chosen by rule. */
export interface MethodView {
  readonly judgements: readonly Judgement[];
  readonly grades: readonly GradeExplained[];
  readonly silences: readonly SilenceExplained[];
  /** How the quotations were checked, with their number, in sentences. */
  readonly verification: string;
  /** How many figures were read by hand. */
  readonly byHand: number;
}

/** One of the four judgements. */
export interface Judgement {
  readonly mark: AssessmentMark;
  readonly what: string;
  /** How many passages have it, in words. */
  readonly count: string;
  /** Undefined where no passage has it. */
  readonly example: JudgedExample | undefined;
}

/** A passage that is judged so. */
export interface JudgedExample {
  /** The finding, which leads to the passage. */
  readonly finding: Link;
  readonly quote: string;
  readonly language: string;
  readonly source: Sentence;
}

/** What two values may be to one another. */
export interface GradeExplained {
  /** "≠ not the same measure" */
  readonly name: string;
  readonly what: string;
  /** Undefined where no two values are that to one another. */
  readonly example: { readonly indicator: Link; readonly values: string; readonly why: string } | undefined;
}

/** A reason why an election has no passage on a topic. */
export interface SilenceExplained {
  readonly name: string;
  readonly what: string;
  /** How often it is given, in words. */
  readonly count: string;
  readonly example: Link | undefined;
}

/** What the page about the method shows. */
export function methodView(corpus: Corpus): MethodView {
  const excerpts = [...corpus.excerpts.values()];
  const verified = excerpts.filter(({ isProposed }) => !isProposed);
  const reports = [...corpus.elections.values()].flatMap((election) => election.reports);
  return {
    judgements: assessments.map((assessment) => {
      const own = excerpts.filter((excerpt) => excerpt.assessment === assessment);
      const example = judgedExample(own);
      return {
        mark: assessmentMark(assessment),
        what: words.method.judgements[assessment],
        count: words.counts.passages(own.length),
        example: example && {
          finding: {
            href: paths.excerpt(example.election.id, example.anchor),
            label: example.finding,
          },
          quote: example.quote.text,
          language: example.report.language,
          source: words.source.lineWith(sourceOf(corpus, example), example.report.language),
        },
      };
    }),
    grades: grades.map((grade) => ({
      name: words.grades.signed(grade),
      what: words.method.grades[grade],
      example: gradeExample(corpus, grade),
    })),
    silences: silences.map((state) => silence(corpus, state)),
    byHand: distinct([...corpus.figures.values()]).filter(({ byHand }) => byHand !== undefined).length,
    verification: [
      words.method.verified(
        verified.length,
        verified.reduce((sum, { footnotes }) => sum + footnotes.length, 0),
        reports.length,
      ),
      ...(verified.length < excerpts.length
        ? [words.method.proposed(excerpts.length - verified.length)]
        : []),
    ].join(' '),
  };
}

/** Words enough to show how they judge. */
const enough = 80;

/**
 * The passage that shows a judgement: the shortest quotation in the report's own voice, of some length and without a cut,
 * rather than any that lacks one of these. The first of several.
 */
function judgedExample(excerpts: readonly Excerpt[]): Excerpt | undefined {
  const wanting = ({ voice, quote }: Excerpt) =>
    Number(voice !== 'report') + Number(quote.text.length < enough) + Number(quote.text.includes('[…]'));
  return excerpts
    .filter(({ withheld }) => withheld === undefined)
    .toSorted((a, b) => wanting(a) - wanting(b) || a.quote.text.length - b.quote.text.length)[0];
}

/** Two values that are this to one another: of the first indicator, the key ones before others, with one value each in two elections that follow. */
function gradeExample(corpus: Corpus, grade: Grade): GradeExplained['example'] {
  const indicators = [...corpus.indicators.values()];
  for (const indicator of [...indicators.filter(({ key }) => key), ...indicators])
    for (const country of corpus.countries.values()) {
      const all = distinct(corpus.indexes.figuresByIndicator.get(`${country.id}/${indicator.id}`) ?? []);
      for (const joint of jointsOf(corpus, all)) {
        const [from, ...before] = onDay(all, joint.fromDate);
        const [to, ...after] = onDay(all, joint.toDate);
        if (joint.grades.length > 1 || joint.grades[0] !== grade) continue;
        if (from === undefined || to === undefined || before.length + after.length > 0) continue;
        return {
          indicator: {
            href: paths.indicator(country.id, indicator.id),
            label: indicatorLabel(country, indicator),
          },
          values: words.method.twoValues(
            { year: yearOf(joint.fromDate), text: figureText(from) },
            joint.grades,
            { year: yearOf(joint.toDate), text: figureText(to) },
          ),
          why: joint.why,
        };
      }
    }
  return undefined;
}

function onDay(figures: readonly Figure[], date: string): Figure[] {
  return figures.filter(({ excerpt }) => excerpt.election.date === date);
}

function silence(corpus: Corpus, state: Silence): SilenceExplained {
  const cells = [...corpus.elections.values()].flatMap((election) =>
    [...corpus.topics.values()]
      .filter(({ id }) => election.cells.get(id)?.state === state)
      .map((topic) => ({ election, topic })),
  );
  const [first] = cells;
  return {
    name: capitalised(words.labels.silences[state]),
    what: words.method.silences[state],
    count: words.method.silenceCount(cells.length),
    example: first && {
      href: paths.topicElection(first.election.country.id, first.topic.id, first.election.slug),
      label: words.method.topicIn(
        first.topic.label,
        first.election.country.name,
        words.labels.electionShort(first.election),
      ),
    },
  };
}
