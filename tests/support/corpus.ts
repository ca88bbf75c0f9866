import { parse } from '../../src/corpus/parse.ts';
import { resolve } from '../../src/corpus/resolve.ts';
import { judgedPassages } from '../../src/corpus/verification/judgement.ts';
import { withJudgements } from '../../src/corpus/verification/lock.ts';
import { quotationsOf } from '../../src/corpus/verification/quotation.ts';
import { hasWords } from '../../src/corpus/verification/source-quotes.ts';
import { lockFiles, lockKind, type LockFile } from '../../src/corpus/lock-files.ts';
import { lockedWords } from '../../src/corpus/verification/words-lock.ts';
import { compileCorpus } from '../../src/corpus/compile.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { Corpus, Election, Excerpt, Figure } from '../../src/model/corpus.ts';
import type { Country } from '../../src/model/country.ts';
import { verifierVersion, type LockEntry } from '../../src/model/lock.ts';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import type { FrozenRow, LatestRelease } from '../../src/model/release.ts';
import type { Table } from '../../src/features/data/table.ts';
import { tablesOf } from '../../src/features/publishing/downloads.ts';
import { pageKinds } from '../../src/page-kinds.ts';
import type { Indicator, Topic } from '../../src/model/vocabulary.ts';

/** Texts or bytes by their path in content/; `undefined` takes a file away. */
export type Overrides = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The day on which tests compile, whatever the clock says: nothing in Ruritania is dated later. */
export const today = '2026-12-31';

/** What a report's front matter says where a test does not care. */
interface Front {
  readonly type?: string;
  readonly published?: string;
  /** YAML of the field `absent`. */
  readonly absent?: string;
  /** Further lines of YAML. */
  readonly more?: string;
}

/** The report file of Ruritania's last election. */
export const lastReport = 'ruritania/2009-presidential/statement.md';

/** The day on which reports on Ruritania's last election are published. */
const lastDay = '2009-06-08';

/** A report file. Its body begins at line 11 where `more` is left out. */
export function report(
  body: string,
  { type = 'preliminary-statement', published = lastDay, absent, more }: Front = {},
): string {
  return `---
type: ${type}
title: Statement of Preliminary Findings
issuers: [watch]
place: Zenda
published: ${published}
source: { sha256: ${'0123456789abcdef'.repeat(4)}, landing: https://watch.example/ruritania }
absent: ${absent ?? '{ counting: no-section, voter-registration: no-section }'}
${more === undefined ? '' : `${more}\n`}added: 2010-01-20
---
${body}`;
}

/** A report whose one excerpt quotes these lines, under the heading `Voting`. The quotation begins at line 14. */
export function quoting(...lines: readonly string[]): string {
  const quotation = lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
  return report(`## Voting

:::excerpt[What the report says]{#passage assessment="neutral"}
${quotation}
:::
`);
}

/** Formats and kinds of report as fields of an organisation in `organisations.yml`. */
export const observes = `  hosts: [watch.example]
  formats:
    - { id: NAM, name: needs assessment mission, definition: A visit., observers: [experts], election-day: before-the-event }
    - { id: EET, name: election expert team, definition: A few experts., observers: [experts], election-day: none }
    - { id: EAM, name: election assessment mission, definition: Experts., observers: [experts], election-day: limited }
    - { id: LEOM, name: limited election observation mission, definition: Observers for weeks., observers: [experts, long-term], election-day: limited }
    - { id: EOM, name: election observation mission, definition: The full mission., observers: [experts, long-term, short-term], election-day: systematic }
  reports:
    - { id: press-release, name: press release, definition: A page for the press., published: either, several: true }
    - { id: needs-assessment-report, name: needs assessment report, definition: What is needed., published: before }
    - { id: interim-report, name: interim report, definition: A report on the way., published: before, several: true }
    - { id: preliminary-statement, name: preliminary statement, definition: What was found so far., published: after }
    - { id: final-report, name: final report, definition: The last word., published: after, final: true }
`;

const small: Readonly<Record<string, string>> = {
  'README.md': '# The codebook\n',
  'topics.yml': `- id: voting
  label: Voting
  definition: What was seen while people voted.
  headings: [Voting, Election Day]
- id: counting
  label: Counting
  definition: What was seen while votes were counted.
  headings: [Counting, Election Day]
- id: voter-registration
  label: Voter registration
  definition: Who may vote, and how they come to be on the lists.
  headings: [Voter Registration]
`,
  'indicators.yml': `dimensions:
  stage:
    label: Stage
    definition: The day that a number is of.
    basis: true
    values: { initial: when the election was called, final: on election day }
  outlet:
    label: Outlet
    definition: A broadcaster or newspaper.
    from: [outlets]
  party:
    label: Party
    definition: A political party.
    from: [parties]
indicators:
  - id: turnout
    label: Turnout
    unit: percent
    definition: Share of registered voters who voted.
    topic: voting
    optional: [stage]
    chart: time
    key: true
  - id: registered-voters
    label: Registered voters
    unit: count
    definition: Voters on the lists.
    topic: voter-registration
    required: [stage]
    chart: bars
  - id: bad-counts
    label: Counts assessed negatively
    unit: percent
    definition: Share of observed counts assessed negatively.
    topic: counting
    observed: true
    chart: time
  - id: airtime
    label: Airtime
    unit: percent
    definition: Share of a broadcaster's time that a party was given.
    topic: voting
    required: [outlet, party]
    chart: shares
    parts: party
  - id: voting-day
    label: Election day
    unit: date
    definition: The day of the vote.
    topic: voting
`,
  'commitments.yml': `- id: copenhagen-7-5
  label: Copenhagen Document, paragraph 7.5
  kind: commitment
  instrument: Copenhagen Document
  paragraph: '7.5'
  year: 1990
  summary: Everyone may seek office.
`,
  'organisations.yml': `- id: watch
  name: Election Watch
  short: EW
${observes}`,
  'glossary.yml': `- id: cec
  term: CEC
  expansion: Central Election Commission
  definition: The commission at the head of all.
`,
  'ruritania/country.yml': `name: Ruritania
adjective: Ruritanian
iso: { alpha2: XR, alpha3: XRU }
parties:
  - { id: reds, name: Red Party }
  - { id: blues, name: Blue Party }
outlets:
  - { id: first-channel, name: First Channel }
`,
  'ruritania/known-reports.yml': `- { date: 2006, kind: local }
`,
  'ruritania/threads/open-count.md': `---
title: Counting in the open
definition: Whether ballots are counted where observers can see.
---
`,
  ...election('2001-presidential', '2001-06-03', 'Voting was calm.'),
  ...election('2004-parliamentary', '2004-09-12', 'Voting was orderly.'),
  ...election('2009-presidential', '2009-06-07', 'Voting was quiet.'),
};

function election(slug: string, date: string, words: string): Record<string, string> {
  return {
    [`ruritania/${slug}/election.yml`]: electionFile(slug, date),
    [`ruritania/${slug}/statement.md`]: report(
      `## Voting

:::excerpt[The mission welcomes the vote]{#calm assessment="positive"}
> ${words}
:::
`,
      { published: date },
    ),
  };
}

/** An `election.yml` whose kind is told by the folder's name. */
export function electionFile(slug: string, date: string, electionDay = 'systematic'): string {
  return `date: ${date}
kind: ${slug.replace(/^\d+-/, '')}
early: regular
body: ${slug.endsWith('presidential') ? 'President' : 'Parliament'}
missions:
  - format: EOM
    organisations: [watch]
    election-day: ${electionDay}
`;
}

/** The report file of an election, issued before its day: what is replaced in another of `report`'s. */
export function issuedBefore(file: string, published: string): string {
  return file
    .replace('type: preliminary-statement', 'type: needs-assessment-report')
    .replace(/^published: .*$/m, `published: ${published}`);
}

/** A second country, with one election like Ruritania's last and a party of its own. */
export const syldavia: Readonly<Record<string, string>> = {
  'syldavia/country.yml': `name: Syldavia
adjective: Syldavian
iso: { alpha2: XS, alpha3: XSY }
parties: [{ id: greens, name: Green Party }]
`,
  'syldavia/2009-presidential/election.yml': electionFile('2009-presidential', '2009-06-07'),
  'syldavia/2009-presidential/statement.md': report(`## Voting

:::excerpt[The mission welcomes the vote]{#calm assessment="positive"}
> Voting was merry.
:::
`),
};

/** Ruritania: three elections with a report of one excerpt each, three topics, five indicators. It has no problem. */
export function content(overrides: Overrides = {}): SourceFile[] {
  const files = Object.entries({ ...small, ...overrides })
    .flatMap(([path, text]) => (text === undefined ? [] : [{ path, content: text }]))
    .map(publishedInTime);
  return [...files, ...locksOf(files).filter(({ path }) => !(path in overrides))];
}

/** A report on another election than the last, without a day of its own, is published on the day of that election. */
function publishedInTime(
  file: { readonly path: string; readonly content: string | Uint8Array },
  _: number,
  files: readonly { readonly path: string; readonly content: string | Uint8Array }[],
): SourceFile {
  const own = files.find(({ path }) => path === file.path.replace(/[^/]+\.md$/, 'election.yml'));
  const day = /^date: (\S+)$/m.exec(String(own?.content))?.[1];
  if (day === undefined || typeof file.content !== 'string' || !file.path.endsWith('.md')) return file;
  const isLast = lastDay.startsWith(day.slice(0, 4));
  return isLast
    ? file
    : { ...file, content: file.content.replace(`published: ${lastDay}`, `published: ${day}`) };
}

/** The file that holds what the verifier found in the reports on Ruritania. */
export const quotesLock = 'ruritania/quotes.lock.json';

/** The locks as the verifier would write them if every quotation were in its source. */
export function locksOf(files: readonly SourceFile[]): LockFile[] {
  const counts = { all: 0, quoted: 0, setAside: 0 };
  const none = { paragraphs: 0, quoted: 0, setAside: 0, sentences: counts, words: counts };
  const drafts = resolve(parse(files).drafts);
  const passageOf = judgedPassages(drafts);
  const entries = drafts.reports.map((report): [string, LockEntry] => {
    const headings = new Map(report.excerpts.map(({ id, section }) => [id, section?.heading]));
    const entry: LockEntry = {
      sha256: report.fields.source.sha256,
      verifier: verifierVersion,
      coverage: { ...none, sections: [] },
      quotations: Object.fromEntries(
        quotationsOf(report).map(({ id, kind, hash, pieces }) => {
          const quotes = pieces.filter(hasWords).map((exact) => ({ prefix: '', exact, suffix: '' }));
          const heading = headings.get(id);
          return [
            id,
            {
              hash,
              at: pieces.map((_, piece) => String(piece + 1)),
              ...(heading !== undefined && { heading }),
              ...(kind === 'excerpt' && { quotes }),
            },
          ];
        }),
      ),
    };
    return [
      report.id,
      withJudgements(
        entry,
        report.excerpts.map((excerpt) => [excerpt.id, passageOf(excerpt, report)]),
      ),
    ];
  });
  const locks = lockFiles(Object.fromEntries(entries), lockedWords(drafts));
  return locks.map(({ path, content }) => ({ path, content: JSON.stringify(JSON.parse(content)) }));
}

/** The lock of the reports on Ruritania, as the verifier would write it. */
export function locked(files: readonly SourceFile[]): string {
  return locksOf(files).find(({ path }) => path === quotesLock)?.content ?? '{}';
}

/** The locks of our own words as the verifier would write them. */
export function wordsLocked(files: readonly SourceFile[]): Overrides {
  const locks = locksOf(files).filter(({ path }) => lockKind(path) === 'words');
  return Object.fromEntries(locks.map(({ path, content }) => [path, content]));
}

/** The corpus of Ruritania with some files other than usual. Throws if it has a problem. */
export function corpusOf(overrides: Overrides = {}, release?: LatestRelease): Corpus {
  const { corpus, problems } = compileCorpus(content(overrides), { today, release });
  if (corpus === undefined) throw new Error(problems.map((problem) => formatProblem(problem)).join('\n'));
  return corpus;
}

/** Every table of the downloads. */
export const tables = tablesOf(pageKinds);

/** A corpus whose tables were frozen as they are, as release 2026.1, with these codes of frames. */
export function released2026(corpus: Corpus, frames: Readonly<Record<string, string>> = {}): Corpus {
  const site = new URL('https://observed.example');
  const rows = (table: Table) => JSON.parse(JSON.stringify(table.rows(corpus, site))) as readonly FrozenRow[];
  return {
    ...corpus,
    version: '2026.1',
    release: {
      release: '2026.1',
      date: '2026-12-01',
      tables: new Map(tables.map((table) => [table.name, rows(table)])),
      frames: new Map(Object.entries(frames)),
    },
  };
}

/** The release that was made of Ruritania with some files other than usual. */
export function releaseOf(overrides: Overrides = {}): LatestRelease {
  const { release } = released2026(corpusOf(overrides));
  if (release === undefined) throw new Error('There is no release');
  return release;
}

/** An entry of `corrections.yml`. */
export type CorrectionEntry = readonly [what: string, field: string, day: string, was: string];

/**
 * A corpus in which passages of files were corrected after their release.
 * @param now the files as they are, which bear the day of the correction
 * @param entries what was corrected, its field, the day, and the old wording
 */
export function correctedSince(
  before: Overrides,
  now: Overrides,
  ...entries: readonly CorrectionEntry[]
): Corpus {
  return corpusOf({ ...now, 'corrections.yml': correctionsFile(...entries) }, releaseOf(before));
}

/** `corrections.yml` with these entries, each with the reason that the report says otherwise. */
export function correctionsFile(...entries: readonly CorrectionEntry[]): string {
  return entries
    .map(
      ([what, field, day, was]) =>
        `- what: ${what}\n  field: ${field}\n  day: ${day}\n  was: ${JSON.stringify(was)}\n  why: The report says otherwise.\n`,
    )
    .join('');
}

/**
 * All problems of Ruritania with some files other than usual, as authors read them: `path:line:column  rule  reason`;
 * below each the line that it points to, and a caret at the column.
 */
export function problemsOf(overrides: Overrides, release?: LatestRelease): string {
  return shown(compileCorpus(content(overrides), { today, release }).problems, content(overrides));
}

/** Problems with the lines that they point to. */
export function shown(problems: readonly Problem[], files: readonly SourceFile[]): string {
  return problems
    .map((problem) => {
      const file = files.find(({ path }) => path === problem.file);
      const text = typeof file?.content === 'string' ? file.content : undefined;
      const line = text?.split(/\r?\n/)[(problem.line ?? 1) - 1];
      if (line === undefined) return formatProblem(problem);
      const from = Math.max(0, (problem.column ?? 1) - 40);
      const caret = `${' '.repeat((problem.column ?? 1) - 1 - from)}^`;
      return [formatProblem(problem), line.slice(from, from + 80), caret].join('\n');
    })
    .join('\n');
}

/** What an id names, in a corpus that must have it. */
export function the(corpus: Corpus): {
  readonly country: (id?: string) => Country;
  readonly election: (id: string) => Election;
  readonly excerpt: (id: string) => Excerpt;
  readonly figure: (id: string) => Figure;
  readonly indicator: (id: string) => Indicator;
  readonly topic: (id: string) => Topic;
} {
  return {
    country: (id = 'ruritania') => got(corpus.countries, id),
    election: (id) => got(corpus.elections, `ruritania/${id}`),
    excerpt: (id) => got(corpus.excerpts, `ruritania/${id}`),
    figure: (id) => got(corpus.figures, `ruritania/${id}`),
    indicator: (id) => got(corpus.indicators, id),
    topic: (id) => got(corpus.topics, id),
  };
}

function got<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`There is no \`${id}\`, only ${[...map.keys()].join(', ')}`);
  return value;
}
