import type { ElectionFields } from '../../model/election.ts';
import { didYouMean, problem, type Problem } from '../../model/problem.ts';
import { electionOf, type Drafts, type Placed } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** The head of a mission is named as in the report: an excerpt of the election prints the name and the role. */
export const missionHeads: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => [...drafts.elections].flatMap(([id, election]) => heads(id, election, drafts)),
};

function heads(id: string, { path, fields, placeOf }: Placed<ElectionFields>, drafts: Drafts): Problem[] {
  if ([...drafts.unread].some((file) => electionOf(file) === id)) return [];
  const quotations = new Map(
    drafts.reports
      .filter((report) => electionOf(report.path) === id)
      .flatMap((report) => report.excerpts.map((excerpt) => [excerpt.id, excerpt.quotation.text] as const)),
  );
  const heads = fields.missions.flatMap((mission, at) =>
    mission.heads.map((head, index) => ({ head, step: ['missions', at, 'heads', index] })),
  );
  return heads.flatMap(({ head, step }) => {
    const place = (field: keyof typeof head) => placeOf([...step, field]);
    const quotation = quotations.get(head.excerpt);
    if (quotation === undefined) {
      const hint = didYouMean(head.excerpt, quotations.keys()) || ', expected one of this election';
      return [
        problem('excerpt-unknown', path, place('excerpt'), `Unexpected excerpt \`${head.excerpt}\`${hint}`),
      ];
    }
    return (['name', 'role'] as const)
      .filter((field) => !quotation.includes(head[field]))
      .map((field) => {
        const reason = `Unexpected ${field} \`${head[field]}\`, expected words that excerpt \`${head.excerpt}\` prints`;
        return problem('mission-head-unprinted', path, place(field), reason);
      });
  });
}
