import { problem, type Problem } from '../../model/problem.ts';
import { isSame, readFields } from '../../model/reading.ts';
import type { ReadingDraft, ReadPassage } from '../resolve-readings.ts';
import type { ResolvedDrafts } from '../resolve.ts';
import { additionOf, inYaml, settledAt } from '../settlement.ts';
import type { CorpusCheck } from './check.ts';

/**
 * A passage that was judged twice is what its readers agree on: assessment, topics, threads and follow-up. Where they
 * differ, or where both were changed, `settled.yml` says what it is and why.
 */
export const readingsAgree: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) =>
    drafts.readings.passages.flatMap((passage) =>
      codedFields.flatMap((field) => agreement(passage, field, drafts)),
    ),
};

const codedFields = readFields.filter((field) => field !== 'finding');
type CodedField = (typeof codedFields)[number];

function agreement(passage: ReadPassage, field: CodedField, drafts: ResolvedDrafts): Problem[] {
  const { report, excerpt, now, readings, settlement } = passage;
  // What is missing or wrong is reported elsewhere.
  if (field === 'assessment' && now.assessment === undefined) return [];
  const stands = now[field];
  const name = `\`${field}\` of \`${excerpt.id}\``;
  const contradicted = (by: string) =>
    problem('reading-contradicted', report.path, excerpt.placeOf(field), `Unexpected ${name}: ${by}`);
  const settled = settlement?.[field];
  if (settled !== undefined) {
    if (isSame(settled.is, stands)) return [];
    const where = settledAt(passage, field, drafts);
    return [
      contradicted(
        `it is \`${inYaml(field, stands)}\` here and \`${inYaml(field, settled.is)}\` by \`${where}\`; change the one that is wrong, with the reason`,
      ),
    ];
  }
  const given = readings.flatMap(({ first, second }) => [first[field], second[field]]);
  const [one] = given;
  const [reading] = readings;
  if (given.some((other) => !isSame(other, one))) {
    const odd = readings.find(({ first, second }) => !isSame(first[field], second[field])) ?? reading;
    if (odd === undefined) return [];
    const reason = `Unexpected difference in ${name}: ${readings.map((own) => said(own, field)).join('; ')}; settle it: add ${additionOf(passage, field, stands)}`;
    return [problem('reading-unsettled', odd.round.path, placeIn(odd, field), reason)];
  }
  if (reading === undefined || isSame(one, stands)) return [];
  const where = `${reading.round.path}:${placeIn(reading, field).line}`;
  return [
    contradicted(
      `it is \`${inYaml(field, stands)}\` here, and ${readings.length > 1 ? 'all' : 'both'} readings say \`${inYaml(field, one)}\` (\`${where}\`); put that back, or add ${additionOf(passage, field, stands)}`,
    ),
  ];
}

function said({ round, first, second }: ReadingDraft, field: CodedField): string {
  return `in ${round.name} the first reading says \`${inYaml(field, first[field])}\`, the second \`${inYaml(field, second[field])}\``;
}

function placeIn({ round, id }: ReadingDraft, field: CodedField) {
  return round.placeOf(['passages', id, 'second', field]);
}
