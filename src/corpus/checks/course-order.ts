import { placeName, problem, type Problem } from '../../model/problem.ts';
import { countryOf } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** The course of a thread names elections in the order of their dates, as readers see it. */
export const courseOrder: CorpusCheck = {
  scope: 'corpus',
  run: ({ threads, elections }) =>
    [...threads].flatMap(([id, { path, fields, placeOf }]) => {
      const dateOf = (slug: string) => elections.get(`${countryOf(id)}/${slug}`)?.fields.date;
      const steps = Object.keys(fields.course);
      return steps.flatMap((slug, index): Problem[] => {
        const before = steps[index - 1] ?? slug;
        const [date, dateBefore] = [dateOf(slug), dateOf(before)];
        if (date === undefined || dateBefore === undefined || dateBefore <= date) return [];
        const at = placeName(path, placeOf(['course', before]));
        const reason = `Unexpected \`${slug}\` after \`${before}\` (${at}), expected elections in the order of their dates: \`${date}\` before \`${dateBefore}\``;
        return [problem('course-order', path, placeOf(['course', slug]), reason)];
      });
    }),
};
