import { assessments, followUps } from '../../model/excerpt.ts';
import { didYouMean, problem, type Problem } from '../../model/problem.ts';
import type { ExcerptDraft } from '../../markdown/report-draft.ts';
import type { FileCheck } from './check.ts';

const known = ['assessment', 'topics', 'threads', 'follow-up', 'revised'];

/** An excerpt states its assessment, and nothing that is not known. */
export const excerptAttributes: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts }) =>
    excerpts.flatMap((excerpt) => [
      ...unknown(excerpt, path),
      ...assessment(excerpt, path),
      ...followUp(excerpt, path),
    ]),
};

function unknown({ attributes, placeOf }: ExcerptDraft, path: string): Problem[] {
  const expected = known.map((name) => `\`${name}\``).join(', ');
  return [...attributes.keys()]
    .filter((name) => !known.includes(name))
    .map((name) =>
      problem(
        'attribute-unknown',
        path,
        placeOf(name),
        `Unexpected attribute \`${name}\`${didYouMean(name, known) || `, expected one of ${expected}`}`,
      ),
    );
}

function assessment({ id, attributes, place, placeOf }: ExcerptDraft, path: string): Problem[] {
  const value = attributes.get('assessment');
  const expected = `expected one of ${assessments.map((name) => `\`${name}\``).join(', ')}`;
  if (value === undefined) {
    return [
      problem(
        'assessment-missing',
        path,
        place,
        `Unexpected excerpt \`${id}\` without an assessment, ${expected}`,
      ),
    ];
  }
  if (assessments.some((name) => name === value)) return [];
  return [
    problem(
      'assessment-unknown',
      path,
      placeOf('assessment'),
      `Unexpected assessment \`${value}\`, ${expected}${didYouMean(value, assessments)}`,
    ),
  ];
}

function followUp({ attributes, placeOf }: ExcerptDraft, path: string): Problem[] {
  const value = attributes.get('follow-up');
  if (value === undefined || followUps.some((name) => name === value)) return [];
  const expected = followUps.map((name) => `\`${name}\``).join(', ');
  const reason = `Unexpected follow-up \`${value}\`, expected one of ${expected}${didYouMean(value, followUps)}`;
  return [problem('follow-up-unknown', path, placeOf('follow-up'), reason)];
}
