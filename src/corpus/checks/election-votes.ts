import { elects, type ElectionFields } from '../../model/election.ts';
import { placeName, problem, type Problem } from '../../model/problem.ts';
import { officeKinds, type Office } from '../../model/vote.ts';
import { lastDayOf, votesOf, type VotingDays } from '../../model/votes.ts';
import { countryOf, type Placed } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** What was elected, on which days and in which rounds: `election.yml` says it once, and its parts agree. */
export const electionVotes: CorpusCheck = {
  scope: 'corpus',
  run: ({ elections }) =>
    [...elections].flatMap(([id, election]) => {
      const others = [...elections]
        .filter(([other]) => other !== id && countryOf(other) === countryOf(id))
        .map(([, { fields }]) => fields);
      return [
        ...offices(election),
        ...named(election, others),
        ...seats(election),
        ...days(election),
        ...rounds(election),
      ];
    }),
};

type Election = Placed<ElectionFields>;

function offices({ path, fields, placeOf }: Election): Problem[] {
  const wrong = (field: readonly PropertyKey[], reason: string): Problem =>
    problem('election-offices', path, placeOf(field), reason);
  const isGeneral = fields.kind === 'general';
  const twice = fields.offices.flatMap(({ id }, index) =>
    fields.offices.findIndex((other) => other.id === id) === index
      ? []
      : [wrong(['offices', index, 'id'], `Unexpected second office \`${id}\`, expected every id once`)],
  );
  if (!isGeneral && fields.offices.length > 0)
    return [
      wrong(
        ['offices'],
        `Unexpected \`offices\` of a \`${fields.kind}\` election, expected \`kind: general\`, or \`body\` alone where there is one`,
      ),
    ];
  if (isGeneral && fields.offices.length < 2)
    return [
      wrong(
        ['kind'],
        `Unexpected \`general\` election of ${fields.offices.length === 0 ? 'no office' : 'one office'}, expected two or more in \`offices\`, or the kind of the one that there is`,
      ),
    ];
  if (!elects(fields) && fields.special !== undefined)
    return [
      wrong(['special'], `Unexpected \`${fields.special}\` of a referendum, expected it of an election`),
    ];
  return twice;
}

/** Where a country elects several bodies of one kind at once, an election of one of them says which. */
function named({ path, fields, placeOf }: Election, others: readonly ElectionFields[]): Problem[] {
  const several = officeKinds
    .filter((kind) => kind === fields.kind)
    .flatMap((kind) => others.map((other) => other.offices.filter((office) => office.kind === kind)))
    .find((own) => own.length > 1);
  const isRight =
    fields.office === undefined
      ? several === undefined
      : others.every((other) =>
          other.offices.every((own) => own.id !== fields.office || own.kind === fields.kind),
        );
  if (isRight) return [];
  const ids = (several ?? []).map(({ id }) => `\`${id}\``).join(' or ');
  return fields.office === undefined
    ? [
        problem(
          'election-office',
          path,
          placeOf(['kind']),
          `Unexpected \`${fields.kind}\` election without an \`office\`, expected which of the country's it is: ${ids}`,
        ),
      ]
    : [
        problem(
          'election-office',
          path,
          placeOf(['office']),
          `Unexpected \`office: ${fields.office}\` of a \`${fields.kind}\` election, expected an office that other elections elect as that kind`,
        ),
      ];
}

function seats({ path, fields, placeOf }: Election): Problem[] {
  const reason = 'Unexpected `seats` of a president, expected them of a body of several members';
  const own =
    fields.seats !== undefined && ['presidential', 'referendum', 'general'].includes(fields.kind)
      ? [
          problem(
            'election-seats',
            path,
            placeOf(['seats']),
            fields.kind === 'presidential'
              ? reason
              : `Unexpected \`seats\` of a \`${fields.kind}\`, expected them at the body that has them`,
          ),
        ]
      : [];
  return [
    ...own,
    ...fields.offices.flatMap((office, index) =>
      office.kind === 'presidential' && office.seats !== undefined
        ? [problem('election-seats', path, placeOf(['offices', index, 'seats']), reason)]
        : [],
    ),
  ];
}

/** A vote of longer than this is a slip of a month or a year. */
const longestVoteDays = 60;

function days({ path, fields, placeOf }: Election): Problem[] {
  const spans: readonly (readonly [days: VotingDays, field: readonly PropertyKey[]])[] = [
    [fields, []],
    ...fields.offices.map((office, index) => [dated(office, fields), ['offices', index]] as const),
    ...fields.rounds.map((round, index) => [round, ['rounds', index]] as const),
  ];
  return spans.flatMap(([{ date, until }, field]) => {
    if (until === undefined) return [];
    const days = (Date.parse(until) - Date.parse(date)) / (24 * 3_600_000);
    if (days > 0 && days <= longestVoteDays) return [];
    const reason = `Unexpected last day \`${until}\` of a vote that began on \`${date}\`, expected a later day of the same weeks; leave \`until\` out where there was one day`;
    return [problem('voting-days', path, placeOf([...field, 'until']), reason)];
  });
}

function dated({ date, until }: Office, fields: ElectionFields): VotingDays {
  return { date: date ?? fields.date, until };
}

function rounds({ path, fields, placeOf }: Election): Problem[] {
  const votes = votesOf(fields);
  const ids = fields.offices.map(({ id }) => id);
  return fields.rounds.flatMap(({ round, date, of }, index): Problem[] => {
    const unknown = of.flatMap((id, position) => {
      if (ids.includes(id)) return [];
      const expected =
        ids.length === 0 ? 'expected none: the election has one office' : `expected one of ${listOf(ids)}`;
      const reason = `Unexpected office \`${id}\` of a round, ${expected}`;
      return [problem('office-unknown', path, placeOf(['rounds', index, 'of', position]), reason)];
    });
    if (unknown.length > 0) return unknown;
    const concerned = (other: { readonly of: readonly Office[] }) =>
      of.length === 0 || other.of.length === 0 || other.of.some(({ id }) => of.includes(id));
    const before = votes.slice(0, votes.length - fields.rounds.length + index).filter(concerned);
    const highest = Math.max(1, ...before.map((vote) => vote.round));
    if (round !== highest + 1) {
      const reason = `Unexpected round ${round} after round ${highest}, expected round ${highest + 1}: rounds stand in their order`;
      return [problem('rounds-order', path, placeOf(['rounds', index, 'round']), reason)];
    }
    const last = before.map(lastDayOf).sort().at(-1) ?? fields.date;
    if (date > last) return [];
    const reason = `Unexpected day \`${date}\` of round ${round}, expected one after \`${last}\`, on which the round before it ended (${placeName(path, placeOf(['date']))})`;
    return [problem('rounds-order', path, placeOf(['rounds', index, 'date']), reason)];
  });
}

function listOf(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}
