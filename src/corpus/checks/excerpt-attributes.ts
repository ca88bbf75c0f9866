import type { AttributeFault } from '../../markdown/excerpt-attributes.ts';
import type { ExcerptDraft } from '../../markdown/report-draft.ts';
import { assessments, excerptSchema, followUps, voices } from '../../model/excerpt.ts';
import { didYouMean, problem, type Problem } from '../../model/problem.ts';
import type { FileCheck } from './check.ts';

/** The id is left out, because authors write it with `#` and another rule checks it. */
const known = Object.keys(excerptSchema.shape).filter((name) => name !== 'id');

/** Attributes that answer a check of our own words. */
const answers: readonly string[] = ['own-numbers', 'own-words', 'leaves-out'];

/** An excerpt states its assessment and has no unknown attributes. */
export const excerptAttributes: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts }) =>
    excerpts
      .filter(({ isMalformed }) => !isMalformed)
      .flatMap((excerpt) => excerpt.faults.flatMap((fault) => reported(fault, excerpt, path))),
};

function reported(
  { attribute, kind, value }: AttributeFault,
  excerpt: ExcerptDraft,
  path: string,
): Problem[] {
  const { id, place, placeOf } = excerpt;
  if (kind === 'unknown') {
    if (value === '' && /^[a-z0-9+-]+$/.test(attribute) && didYouMean(attribute, known) === '') {
      const reason = `Unexpected attribute \`${attribute}\` without a value, expected ${oneOf(known)}; a value with blanks stands in straight quotation marks`;
      return [problem('attribute-unknown', path, placeOf(attribute), reason)];
    }
    const reason = `Unexpected attribute \`${attribute}\`${didYouMean(attribute, known) || `, expected ${oneOf(known)}`}`;
    return [problem('attribute-unknown', path, placeOf(attribute), reason)];
  }
  if (attribute === 'follow-up') {
    const reason = `Unexpected follow-up \`${value}\`, expected ${oneOf(followUps)}${didYouMean(value, followUps)}`;
    return [problem('follow-up-unknown', path, placeOf(attribute), reason)];
  }
  if (attribute === 'page') {
    const reason = `Unexpected page \`${value}\`, expected the number of a page: \`11\``;
    return [problem('page-wrong', path, placeOf(attribute), reason)];
  }
  if (attribute === 'round') {
    const reason = `Unexpected round \`${value}\`, expected its number: \`2\``;
    return [problem('round-unknown', path, placeOf(attribute), reason)];
  }
  if (attribute === 'office') {
    const reason = `Unexpected office \`${value}\`, expected the id of one in \`election.yml\`: \`president\``;
    return [problem('office-unknown', path, placeOf(attribute), reason)];
  }
  if (attribute === 'voice') {
    const reason = `Unexpected voice \`${value}\`, expected ${oneOf(voices)}${didYouMean(value, voices)}`;
    return [problem('voice-unknown', path, placeOf(attribute), reason)];
  }
  if (answers.includes(attribute)) {
    const reason = `Unexpected \`${value}\` in \`${attribute}\`, expected \`the words: the reason\`, and \`;\` between several`;
    return [problem('answer-wrong', path, placeOf(attribute), reason)];
  }
  if (attribute !== 'assessment') return [];
  if (kind === 'missing') {
    const reason = `Unexpected excerpt \`${id}\` without an assessment, expected ${oneOf(assessments)}`;
    return [problem('assessment-missing', path, place, reason)];
  }
  const reason = `Unexpected assessment \`${value}\`, expected ${oneOf(assessments)}${didYouMean(value, assessments)}`;
  return [problem('assessment-unknown', path, placeOf(attribute), reason)];
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.map((word) => `\`${word}\``).join(', ')}`;
}
