import type { Corpus, Election, Excerpt, ExcerptReading, Report, Thread } from '../../model/corpus.ts';
import { assessments, type Assessment } from '../../model/excerpt.ts';
import { isSame, labelsOf, readFields, type ReadField } from '../../model/reading.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { krippendorffAlpha, masi, nominal, type Distance } from './krippendorff.ts';

/** How well first and second readings of some passages agree, before anything was settled. */
export interface Agreement {
  readonly passages: number;
  /** Of how many both say the same. */
  readonly same: number;
  /** Krippendorff's alpha; undefined where it is not defined. */
  readonly alpha: number | undefined;
}

/** The fields that are counted; findings are free words. */
export const codedFields = readFields.filter((field) => field !== 'finding');
export type CodedField = Exclude<ReadField, 'finding'>;
export type ByField = Readonly<Record<CodedField, Agreement>>;

/** A label that a passage has or has not: who gave it, passage by passage. */
export interface LabelAgreement<Label> {
  readonly label: Label;
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly alpha: number | undefined;
}

/** What became of the passages on which readings differ in a field. */
export interface Settling {
  readonly field: CodedField;
  readonly differences: number;
  readonly asFirst: number;
  readonly asSecond: number;
  readonly otherwise: number;
  readonly open: number;
}

/** One round of second readings, of all elections that were read in it. */
export interface RoundAgreement {
  readonly number: number;
  readonly passages: number;
  readonly byField: ByField;
  /** Among passages to which either reader gave a follow-up, or a thread. */
  readonly given: Readonly<Record<'follow-up' | 'threads', Agreement>>;
  readonly topicsByHeading: {
    /** Both readers left the passage with the one topic that its heading gives: they agree by construction. */
    readonly kept: Agreement;
    /** The heading gives no topic or several, or a reader departed from it. */
    readonly decided: Agreement;
  };
  readonly elections: readonly { readonly election: Election; readonly byField: ByField }[];
  readonly assessments: readonly LabelAgreement<Assessment>[];
  /** Passages by the first assessment, then the second. */
  readonly confusion: ReadonlyMap<Assessment, ReadonlyMap<Assessment, number>>;
  /** Those that either reader gave at all. */
  readonly topics: readonly LabelAgreement<Topic>[];
  readonly threads: readonly LabelAgreement<Thread>[];
  readonly settling: readonly Settling[];
}

/** The agreement of every round of readings in a collection, in the order of the rounds. */
export function agreementOf(corpus: Corpus): RoundAgreement[] {
  const read = [...corpus.excerpts.values()].flatMap((excerpt) =>
    excerpt.readings.map((reading): Read => ({ excerpt, reading })),
  );
  return [...Map.groupBy(read, ({ reading }) => reading.round)]
    .sort(([a], [b]) => a - b)
    .map(([number, passages]) => roundOf(number, passages, corpus));
}

/** Reports with passages that nobody but their author has read. */
export function readOnce({ elections }: Corpus): ReadOnce[] {
  return [...elections.values()].flatMap((election) =>
    election.reports.flatMap((report) => {
      const own = election.excerpts.filter((excerpt) => excerpt.report === report);
      const passages = own.filter(({ readings }) => readings.length === 0).length;
      return passages === 0 ? [] : [{ election, report, passages }];
    }),
  );
}

/** A report, and how many of its passages nobody but their author has read. */
export interface ReadOnce {
  readonly election: Election;
  readonly report: Report;
  readonly passages: number;
}

/** A passage and one reading of it. */
interface Read {
  readonly excerpt: Excerpt;
  readonly reading: ExcerptReading;
}

function roundOf(number: number, read: readonly Read[], corpus: Corpus): RoundAgreement {
  const has = (field: CodedField, label: string) => (one: Read) =>
    both(one, field).some((labels) => labels.includes(label));
  const isGiven = (field: 'follow-up' | 'threads') => (one: Read) =>
    both(one, field).some((labels) => labels.some((label) => label !== 'none'));
  const isKept = ({ excerpt, reading: { first, second } }: Read) => {
    const given = excerpt.topicsOfHeading.map(({ id }) => id);
    return given.length === 1 && isSame(first.topics, given) && isSame(second.topics, given);
  };
  return {
    number,
    passages: read.length,
    byField: byField(read),
    given: {
      threads: setAgreement(read.filter(isGiven('threads')), 'threads'),
      'follow-up': nominalAgreement(read.filter(isGiven('follow-up')), 'follow-up'),
    },
    topicsByHeading: {
      kept: setAgreement(read.filter(isKept), 'topics'),
      decided: setAgreement(
        read.filter((one) => !isKept(one)),
        'topics',
      ),
    },
    elections: [...Map.groupBy(read, ({ excerpt }) => excerpt.election)].map(([election, own]) => ({
      election,
      byField: byField(own),
    })),
    assessments: assessments.map((label) => labelAgreement(read, 'assessment', label, label)),
    confusion: confusion(read),
    topics: [...corpus.topics.values()]
      .filter(({ id }) => read.some(has('topics', id)))
      .map((topic) => labelAgreement(read, 'topics', topic.id, topic)),
    threads: [...corpus.threads.values()]
      .map((thread) => ({
        thread,
        own: read.filter(({ excerpt }) => excerpt.election.country === thread.country),
      }))
      .filter(({ thread, own }) => own.some(has('threads', thread.slug)))
      .map(({ thread, own }) => labelAgreement(own, 'threads', thread.slug, thread)),
    settling: codedFields.map((field) => settling(read, field)),
  };
}

function both({ reading }: Read, field: CodedField): readonly (readonly string[])[] {
  return [labelsOf(reading.first[field]), labelsOf(reading.second[field])];
}

function byField(read: readonly Read[]): ByField {
  return {
    assessment: nominalAgreement(read, 'assessment'),
    topics: setAgreement(read, 'topics'),
    threads: setAgreement(read, 'threads'),
    'follow-up': nominalAgreement(read, 'follow-up'),
  };
}

function nominalAgreement(read: readonly Read[], field: 'assessment' | 'follow-up'): Agreement {
  return agreement(
    read.map((one) => both(one, field).map(([label = '']) => label)),
    nominal,
  );
}

function setAgreement(read: readonly Read[], field: 'topics' | 'threads'): Agreement {
  const sets = new Map<string, ReadonlySet<string>>();
  const setOf = (labels: readonly string[]) => {
    const set = sets.get(labels.join()) ?? new Set(labels);
    sets.set(labels.join(), set);
    return set;
  };
  return agreement(
    read.map((one) => both(one, field).map(setOf)),
    masi,
  );
}

function agreement<T>(units: readonly (readonly T[])[], distance: Distance<T>): Agreement {
  return {
    passages: units.length,
    same: units.filter(([first, second]) => first === second).length,
    alpha: krippendorffAlpha(units, distance),
  };
}

function labelAgreement<Label>(
  read: readonly Read[],
  field: CodedField,
  id: string,
  label: Label,
): LabelAgreement<Label> {
  const units = read.map((one) => both(one, field).map((labels) => (labels.includes(id) ? 'yes' : 'no')));
  const count = (first: string, second: string) =>
    units.filter(([a, b]) => a === first && b === second).length;
  return {
    label,
    both: count('yes', 'yes'),
    firstOnly: count('yes', 'no'),
    secondOnly: count('no', 'yes'),
    alpha: krippendorffAlpha(units, nominal),
  };
}

function confusion(read: readonly Read[]): RoundAgreement['confusion'] {
  const count = (first: Assessment, second: Assessment) =>
    read.filter(({ reading }) => reading.first.assessment === first && reading.second.assessment === second)
      .length;
  return new Map(
    assessments.map((first) => [first, new Map(assessments.map((second) => [second, count(first, second)]))]),
  );
}

function settling(read: readonly Read[], field: CodedField): Settling {
  const different = read.filter(({ reading: { first, second } }) => !isSame(first[field], second[field]));
  const outcomes = different.map(({ excerpt, reading }) => {
    const settled = excerpt.settled[field];
    if (settled === undefined) return 'open';
    if (isSame(settled.is, reading.first[field])) return 'asFirst';
    return isSame(settled.is, reading.second[field]) ? 'asSecond' : 'otherwise';
  });
  const count = (outcome: (typeof outcomes)[number]) => outcomes.filter((own) => own === outcome).length;
  return {
    field,
    differences: different.length,
    asFirst: count('asFirst'),
    asSecond: count('asSecond'),
    otherwise: count('otherwise'),
    open: count('open'),
  };
}
