import { stringify } from 'yaml';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { MissionFields } from '../../src/model/election.ts';
import type { Country, ElectionDay } from './country.ts';
import type { Density } from './density.ts';
import type { PassagePlan } from './passage.ts';
import { randomOf } from './random.ts';
import { inventedReport } from './report.ts';
import type { Observed } from './known-reports.ts';
import { place } from './sentences.ts';
import type { ThreadPlan } from './thread.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A passage and the election that it is of. */
export interface PassageOf extends PassagePlan {
  /** `2011-presidential` */
  readonly election: string;
}

/** What an election is made from. */
export interface ElectionSetting {
  readonly seed: number;
  readonly vocabulary: Vocabulary;
  readonly country: Country;
  readonly threads: readonly ThreadPlan[];
  readonly silent: string;
  readonly reports: number;
  readonly density: Density;
}

type Mission = MissionFields;

/** How missions observe, one election after the other: two alike in a row, so that some series can be joined. */
const missions: readonly (readonly [Mission['format'], Mission['election-day']])[] = [
  ['EOM', 'systematic'],
  ['EOM', 'systematic'],
  ['NAM', 'before-the-event'],
  ['LEOM', 'limited'],
  ['EOM', 'systematic'],
  ['EAM', 'limited'],
  ['EET', 'none'],
  ['EOM', 'limited'],
];

/** Types of the reports on an election, with the days between the vote and their publication. */
const after: readonly (readonly [string, number])[] = [
  ['preliminary-statement', 1],
  ['final-report', 90],
  ['press-release', 1],
  ['interim-report', -14],
  ['needs-assessment-report', -60],
];
const before: readonly (readonly [string, number])[] = [
  ['needs-assessment-report', -50],
  ['press-release', -45],
  ['interim-report', -14],
];

/** An election with its reports. */
export function inventedElection(
  day: ElectionDay,
  index: number,
  setting: ElectionSetting,
): {
  readonly files: readonly SourceFile[];
  readonly passages: readonly PassageOf[];
  readonly observed: Observed;
} {
  const { seed, country, vocabulary, reports } = setting;
  const random = randomOf(seed, country.fields.id, day.slug);
  const [format, electionDay] = missions[index % missions.length] ?? ['EOM', 'systematic'];
  // The first has all formats; the others take part in its missions.
  const [watch, ...others] = vocabulary.organisations;
  const partners = others.filter(({ formats }) => formats.length === 0);
  const organisations = [
    ...(watch === undefined ? [] : [watch]),
    ...random.some(partners, random.whole(0, 2)),
  ];
  const name = `Ambassador ${place(random)} ${place(random)}`;
  const role = `Head of the ${organisations[0]?.short ?? ''} ${format}`;
  const hasHeads = format !== 'NAM';
  const isPresidential = day.kind === 'presidential';
  const mission = {
    format,
    organisations: organisations.map(({ id }) => id),
    ...(hasHeads ? { heads: [{ name, role, excerpt: 'mission-heads' }] } : {}),
    ...(random.chance(0.6) ? { opened: shifted(day.date, -40) } : {}),
    ...(random.chance(0.5) ? { closed: shifted(day.date, format === 'NAM' ? -36 : 12) } : {}),
    'election-day': electionDay,
  };
  const fields = {
    date: day.date,
    kind: day.kind,
    early: random.pick(['stated', 'regular', 'not-stated']),
    body: isPresidential ? `President of ${country.fields.name}` : 'Lower house of Parliament',
    ...(day.kind === 'parliamentary' ? { seats: 110 } : {}),
    missions: [mission],
  };
  const types = typesOf(electionDay, index, reports);
  const made = types.map(([type, days], position) =>
    inventedReport({
      ...setting,
      election: day,
      index: position,
      type,
      before: types.slice(0, position).filter(([other]) => other === type).length,
      published: shifted(day.date, days),
      electionDay,
      organisations,
      heads: position === 0 && hasHeads ? `${name} was ${role}.` : undefined,
    }),
  );
  return {
    observed: { day, mission, types: types.map(([type]) => type) },
    files: [
      { path: `${country.fields.id}/${day.slug}/election.yml`, content: stringify(fields) },
      ...made.map(({ file }) => file),
    ],
    passages: made.flatMap(({ passages }) => passages.map((passage) => ({ ...passage, election: day.slug }))),
  };
}

/** The first election of a country has a press release where others have a statement. */
function typesOf(
  electionDay: Mission['election-day'],
  index: number,
  count: number,
): (readonly [string, number])[] {
  const order =
    electionDay === 'before-the-event' ? before : index === 0 ? after.toReversed().slice(2) : after;
  return Array.from(
    { length: count },
    (_, position) => order[position % order.length] ?? ['final-report', 90],
  );
}

/** So many days after a day of the calendar. */
function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
