import { problem } from '../../model/problem.ts';
import { silences } from '../../model/report.ts';
import { claimsOf, isAmbiguous, isUntied } from '../topics-of.ts';
import type { CorpusCheck } from './check.ts';

/** Every topic of every report has either an excerpt or a reason for its absence, never both. */
export const stateStated: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, topics }) =>
    reports.flatMap(({ path, fields, placeOf, excerpts, claimed }) => {
      const reported = new Map(
        excerpts.flatMap(({ id, refersTo }) => refersTo.topics.found.map((topic) => [topic.id, id])),
      );
      // An excerpt that does not say which of two topics it means is reported by another rule.
      const unsure = new Set(
        excerpts
          .filter((excerpt) => isAmbiguous(excerpt, claimed))
          .flatMap((excerpt) => claimsOf(excerpt, claimed)),
      );
      // So is one of which nothing says what it is about: it may be about any topic.
      const isUnsure = excerpts.some((excerpt) => isUntied(excerpt, claimed));
      return topics.flatMap(({ id }) => {
        const state = fields.absent[id];
        const excerpt = reported.get(id);
        if (excerpt === undefined && state === undefined) {
          if (isUnsure) return [];
          const expected = silences.map((silence) => `\`${silence}\``).join(', ');
          return [
            problem(
              'state-missing',
              path,
              placeOf(['absent']),
              `Unexpected silence on \`${id}\`, expected an excerpt or one of ${expected} under \`absent\``,
            ),
          ];
        }
        if (excerpt !== undefined && state !== undefined && !unsure.has(id)) {
          return [
            problem(
              'state-contradicted',
              path,
              placeOf(['absent', id]),
              `Unexpected \`${state}\` for \`${id}\`, which excerpt \`${excerpt}\` is about`,
            ),
          ];
        }
        return [];
      });
    }),
};
