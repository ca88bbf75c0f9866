import type { CorrectedKind } from '../model/correction.ts';
import type { Place } from '../model/problem.ts';
import type { FrozenRow, LatestRelease } from '../model/release.ts';
import type { ThreadFields } from '../model/thread.ts';
import { electionOf, type Placed } from './drafts.ts';
import type { ResolvedComparison, ResolvedDrafts, ResolvedExcerpt, ResolvedReport } from './resolve.ts';
import { comparisonText, noteText, printed } from './texts.ts';

/** What readers lift of one thing, field by field, as text: a list is its ids with blanks between them. */
export interface Statement {
  readonly kind: CorrectedKind;
  /** As `corrections.yml` names it. */
  readonly what: string;
  /** By name; what is not there is empty. Read on demand: no text is read twice unless there is a release to hold it against. */
  readonly fields: () => ReadonlyMap<string, string>;
}

/** A statement as content/ makes it today. */
export interface StatementDraft extends Statement {
  /** Its file, relative to content/. */
  readonly path: string;
  /** Day of its latest correction, as stated there. */
  readonly revised: string | undefined;
  /** Where a field or `revised` stands. */
  readonly placeOf: (field: string) => Place;
}

/** All that content/ says, by its names in `corrections.yml`. */
export function statementsOf(drafts: ResolvedDrafts): ReadonlyMap<string, StatementDraft> {
  const { comparisons } = drafts.inCountries;
  const all = [
    ...drafts.reports.flatMap((report) => report.excerpts.map((excerpt) => passage(excerpt, report))),
    ...comparisons.found.map(comparison),
    ...[...drafts.threads].map(([id, thread]) => threadStatement(id, thread)),
  ];
  return new Map(all.map((statement) => [statement.what, statement]));
}

function passage(excerpt: ResolvedExcerpt, { path }: ResolvedReport): StatementDraft {
  const { refersTo } = excerpt;
  return {
    kind: 'passage',
    what: `${electionOf(path)}/${excerpt.id}`,
    path,
    revised: excerpt.revised,
    placeOf: (field) =>
      ['finding', 'quotation', 'note'].includes(field) ? excerpt.place : excerpt.placeOf(field),
    fields: () =>
      new Map([
        ['finding', excerpt.finding],
        ['quotation', printed(excerpt.quotation)],
        ['note', noteText(excerpt)],
        ['assessment', excerpt.assessment ?? ''],
        ['follow-up', excerpt.followUp ?? ''],
        ['voice', excerpt.voice],
        ['topics', refersTo.topics.found.map(({ id }) => id).join(' ')],
        ['threads', refersTo.threads.found.map(({ id }) => id).join(' ')],
      ]),
  };
}

function comparison({ draft, country, topic }: ResolvedComparison): StatementDraft {
  const [lead, ...rest] = draft.paragraphs;
  return {
    kind: 'comparison',
    what: `${country.id}/topics/${topic.id}`,
    path: draft.path,
    revised: draft.revised,
    placeOf: (field) => {
      const paragraph = { answer: lead, account: rest[0] }[field]?.place;
      return paragraph ?? draft.placeOf([field]);
    },
    fields: () =>
      new Map([
        ['question', draft.question],
        ['answer', comparisonText(lead === undefined ? [] : [lead])],
        ['account', comparisonText(rest)],
      ]),
  };
}

function threadStatement(id: string, { path, fields, placeOf }: Placed<ThreadFields>): StatementDraft {
  const { definition, caution = '', course, revised } = fields;
  const [country = '', slug = ''] = id.split('/');
  return {
    kind: 'thread',
    what: `${country}/threads/${slug}`,
    path,
    revised,
    placeOf: (field) => placeOf(field.split('.')),
    fields: () =>
      new Map([
        ['definition', definition],
        ['caution', caution],
        ...Object.entries(course).map(([election, step]): [string, string] => [
          `course.${election}`,
          step === 'not-mentioned' ? '' : step.status,
        ]),
      ]),
  };
}

/** What a release says. A field or a table that it was made without is left out. */
export function frozenStatements({ tables }: Pick<LatestRelease, 'tables'>): readonly Statement[] {
  const threads = Map.groupBy(tables.get('threads') ?? [], ({ thread }) => String(thread));
  return [
    ...(tables.get('excerpts') ?? []).map((row): Statement => ({
      kind: 'passage',
      what: String(row.id),
      fields: () =>
        fieldsOf(row, {
          finding: 'finding',
          // A release that withheld the words has not published any.
          ...(typeof row.withheld === 'string' ? {} : { quotation: 'quote' }),
          note: 'note',
          assessment: 'assessment',
          'follow-up': 'followUp',
          voice: 'voice',
          topics: 'topics',
          threads: 'threads',
        }),
    })),
    ...(tables.get('comparisons') ?? []).map((row): Statement => ({
      kind: 'comparison',
      what: `${String(row.country)}/topics/${String(row.topic)}`,
      fields: () => fieldsOf(row, { question: 'question', answer: 'answer', account: 'account' }),
    })),
    ...[...threads].map(([thread, rows]): Statement => {
      const [country = '', slug = ''] = thread.split('/');
      return {
        kind: 'thread',
        what: `${country}/threads/${slug}`,
        fields: () =>
          new Map([
            ...fieldsOf(rows[0] ?? {}, { definition: 'definition', caution: 'caution' }),
            ...rows.map((row): [string, string] => [
              `course.${String(row.election).split('/')[1] ?? ''}`,
              asText(row.status),
            ]),
          ]),
      };
    }),
  ];
}

/** Fields of a row by the names that authors give them. @param columns the column of each */
function fieldsOf(row: FrozenRow, columns: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(columns)
      .filter(([, column]) => column in row)
      .map(([field, column]) => [field, asText(row[column])]),
  );
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : '';
}

/** Whether a field says something else than before. What is added to a list takes nothing back. */
export function isCorrected(field: string, before: string, now: string): boolean {
  if (field !== 'topics' && field !== 'threads') return before !== now;
  const ids = now.split(' ');
  return before !== '' && before.split(' ').some((id) => !ids.includes(id));
}
