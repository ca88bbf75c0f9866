import { blanked } from '../../markdown/blanked.ts';
import type { ComparisonDraft } from '../../markdown/comparison-draft.ts';
import type { Words } from '../../markdown/excerpt-text.ts';
import type { FlatText } from '../../markdown/flat-text.ts';
import { offsetOf, placeAt } from '../../markdown/places.ts';
import type { Span } from '../../markdown/quantity/phrase.ts';
import type { Answer } from '../../model/answer.ts';
import type { Place } from '../../model/problem.ts';
import type { ThreadFields } from '../../model/thread.ts';
import { countryOf, electionOf, type Placed } from '../drafts.ts';
import type { ResolvedDrafts, ResolvedExcerpt, ResolvedReport } from '../resolve.ts';

/** A passage that words of ours may rest on. */
export interface Passage {
  /** `ruritania/2011-presidential/register-growth` */
  readonly id: string;
  readonly excerpt: ResolvedExcerpt;
  readonly report: ResolvedReport;
  /** The day of its election, `2011-04-03`; empty where it is not known. */
  readonly electionDate: string;
}

/** What a text of ours is: a finding or note of an excerpt; the question or a claim of a comparison; a line or the caution of a thread. */
export type OwnKind = 'finding' | 'note' | 'question' | 'claim' | 'line' | 'caution';

/** What a text of each kind rests on, for problems. */
export const basis: Readonly<Record<OwnKind, string>> = {
  finding: 'the quotation',
  note: 'the quotation or a passage that the note cites',
  question: 'a cited passage',
  claim: 'a passage cited behind it',
  line: 'a passage of its `key`',
  caution: 'a passage of the course',
};

/** A text of ours, and what it rests on. */
export interface OwnText {
  readonly kind: OwnKind;
  /** Plain text; citations are blanks in it. */
  readonly text: string;
  /** Where a piece of it stands in the file. */
  readonly placeOf: (piece: Span) => Place;
  /** The passages that have to bear it out. */
  readonly passages: readonly Passage[];
  /** All passages that the whole of it cites, of which it is a part. */
  readonly around: readonly Passage[];
}

/** Texts of ours that share their answers: those of an excerpt, a comparison, a thread. */
export interface OwnWords {
  readonly path: string;
  /** `ruritania` */
  readonly country: string;
  /** The topic of a comparison. */
  readonly topic?: string;
  readonly texts: readonly OwnText[];
  readonly numbers: readonly Answer[];
  readonly quoted: readonly Answer[];
  /** Whether texts are left out, since a citation in them is written wrong: answers may be to what stands there. */
  readonly isPartial: boolean;
  /** Where the answers to a check stand. */
  readonly placeOfAnswers: (field: 'own-numbers' | 'own-words' | 'leaves-out', answer: Answer) => Place;
}

const known = new WeakMap<ResolvedDrafts, ReadonlyMap<string, readonly OwnWords[]>>();

/** All texts of ours that state facts of reports, by country. They are read once for all checks. */
export function ownWords(drafts: ResolvedDrafts): ReadonlyMap<string, readonly OwnWords[]> {
  const all = known.get(drafts) ?? Map.groupBy(readOwnWords(drafts), ({ country }) => country);
  known.set(drafts, all);
  return all;
}

function readOwnWords(drafts: ResolvedDrafts): OwnWords[] {
  const passages = passagesOf(drafts);
  return [
    ...drafts.reports.flatMap((report) =>
      report.excerpts.map((excerpt) => ofExcerpt(excerpt, report, passages)),
    ),
    ...drafts.comparisons.map((comparison) => ofComparison(comparison, passages)),
    ...[...drafts.threads.values()].map((thread) => ofThread(thread, passages)),
  ];
}

type Passages = ReadonlyMap<string, Passage>;

function passagesOf({ reports, elections }: ResolvedDrafts): Passages {
  return new Map(
    reports.flatMap((report) => {
      const election = electionOf(report.path);
      const electionDate = elections.get(election)?.fields.date ?? '';
      return report.excerpts.map((excerpt): [string, Passage] => {
        const id = `${election}/${excerpt.id}`;
        return [id, { id, excerpt, report, electionDate }];
      });
    }),
  );
}

function named(ids: readonly string[], passages: Passages): Passage[] {
  return [...new Set(ids)].flatMap((id) => passages.get(id) ?? []);
}

function ofExcerpt(excerpt: ResolvedExcerpt, report: ResolvedReport, passages: Passages): OwnWords {
  const { label, note, refersTo, placeOf } = excerpt;
  const own = named([`${electionOf(report.path)}/${excerpt.id}`], passages);
  const cited = named(
    refersTo.citations.found.map(({ excerpt: id }) => id),
    passages,
  );
  const finding = label && fromMarkdown('finding', label, report.source, own);
  return {
    path: report.path,
    country: countryOf(report.path),
    texts: [
      ...(finding === undefined ? [] : [finding]),
      fromMarkdown('note', note, report.source, [...own, ...cited]),
    ],
    isPartial: false,
    numbers: excerpt.ownNumbers,
    quoted: excerpt.ownWords,
    placeOfAnswers: placeOf,
  };
}

/** A text that was read from blocks of a file. */
function fromMarkdown(kind: OwnKind, written: Words, source: string, passages: readonly Passage[]): OwnText {
  const { blocks } = written;
  const range = {
    start: blocks[0]?.position?.start.offset ?? 0,
    end: blocks.at(-1)?.position?.end.offset ?? 0,
  };
  return {
    kind,
    text: withoutMarks(written),
    placeOf: (piece) => placeAt(offsetOf(written.text, piece, source, range) ?? range.start, source),
    passages,
    around: passages,
  };
}

/**
 * Blanks for citations, so that offsets stay as they are; and for directives and footnote marks, which have no place in
 * words of ours and are reported as such.
 */
function withoutMarks({ text, directives }: FlatText): string {
  const words = blanked(text, /\[\^[^\]\s]+\]/g);
  return directives.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    words,
  );
}

function ofComparison(comparison: ComparisonDraft, passages: Passages): OwnWords {
  const { path, country, question, placeOf, placeIn, paragraphs, citations, source } = comparison;
  const idOf = new Map(citations.map(({ node, excerpt }) => [node, `${country}/${excerpt}`]));
  const all = named([...idOf.values()], passages);
  const isPartial = paragraphs.some(({ isMiscited }) => isMiscited);
  const asked: OwnText = {
    kind: 'question',
    text: question,
    placeOf: (piece) => placeIn(['question'], question, piece),
    passages: all,
    around: all,
  };
  const claims = paragraphs.flatMap((paragraph) => {
    // A paragraph that cites nothing at all is reported as such.
    if (paragraph.isMiscited || paragraph.directives.length === 0) return [];
    return claimsOf(paragraph).map(({ start, end, cited }) => {
      const ids = cited.flatMap((node) => idOf.get(node) ?? []);
      const whole = fromMarkdown('claim', paragraph, source, named(ids, passages));
      // What stands before and behind is blanks, so that offsets stay as they are.
      const text = ' '.repeat(start) + whole.text.slice(start, end);
      return { ...whole, text, around: all };
    });
  });
  return {
    path,
    country,
    topic: comparison.topic,
    // The question rests on all citations, so on those that are written wrong too.
    texts: isPartial ? claims : [asked, ...claims],
    isPartial,
    numbers: comparison.ownNumbers,
    quoted: comparison.ownWords,
    placeOfAnswers: (field, { words }) => placeOf([field, words]),
  };
}

/**
 * The claims of a paragraph: it is cut behind every run of citations, also within a sentence, so that each rests on those
 * right behind it alone. What follows the last is a claim that cites nothing.
 */
function claimsOf({ text, directives }: FlatText) {
  const claims: { start: number; end: number; cited: FlatText['directives'][number]['node'][] }[] = [];
  let start = 0;
  let cited: (typeof claims)[number]['cited'] = [];
  let last = 0;
  for (const mark of directives) {
    if (cited.length > 0 && text.slice(last, mark.start).trim() !== '') {
      claims.push({ start, end: last, cited });
      start = last;
      cited = [];
    }
    cited.push(mark.node);
    last = mark.end;
  }
  if (cited.length > 0) claims.push({ start, end: last, cited });
  if (text.slice(last).trim() !== '') claims.push({ start: last, end: text.length, cited: [] });
  return claims;
}

function ofThread({ path, fields, placeOf, placeIn }: Placed<ThreadFields>, passages: Passages): OwnWords {
  const country = countryOf(path);
  const steps = Object.entries(fields.course).flatMap(([election, step]) =>
    step === 'not-mentioned' ? [] : [{ election, status: step.status, key: step.key }],
  );
  const idsOf = ({ election, key }: (typeof steps)[number]) =>
    key.map((id) => `${country}/${election}/${id}`);
  const all = named(steps.flatMap(idsOf), passages);
  const { caution } = fields;
  return {
    path,
    country,
    texts: [
      ...steps.map((step): OwnText => ({
        kind: 'line',
        text: step.status,
        placeOf: (piece) => placeIn(['course', step.election, 'status'], step.status, piece),
        passages: named(idsOf(step), passages),
        around: all,
      })),
      ...(caution === undefined
        ? []
        : [
            {
              kind: 'caution',
              text: caution,
              placeOf: (piece) => placeIn(['caution'], caution, piece),
              passages: all,
              around: all,
            } satisfies OwnText,
          ]),
    ],
    isPartial: false,
    numbers: fields['own-numbers'],
    quoted: fields['own-words'],
    placeOfAnswers: (field, { words }) => placeOf([field, words]),
  };
}
