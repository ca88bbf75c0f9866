import { didYouMean, problem } from '../../model/problem.ts';
import { headingKey } from '../../model/heading.ts';
import { claims, isAmbiguous } from '../topics-of.ts';
import type { CorpusCheck } from './check.ts';

/** Every heading belongs to a topic; under one that several topics claim, every excerpt says which. */
export const headingClaimed: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, topics }) => {
    const known = topics.flatMap(({ headings }) => headings);
    return reports.flatMap(({ path, sections, excerpts }) => [
      ...sections
        .filter(({ heading }) => claims(heading, topics).length === 0)
        .map(({ heading, place }) =>
          problem(
            'heading-unclaimed',
            path,
            place,
            `Unexpected heading \`${heading}\`, expected one that a topic of \`topics.yml\` lists${didYouMean(headingKey(heading), known)}`,
          ),
        ),
      ...excerpts
        .filter((excerpt) => isAmbiguous(excerpt, topics))
        .map(({ id, place, section }) =>
          problem(
            'heading-ambiguous',
            path,
            place,
            `Unexpected excerpt \`${id}\` without a topic under \`${section?.heading ?? ''}\`, expected \`topics="…"\` with one of ${claims(
              section?.heading ?? '',
              topics,
            )
              .map((topic) => `\`${topic}\``)
              .join(', ')}`,
          ),
        ),
    ]);
  },
};
