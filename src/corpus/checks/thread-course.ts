import { didYouMean, problem, type Problem } from '../../model/problem.ts';
import type { ThreadFields } from '../../model/thread.ts';
import { countryOf, electionOf, type Drafts, type Placed } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** The course of a thread names every election of its country, and rests on excerpts that are tied to the thread. */
export const threadCourse: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => [...drafts.threads].flatMap(([id, thread]) => course(id, thread, drafts)),
};

function course(id: string, { path, fields, placeOf }: Placed<ThreadFields>, drafts: Drafts): Problem[] {
  const steps = Object.entries(fields.course);
  if (steps.length === 0) return [];
  const country = countryOf(id);
  const slug = id.slice(country.length + 1);
  const elections = [...drafts.elections.keys()]
    .filter((election) => countryOf(election) === country)
    .map((election) => election.slice(country.length + 1));
  const unread = new Set([...drafts.unread].map(electionOf));
  const missing = elections
    .filter((election) => !(election in fields.course))
    .map((election) => {
      const reason = `Unexpected course without \`${election}\`, expected what its report says, or \`not-mentioned\``;
      return problem('course-missing', path, placeOf(['course']), reason);
    });
  const wrong = steps.flatMap(([election, step]): Problem[] => {
    const place = placeOf(['course', election]);
    if (!elections.includes(election)) {
      const reason = `Unexpected election \`${election}\`${didYouMean(election, elections) || ', expected one of this country'}`;
      return [problem('election-unknown', path, place, reason)];
    }
    if (unread.has(`${country}/${election}`)) return [];
    const excerpts = drafts.reports
      .filter((report) => electionOf(report.path) === `${country}/${election}`)
      .flatMap((report) => report.excerpts);
    const tied = excerpts.filter(({ threads }) => threads.includes(slug)).map((excerpt) => excerpt.id);
    if (step === 'not-mentioned') {
      if (tied.length === 0) return [];
      const reason = `Unexpected \`not-mentioned\` for \`${election}\`, whose excerpt \`${tied[0] ?? ''}\` is tied to the thread`;
      return [problem('course-contradicted', path, place, reason)];
    }
    return step.key.flatMap((key, index) => {
      if (tied.includes(key)) return [];
      const known = excerpts.map((excerpt) => excerpt.id);
      const reason = known.includes(key)
        ? `Unexpected excerpt \`${key}\` that is not tied to the thread, expected \`threads="${slug}"\` on it`
        : `Unexpected excerpt \`${key}\`${didYouMean(key, known) || `, expected one of \`${election}\``}`;
      const rule = known.includes(key) ? 'course-untied' : 'excerpt-unknown';
      return [problem(rule, path, placeOf(['course', election, 'key', index]), reason)];
    });
  });
  return [...missing, ...wrong];
}
