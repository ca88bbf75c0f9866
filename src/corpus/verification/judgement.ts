import { visit } from 'unist-util-visit';
import type { FlatText } from '../../markdown/flat-text.ts';
import type { FigureInText } from '../../markdown/excerpt-text.ts';
import type { CommitmentDraft } from '../../markdown/figure-draft.ts';
import { judgedFields, type JudgedField, type LockedJudgement } from '../../model/lock.ts';
import { compareStrings } from '../../model/order.ts';
import { isSame, labelsOf, readFields, type ReadField, type Settlement } from '../../model/reading.ts';
import { electionOf } from '../drafts.ts';
import type { ReadingDraft } from '../resolve-readings.ts';
import type { ResolvedDrafts, ResolvedExcerpt, ResolvedReport } from '../resolve.ts';
import { digest } from '../sha256.ts';
import { topicsOf } from '../topics-of.ts';

/** What is on record of the readings of a passage. */
export interface ReadingRecord {
  /** In the order of rounds; none where nobody but its author has read it. */
  readonly readings: readonly ReadingDraft[];
  readonly settlement: Settlement | undefined;
}

/** A passage as the lock holds it: what we say of it, and what is on record of its readings. */
export interface JudgedPassage {
  /** By field; one that says nothing is empty. */
  readonly texts: Readonly<Record<JudgedField, string>>;
  readonly record: ReadingRecord;
}

/** The judgement of a passage, and what is on record of it, of all drafts at once. */
export function judgedPassages({
  readings,
  settled,
}: Pick<ResolvedDrafts, 'readings' | 'settled'>): (
  excerpt: ResolvedExcerpt,
  report: ResolvedReport,
) => JudgedPassage {
  const read = new Map(readings.passages.map((passage) => [passage.excerpt, passage]));
  return (excerpt, report) => ({
    texts: textsOf(excerpt, report),
    record: {
      readings: read.get(excerpt)?.readings ?? [],
      settlement: settled.get(electionOf(report.path))?.fields.passages[excerpt.id],
    },
  });
}

/** What the lock says of a judgement. */
export function lockedJudgement(passage: JudgedPassage): LockedJudgement {
  const read = lastReading(passage.record);
  const record = recordDigest(passage.record);
  const fields = judgedFields.flatMap((field): [JudgedField, string][] => {
    const text = passage.texts[field];
    return text === '' ? [] : [[field, digest(text)]];
  });
  return {
    ...(read !== undefined && { read }),
    ...(record !== undefined && { record }),
    fields: Object.fromEntries(fields),
  };
}

/** A passage whose judgement is not as it was locked. */
export interface ChangedJudgement {
  readonly excerpt: ResolvedExcerpt;
  readonly passage: JudgedPassage;
  readonly locked: LockedJudgement;
  /** None where only what is on record of its readings has changed. */
  readonly fields: readonly JudgedField[];
}

/** What has changed of a judgement since it was locked; undefined where nothing has. */
export function changeOf(
  locked: LockedJudgement,
  excerpt: ResolvedExcerpt,
  passage: JudgedPassage,
): ChangedJudgement | undefined {
  const fields = judgedFields.filter((field) => {
    const text = passage.texts[field];
    return locked.fields[field] !== (text === '' ? undefined : digest(text));
  });
  const { record } = passage;
  const isSameRecord = locked.record === recordDigest(record) && locked.read === lastReading(record);
  return fields.length === 0 && isSameRecord ? undefined : { excerpt, passage, locked, fields };
}

/**
 * Those of the changed fields that no reading bears out: what is on record is what was locked, or says nothing of the
 * field since the day of the last reading then.
 */
export function fieldsWithoutReading({ locked, fields, passage }: ChangedJudgement): readonly JudgedField[] {
  if (locked.record === recordDigest(passage.record)) return fields;
  return fields.filter((field) => !daysOf(field, passage).some((day) => day >= (locked.read ?? '')));
}

/** Whether the readings of a passage that was locked with them are no longer on record. */
export function hasLostReadings({ locked, passage }: ChangedJudgement): boolean {
  return locked.record !== undefined && recordDigest(passage.record) === undefined;
}

/** Whether a field is not what the readings of its passage say: rules on readings report that. */
export function contradictsReadings(field: JudgedField, passage: JudgedPassage): boolean {
  const { readings, settlement } = passage.record;
  const readField = readFields.find((own) => own === field);
  if (readField === undefined || readings.length === 0) return false;
  const decided = settlement?.[readField];
  if (decided === undefined) return daysOf(field, passage).length === 0;
  return !isSame(decided.is, labelsIn(readField, passage));
}

/** The days on which what a field says today was read or decided. */
function daysOf(field: JudgedField, passage: JudgedPassage): string[] {
  const { readings, settlement } = passage.record;
  const readField = readFields.find((own) => own === field);
  if (readField === undefined) return settlement?.again === undefined ? [] : [settlement.again.day];
  const decided = settlement?.[readField];
  if (decided !== undefined) return decided.day === undefined ? [] : [decided.day];
  const now = labelsIn(readField, passage);
  return readings
    .filter(({ first, second }) => [first, second].some((given) => isSame(given[readField], now)))
    .map(({ round }) => round.fields.read);
}

/** A field as readings have it. */
export function labelsIn(field: ReadField, { texts }: JudgedPassage): string | readonly string[] | undefined {
  const text = texts[field];
  if (field === 'topics' || field === 'threads') return text.split(' ').filter((id) => id !== '');
  return text === '' ? undefined : text;
}

/** The day of the last reading on record; undefined where nobody but the author has read the passage. */
function lastReading({ readings, settlement = {} }: ReadingRecord): string | undefined {
  return [
    ...readings.map(({ round }) => round.fields.read),
    ...Object.values(settlement).flatMap((decided) => decided?.day ?? []),
  ]
    .toSorted(compareStrings)
    .at(-1);
}

function recordDigest({ readings, settlement }: ReadingRecord): string | undefined {
  if (readings.length === 0 && settlement === undefined) return undefined;
  const said = readings.map(({ round, first, second }) => [round.name, round.fields.read, first, second]);
  return digest(JSON.stringify([said, settlement ?? null]));
}

function textsOf(excerpt: ResolvedExcerpt, { claimed }: ResolvedReport): Record<JudgedField, string> {
  const { office, round, voice, note } = excerpt;
  return {
    finding: excerpt.finding,
    assessment: excerpt.assessment ?? '',
    topics: labelsOf(topicsOf(excerpt, claimed)).join(' '),
    threads: labelsOf(excerpt.threads).join(' '),
    'follow-up': excerpt.followUp ?? '',
    voice: voice === 'report' ? '' : voice,
    vote: office === undefined && round === undefined ? '' : `${office ?? ''}/${round?.toString() ?? ''}`,
    figures: excerpt.figures.map(figureText).join('\n'),
    commitments: excerpt.commitments.map((commitment) => commitmentText(commitment, excerpt)).join('\n'),
    note: [oneSpace(note.text), ...linksIn(note)].join('\n').trim(),
    translation: excerpt.translations.map(({ text }) => oneSpace(text)).join('\n'),
  };
}

function figureText({
  flat,
  start,
  end,
  indicator,
  value,
  currency,
  byHand,
  dimensions,
}: FigureInText): string {
  const stated = [...dimensions, ['currency', currency], ['by-hand', byHand]]
    .filter(([, own]) => own !== undefined)
    .map(([name, own]) => `${name}=${own}`)
    .sort(compareStrings);
  return [oneSpace(flat.text.slice(start, end)), `${indicator}=${value}`, ...stated].join(' | ');
}

function commitmentText({ node, id, by }: CommitmentDraft, excerpt: ResolvedExcerpt): string {
  const mark = [excerpt.quotation, ...excerpt.footnotes]
    .flatMap(({ text, directives }) => directives.map((own) => ({ text, ...own })))
    .find((own) => own.node === node);
  const words = mark === undefined ? '' : oneSpace(mark.text.slice(mark.start, mark.end));
  return [words, id, by ?? ''].join(' | ');
}

/** Where the links of a note lead. */
function linksIn({ blocks }: Pick<ResolvedExcerpt['note'], 'blocks'>): string[] {
  const found: string[] = [];
  visit({ type: 'root', children: [...blocks] }, 'link', ({ url }) => {
    found.push(url);
  });
  return found;
}

/** White space is one space: how an author breaks lines says nothing. */
function oneSpace(text: FlatText['text']): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
