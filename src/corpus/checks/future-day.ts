import { problem, type Place, type Problem } from '../../model/problem.ts';
import { placeOfVocabulary } from '../drafts.ts';
import type { ResolvedDrafts, ResolvedKnown } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/** A day or year that something has happened on, and where it is said. */
interface Happening {
  readonly what: string;
  /** `2026-11-20`, or a year alone. */
  readonly day: string;
  readonly path: string;
  readonly place: Place;
}

/**
 * What has happened is not dated after the day on which it can have been written. Only an election that is still to come,
 * and the end of its mission, may lie ahead: a report of before it says when they are.
 */
export const futureDay: CorpusCheck = {
  scope: 'corpus',
  run: (drafts, today) =>
    happenings(drafts, today)
      .filter(({ day }) => day > today.slice(0, day.length))
      .map(({ what, day, path, place }): Problem => {
        const reason = `Unexpected ${what} \`${day}\`, which is still to come, expected no day after \`${today}\``;
        return problem('future-day', path, place, reason);
      }),
};

/** Says of a day of a file what happened on it; nothing where the day is not stated. */
function happeningAt(path: string, placeOf: (field: readonly PropertyKey[]) => Place) {
  return (what: string, day: string | undefined, field: readonly PropertyKey[]): Happening[] =>
    day === undefined ? [] : [{ what, day, path, place: placeOf(field) }];
}

/** All that is known has happened: the vote was observed and its reports are published. */
function known({ fields, path, placeOf, election }: ResolvedKnown): Happening[] {
  const at = happeningAt(path, placeOf);
  return [
    // The election of `election.yml` is held there to a rule of its own.
    ...(election === undefined ? at('observed election of', fields.date, ['date']) : []),
    ...fields.missions.flatMap(({ opened, closed, reports }, mission) => [
      ...at('opening of the mission on', opened, ['missions', mission, 'opened']),
      ...at('end of the mission on', closed, ['missions', mission, 'closed']),
      ...reports.flatMap(({ published }, report) =>
        at('day of publication', published, ['missions', mission, 'reports', report, 'published']),
      ),
    ]),
  ];
}

function happenings(drafts: ResolvedDrafts, today: string): Happening[] {
  const inVocabulary = (path: string, steps: readonly PropertyKey[]): Place =>
    placeOfVocabulary(drafts, path)(steps);
  return [
    ...drafts.reports.flatMap(({ path, fields, placeOf }) => [
      { what: 'day of publication', day: fields.published, path, place: placeOf(['published']) },
      { what: 'day of adding', day: fields.added, path, place: placeOf(['added']) },
      ...fields.reviewed.map(({ day }, index) => ({
        what: 'review on',
        day,
        path,
        place: placeOf(['reviewed', index, 'day']),
      })),
    ]),
    ...drafts.rounds.map(({ path, fields, placeOf }) => ({
      what: 'reading on',
      day: fields.read,
      path,
      place: placeOf(['read']),
    })),
    ...[...drafts.settled.values()].flatMap(({ path, fields, placeOf }) => {
      const at = happeningAt(path, placeOf);
      return Object.entries(fields.passages).flatMap(([id, settlement]) =>
        Object.entries(settlement).flatMap(([field, decided]) =>
          at('reading on', decided?.day, ['passages', id, field, 'day']),
        ),
      );
    }),
    ...[...drafts.elections.values()].flatMap(({ path, fields, placeOf }) => {
      const at = happeningAt(path, placeOf);
      const isToCome =
        fields.date > today &&
        fields.missions.every((mission) => mission['election-day'] === 'before-the-event');
      return [
        ...(isToCome ? [] : [{ what: 'election day', day: fields.date, path, place: placeOf(['date']) }]),
        ...fields.missions.flatMap(({ opened, closed }, mission) => [
          ...at('opening of the mission on', opened, ['missions', mission, 'opened']),
          ...(isToCome ? [] : at('end of the mission on', closed, ['missions', mission, 'closed'])),
        ]),
      ];
    }),
    ...drafts.inCountries.known.found.flat().flatMap(known),
    ...drafts.redirects.flatMap(({ since }, index) => {
      const path = 'redirects.yml';
      return since === undefined
        ? []
        : [{ what: 'move on', day: since, path, place: inVocabulary(path, [index, 'since']) }];
    }),
    ...drafts.withheld.map(({ since }, index) => {
      const path = 'withheld.yml';
      return { what: 'withholding since', day: since, path, place: inVocabulary(path, [index, 'since']) };
    }),
    ...drafts.corrections.map(({ day }, index) => {
      const path = 'corrections.yml';
      return { what: 'correction on', day, path, place: inVocabulary(path, [index, 'day']) };
    }),
    ...drafts.commitments.flatMap(({ year }, index) => {
      const path = 'commitments.yml';
      return year === undefined
        ? []
        : [{ what: 'adoption in', day: String(year), path, place: inVocabulary(path, [index, 'year']) }];
    }),
  ];
}
