import { correctable, fieldAndElection, kindOf, type CorrectionFields } from '../../model/correction.ts';
import { didYouMean, problem, type Problem } from '../../model/problem.ts';
import type { LatestRelease } from '../../model/release.ts';
import { placeOfVocabulary } from '../drafts.ts';
import { nameToday } from '../../model/name-today.ts';
import type { ResolvedDrafts } from '../resolve.ts';
import {
  frozenStatements,
  isCorrected,
  statementsOf,
  type Statement,
  type StatementDraft,
} from '../statements.ts';
import type { CorpusCheck } from './check.ts';

const path = 'corrections.yml';

/**
 * What is otherwise than in the newest release has an entry that keeps the old wording, and bears its day. Entries that
 * are no younger than the release are history: a release before it may have said so, which nobody can ask any more.
 */
export const corrections: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const log = drafts.corrections.map((entry, index): Entry => ({
      ...entry,
      index,
      today: nameToday(entry.what, drafts.redirects),
    }));
    const known: Known = { drafts, log, statements: statementsOf(drafts) };
    const { release } = drafts;
    if (release === undefined) return beforeTheFirst(known);
    const frozen = new Map(
      frozenStatements(release).map((statement) => [nameToday(statement.what, drafts.redirects), statement]),
    );
    return [
      ...[...frozen].flatMap(([today, before]) => unanswered(before, today, release, known)),
      ...log.flatMap((entry) => entryFaults(entry, frozen, release, known)),
      ...[...known.statements.values()].flatMap((statement) => daysDiffer(statement, log)),
    ];
  },
};

/** An entry, its place in the file, and what it is about under the name of today. */
interface Entry extends CorrectionFields {
  readonly index: number;
  readonly today: string;
}

interface Known {
  readonly drafts: ResolvedDrafts;
  readonly log: readonly Entry[];
  readonly statements: ReadonlyMap<string, StatementDraft>;
}

function at({ drafts }: Known, { index }: Entry, field: keyof CorrectionFields, rule: Rule, reason: string) {
  const placeOf = placeOfVocabulary(drafts, path);
  return problem(rule, path, placeOf([index, field]), reason);
}

type Rule = `correction-${'early' | 'unknown' | 'was' | 'unneeded' | 'duplicate'}`;

/** Before the first release nothing was published. */
function beforeTheFirst(known: Known): Problem[] {
  return [
    ...known.log.map((entry) =>
      at(
        known,
        entry,
        'what',
        'correction-early',
        'Unexpected correction before the first release, expected none: what was not published yet is changed without an entry',
      ),
    ),
    ...[...known.statements.values()].flatMap(({ path: file, revised, placeOf }) =>
      revised === undefined
        ? []
        : [
            problem(
              'revised-early',
              file,
              placeOf('revised'),
              `Unexpected correction on \`${revised}\` before the first release, expected none: what was not published yet is changed without a date`,
            ),
          ],
    ),
  ];
}

/** Whatever differs from the release without an entry. */
function unanswered(
  before: Statement,
  today: string,
  release: LatestRelease,
  { log, statements }: Known,
): Problem[] {
  const now = statements.get(today);
  if (now === undefined) return [];
  return [...before.fields()].flatMap(([field, was]) => {
    const is = now.fields().get(field);
    if (is === undefined || !isCorrected(field, was, is)) return [];
    const own = log.filter((entry) => entry.today === today && entry.field === field);
    if (own.some((entry) => entry.day >= release.date)) return [];
    const line = `- { what: ${now.what}, field: ${field}, day: …, was: ${JSON.stringify(was)}, why: … }`;
    const reason = `Unexpected ${field} ${quoted(is)}, which release ${release.release} has as ${quoted(was)}, expected \`${line}\` in \`${path}\` and the same day as \`revised\` here`;
    return [problem('correction-missing', now.path, now.placeOf(field), reason)];
  });
}

function quoted(text: string): string {
  return text === '' ? 'nothing' : `\`${text}\``;
}

function entryFaults(
  entry: Entry,
  frozen: ReadonlyMap<string, Statement>,
  release: LatestRelease,
  known: Known,
): Problem[] {
  const { drafts, log, statements } = known;
  const { what, field, was, day, today } = entry;
  const now = statements.get(today);
  if (now === undefined) {
    const country = what.slice(0, what.indexOf('/') + 1);
    if ([...drafts.unread].some((file) => file.startsWith(country))) return [];
    const near = didYouMean(what, statements.keys()) || ', expected a passage, a comparison or a thread';
    return [
      at(known, entry, 'what', 'correction-unknown', `Unexpected \`${what}\`, which is not there${near}`),
    ];
  }
  const is = now.fields().get(field);
  if (is === undefined) {
    const fields = namesOf(now);
    const reason = `Unexpected field \`${field}\` of a ${kindOf(what)}${didYouMean(field, fields) || `, expected one of ${fields.map((name) => `\`${name}\``).join(', ')}`}`;
    return [at(known, entry, 'field', 'correction-unknown', reason)];
  }
  if (day < release.date) return [];
  const first = log.find(
    (other) => other.today === today && other.field === field && other.day >= release.date,
  );
  if (first !== undefined && first.index < entry.index) {
    const reason = `Unexpected second correction of \`${field}\` of \`${what}\` since release ${release.release}, expected its first entry with the new day`;
    return [at(known, entry, 'what', 'correction-duplicate', reason)];
  }
  // On the day of a release, an entry may be younger than it or older.
  const before = frozen.get(today)?.fields().get(field);
  if (before !== undefined && isCorrected(field, before, is))
    return was === before
      ? []
      : [
          at(
            known,
            entry,
            'was',
            'correction-was',
            `Unexpected ${quoted(was)}, expected ${quoted(before)}, as release ${release.release} has it`,
          ),
        ];
  if (day === release.date) return [];
  const reason =
    before === undefined
      ? `Unexpected correction of \`${what}\`, of which release ${release.release} has no \`${field}\`, expected none: what was not published yet is changed without an entry`
      : `Unexpected correction of \`${field}\`, which is ${quoted(is)} as in release ${release.release}, expected none`;
  return [
    at(known, entry, 'what', before === undefined ? 'correction-early' : 'correction-unneeded', reason),
  ];
}

/** Fields that a correction may name: for a thread, each of its lines. */
function namesOf({ kind, fields }: Statement): string[] {
  const elections = [...fields().keys()].filter((field) => fieldAndElection(field)[1] !== undefined);
  return [...correctable[kind].filter((field) => field !== 'course'), ...elections];
}

/** What was corrected bears the day of its newest entry, and nothing else bears one. */
function daysDiffer(
  { what, path: file, revised, placeOf }: StatementDraft,
  log: readonly Entry[],
): Problem[] {
  const days = log.filter(({ today }) => today === what).map(({ day }) => day);
  const newest = days.toSorted().at(-1);
  if (revised === newest) return [];
  const found = revised === undefined ? 'absence of `revised`' : `correction on \`${revised}\``;
  const wanted =
    newest === undefined
      ? `none: \`${path}\` has no entry on \`${what}\``
      : `\`${newest}\`, the day of its newest entry in \`${path}\``;
  return [problem('revised-differs', file, placeOf('revised'), `Unexpected ${found}, expected ${wanted}`)];
}
