import { stringify } from 'yaml';
import { countryOf, electionOf, type Drafts } from '../../src/corpus/drafts.ts';
import { parse } from '../../src/corpus/parse.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { topicsOf } from '../../src/corpus/topics-of.ts';
import type { ReportDraft } from '../../src/markdown/report-draft.ts';
import { isReservedAnchor, reservedCountries } from '../../src/model/reserved.ts';
import type { Topic } from '../../src/model/vocabulary.ts';
import { countryId } from './country.ts';
import { withCourseStep, withLineAfter, withThreadTied } from './edits.ts';
import { inventedCountryContent, type InventedOptions } from './generate.ts';
import { withLock } from './lock.ts';
import { shortReport } from './short-report.ts';
import { vocabularyOf } from './vocabulary.ts';

/*
 * Sound content that has grown as authors let it grow. These functions know nothing of what is in it: they read it as
 * the compiler does. What they return has no problem either, and everything that was there keeps its id.
 */

/** Content and what was added to it. */
export interface Growth {
  readonly files: SourceFile[];
  /** The id of it, as the corpus has it: `ruritania/2022-presidential`. */
  readonly added: string;
}

/**
 * One more election, with a report of one passage, by the five steps of the README: in the first year after the first
 * election in which the country had none, so that it lies between others as a rule.
 */
export function withElection(files: readonly SourceFile[], country?: string): Growth {
  const { drafts } = parse(files);
  const { topics, organisations } = drafts;
  const own = country ?? firstOf([...drafts.countries.keys()], 'a country');
  const days = [...drafts.elections].filter(([id]) => countryOf(id) === own).map(([, { fields }]) => fields);
  const first = firstOf(
    days.toSorted((a, b) => a.date.localeCompare(b.date)),
    'an election',
  );
  const years = new Set(days.map(({ date }) => Number(date.slice(0, 4))));
  let year = Number(first.date.slice(0, 4)) + 1;
  while (years.has(year)) year += 1;
  const date = `${year}-06-15`;
  const slug = `${year}-${first.kind}`;
  const id = `${own}/${slug}`;
  const watch = firstOf(organisations, 'an organisation').id;
  const election = {
    date,
    kind: first.kind,
    early: 'not-stated',
    body: first.body,
    mission: { format: 'EOM', organisations: [watch], 'election-day': 'systematic' },
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
  const others = files.map((file) => {
    const thread = drafts.threads.get(file.path.replace('/threads/', '/').replace(/\.md$/, ''));
    const hasCourse = thread?.path === file.path && Object.keys(thread.fields.course).length > 0;
    return hasCourse && countryOf(file.path) === own ? withCourseStep(file, slug) : file;
  });
  const added = [{ path: `${id}/election.yml`, content: stringify(election) }, report];
  return { files: withLock([...others, ...added]), added: id };
}

/** In every report one more passage, before all that were there. Each is called `first-words` or the like. */
export function withFirstPassages(files: readonly SourceFile[]): SourceFile[] {
  const { drafts } = parse(files);
  const taken = idsOf(drafts);
  const reports = new Map(drafts.reports.map((report) => [report.path, report]));
  return withLock(
    files.map((file) => {
      const report = reports.get(file.path);
      const [section] = report?.sections ?? [];
      if (report === undefined || section === undefined) return file;
      const election = electionOf(report.path);
      const id = free('first-words', (name) => taken.has(`${election}/${name}`));
      taken.add(`${election}/${id}`);
      return withLineAfter(file, section.place.line, firstPassage(id, topicOfFirst(report, drafts.topics)));
    }),
  );
}

function firstPassage(id: string, topic: string): string {
  return `
:::excerpt[The report opens with a sentence that was not here before]{#${id} assessment="neutral" topics="${topic}"}
> The mission had opened its office well before the day of the election.
:::`;
}

/** One more report on an election, with one passage and the rest not excerpted yet. By default on the last of the first country. */
export function withSecondReport(files: readonly SourceFile[], election?: string): Growth {
  const { drafts } = parse(files);
  const chosen = election ?? firstOf([...drafts.elections.keys()].toReversed(), 'an election');
  const day = drafts.elections.get(chosen)?.fields.date;
  if (day === undefined) throw new Error(`Unexpected election \`${chosen}\`, expected one of the content`);
  const published = `${Number(day.slice(0, 4)) + 1}-01-20`;
  const paths = new Set(files.map(({ path }) => path));
  const name = free('final-report', (slug) => paths.has(`${chosen}/${slug}.md`));
  const taken = idsOf(drafts);
  const passage = free('second-report', (id) => taken.has(`${chosen}/${id}`));
  const report = shortReport({
    path: `${chosen}/${name}.md`,
    type: 'final-report',
    issuers: [firstOf(drafts.organisations, 'an organisation').id],
    published,
    added: latestAdded(drafts),
    topic: firstOf(drafts.topics, 'a topic'),
    topics: drafts.topics,
    silence: 'not-yet-excerpted',
    passage,
    quotation: 'The process as a whole is described here, from the first day to the last.',
  });
  return { files: withLock([...files, report]), added: `${chosen}/${name}` };
}

/** A comparison of the first topic that has passages and no comparison yet. Throws if there is none. */
export function withComparison(files: readonly SourceFile[]): Growth {
  const { drafts } = parse(files);
  const has = new Set(drafts.comparisons.map(({ country, topic }) => `${country}/${topic}`));
  const passages = drafts.reports.flatMap((report) =>
    report.excerpts.flatMap((excerpt) =>
      topicsOf(excerpt, drafts.topics).map((topic) => ({
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
  return { files: withLock([...files, file]), added: `${country}/${topic}` };
}

/** A thread through a country that rests on one passage in each of its first two elections; the others do not mention it. */
export function withThread(files: readonly SourceFile[], country?: string): Growth {
  const { drafts } = parse(files);
  const own = country ?? firstOf([...drafts.countries.keys()], 'a country');
  const slug = free('added-thread', (name) => drafts.threads.has(`${own}/${name}`));
  const elections = [...drafts.elections.keys()].filter((id) => countryOf(id) === own);
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
    return step === undefined ? file : withThreadTied(file, step.excerpt.place.line, slug);
  });
  const thread = { path: `${own}/threads/${slug}.md`, content: `---\n${stringify(front)}---\n` };
  return { files: withLock([...others, thread]), added: `${own}/${slug}` };
}

/** One more country, generated for the vocabulary that the content has. */
export function withCountry(files: readonly SourceFile[], options: InventedOptions = {}): Growth {
  const { drafts } = parse(files);
  const taken = new Set<string>([...drafts.countries.keys(), ...reservedCountries]);
  let index = 0;
  while (taken.has(countryId(options.seed ?? 1, index))) index += 1;
  const id = countryId(options.seed ?? 1, index);
  const { files: added } = inventedCountryContent(id, vocabularyOf(files), { elections: 2, ...options });
  return { files: withLock([...files, ...added]), added: id };
}

/** The content with all of this: a passage first in every report, a second report, an election, a thread, a country, a comparison. */
export function grown(files: readonly SourceFile[]): SourceFile[] {
  const more = withSecondReport(withElection(withFirstPassages(files)).files).files;
  return withComparison(withCountry(withThread(more).files).files).files;
}

function firstOf<T>(list: readonly T[], what: string): T {
  const [first] = list;
  if (first === undefined) throw new Error(`Unexpected content without ${what}, expected one`);
  return first;
}

/** A name that is not taken: this one, or with the first number that makes it free. */
function free(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name) && !isReservedAnchor(name)) return name;
  let number = 2;
  while (isTaken(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** `country/election/excerpt` of every passage. */
function idsOf({ reports }: Drafts): Set<string> {
  return new Set(
    reports.flatMap(({ path, excerpts }) => excerpts.map(({ id }) => `${electionOf(path)}/${id}`)),
  );
}

/** A topic that a report speaks of already, so that no silence is contradicted. */
function topicOfFirst({ excerpts, path }: ReportDraft, topics: readonly Topic[]): string {
  const [excerpt] = excerpts;
  const [topic] = excerpt === undefined ? [] : topicsOf(excerpt, topics);
  if (topic === undefined)
    throw new Error(`Unexpected report \`${path}\` without a passage on a topic, expected one`);
  return topic;
}

/** What is added now is not older than what was added before. */
function latestAdded({ reports }: Drafts): string {
  return (
    reports
      .map(({ fields }) => fields.added)
      .sort()
      .at(-1) ?? '2026-12-01'
  );
}
