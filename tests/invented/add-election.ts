import { stringify } from 'yaml';
import { countryOf } from '../../src/corpus/drafts.ts';
import { parse } from '../../src/corpus/parse.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { withCourseStep } from './edits.ts';
import { firstOf, latestAdded, type Growth } from './growth.ts';
import { shortReport } from './short-report.ts';

/**
 * One more election, with a report of one passage, by the five steps of the README: in the first year after the first
 * election in which the country had none, so that it lies between others as a rule.
 */
export function addElection(files: readonly SourceFile[], country?: string): Growth {
  const { drafts } = parse(files);
  const { topics, organisations } = drafts;
  const own = country ?? firstOf([...drafts.countries.keys()], 'a country');
  const days = [...drafts.elections].filter(([id]) => countryOf(id) === own).map(([, { fields }]) => fields);
  const first = firstOf(
    days.toSorted((a, b) => a.date.localeCompare(b.date)),
    'an election',
  );
  const known = drafts.known.get(own)?.fields ?? [];
  const years = new Set([
    ...days.map(({ date }) => Number(date.slice(0, 4))),
    ...known.map(({ date }) => Number(date.slice(0, 4))),
  ]);
  let year = Number(first.date.slice(0, 4)) + 1;
  while (years.has(year)) year += 1;
  const date = `${year}-06-15`;
  const slug = `${year}-${first.kind}`;
  const id = `${own}/${slug}`;
  const watch = firstOf(organisations, 'an organisation');
  const election = {
    date,
    kind: first.kind,
    early: 'not-stated',
    body: first.body,
    missions: [{ format: 'EOM', organisations: [watch.id], 'election-day': 'systematic' }],
  };
  const report = shortReport({
    path: `${id}/preliminary-statement.md`,
    type: 'preliminary-statement',
    issuers: [watch],
    published: `${year}-06-16`,
    added: latestAdded(drafts),
    topic: firstOf(topics, 'a topic'),
    topics,
    silence: 'no-section',
    passage: 'added-passage',
    quotation: 'The election was held on a rainy day, and all who came were let in.',
  });
  const before = [...drafts.elections]
    .filter(([other, { fields }]) => countryOf(other) === own && fields.date < date)
    .map(([other]) => other.slice(own.length + 1));
  const others = files.map((file) => {
    const thread = drafts.threads.get(file.path.replace('/threads/', '/').replace(/\.md$/, ''));
    const hasCourse = thread?.path === file.path && Object.keys(thread.fields.course).length > 0;
    return hasCourse && countryOf(file.path) === own ? withCourseStep(file, slug, before) : file;
  });
  const added = [{ path: `${id}/election.yml`, content: stringify(election) }, report];
  return { files: [...others, ...added], added: id };
}
