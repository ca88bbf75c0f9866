import { stringify } from 'yaml';
import { countryOf, electionOf } from '../../src/corpus/drafts.ts';
import { parse } from '../../src/corpus/parse.ts';
import { settledPath } from '../../src/corpus/settlement.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { claimedByLanguage, claimedIn, topicsOf } from '../../src/corpus/topics-of.ts';
import { withThreadsSettled, withThreadTied } from './edits.ts';
import { firstOf, free, type Growth } from './growth.ts';

/** A comparison of the first topic that has passages and no comparison yet. Throws if there is none. */
export function addComparison(files: readonly SourceFile[]): Growth {
  const { drafts } = parse(files);
  const has = new Set(drafts.comparisons.map(({ country, topic }) => `${country}/${topic}`));
  const claimed = claimedByLanguage(drafts);
  const passages = drafts.reports.flatMap((report) =>
    report.excerpts.flatMap((excerpt) =>
      topicsOf(excerpt, claimedIn(report.fields.language, claimed)).map((topic) => ({
        country: countryOf(report.path),
        topic,
        cited: `[${electionOf(report.path).slice(countryOf(report.path).length + 1)}/${excerpt.id}]`,
      })),
    ),
  );
  const { country, topic } = firstOf(
    passages.filter((passage) => !has.has(`${passage.country}/${passage.topic}`)),
    'a topic with a passage and without a comparison',
  );
  const cited = passages.filter((passage) => passage.country === country && passage.topic === topic);
  const front = { topic, country, question: 'What do the reports say of it?' };
  const text = cited.slice(0, 4).map((passage) => `One report speaks of it. ${passage.cited}`);
  const path = `${country}/topics/${topic}.md`;
  const file = { path, content: `---\n${stringify(front)}---\n${text.join('\n\n')}\n` };
  return { files: [...files, file], added: `${country}/${topic}` };
}

/** A thread through a country that rests on one passage in each of its first two elections; the others do not mention it. */
export function addThread(files: readonly SourceFile[], country?: string): Growth {
  const { drafts } = parse(files);
  const own = country ?? firstOf([...drafts.countries.keys()], 'a country');
  const slug = free('added-thread', (name) => drafts.threads.has(`${own}/${name}`));
  const elections = [...drafts.elections]
    .filter(([id]) => countryOf(id) === own)
    .toSorted(([, a], [, b]) => a.fields.date.localeCompare(b.fields.date))
    .map(([id]) => id);
  const tied = elections.slice(0, 2).flatMap((election) => {
    const report = drafts.reports.find(({ path }) => electionOf(path) === election);
    const excerpt = report?.excerpts[0];
    return report === undefined || excerpt === undefined ? [] : [{ election, path: report.path, excerpt }];
  });
  const course = elections.map((election) => {
    const step = tied.find((each) => each.election === election);
    const said = step && { status: 'The report speaks of it', key: [step.excerpt.id] };
    return [election.slice(own.length + 1), said ?? 'not-mentioned'];
  });
  const front = {
    title: 'A thread that was added',
    definition: 'What became of a thread that was added.',
    course: Object.fromEntries(course) as Record<string, unknown>,
    caution: 'It is invented.',
  };
  const others = files.map((file) => {
    const step = tied.find(({ path }) => path === file.path);
    if (step !== undefined) return withThreadTied(file, step.excerpt.place.line, slug);
    // A passage that was read twice is tied to another thread with a reason.
    const read = tied.find(
      ({ election, excerpt }) =>
        file.path === settledPath(election) &&
        drafts.rounds.some(
          ({ path, fields }) => electionOf(path) === election && excerpt.id in fields.passages,
        ),
    );
    return read === undefined
      ? file
      : withThreadsSettled(file, read.excerpt.id, [...read.excerpt.threads, slug]);
  });
  const thread = { path: `${own}/threads/${slug}.md`, content: `---\n${stringify(front)}---\n` };
  return { files: [...others, thread], added: `${own}/${slug}` };
}
