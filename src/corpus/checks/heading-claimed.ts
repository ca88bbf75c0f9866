import { didYouMean, problem } from '../../model/problem.ts';
import { claimsOf, isAmbiguous } from '../topics-of.ts';
import type { CorpusCheck } from './check.ts';

/** Every heading belongs to a topic. Under a heading that several topics claim, every excerpt names its topic. */
export const headingClaimed: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, topics, claimed }) => {
    const known = topics.flatMap(({ headings }) => headings);
    return reports.flatMap(({ path, sections, excerpts }) => [
      ...sections
        .filter(({ key }) => !claimed.has(key))
        .map(({ heading, key, place }) =>
          problem(
            'heading-unclaimed',
            path,
            place,
            `Unexpected heading \`${heading}\`, expected one that a topic of \`topics.yml\` lists${didYouMean(key, known)}`,
          ),
        ),
      ...excerpts
        .filter((excerpt) => isAmbiguous(excerpt, claimed))
        .map((excerpt) => {
          const { id, place, section } = excerpt;
          const expected = claimsOf(excerpt, claimed).map((topic) => `\`${topic}\``);
          const reason = `Unexpected excerpt \`${id}\` without a topic under \`${section?.heading ?? ''}\`, expected \`topics="…"\` with one of ${expected.join(', ')}`;
          return problem('heading-ambiguous', path, place, reason);
        }),
    ]);
  },
};
