import { stringify } from 'yaml';
import type { z } from 'zod';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { countrySchema, type Country as CountryFields, type entitySchema } from '../../src/model/country.ts';
import { isDay } from '../../src/model/date.ts';
import type { ElectionKind } from '../../src/model/election.ts';
import { entityLists, type EntityList } from '../../src/model/vocabulary.ts';
import { randomOf, type Random } from './random.ts';
import { capital, cyrillic, rareWord, word } from './words.ts';

/** An invented country, and the days of its elections. */
export interface Country {
  /** As `country.yml` says it. */
  readonly fields: CountryFields;
  /** In the order of their dates. */
  readonly elections: readonly ElectionDay[];
  readonly file: SourceFile;
}

/** A party, outlet or the like as an author writes it. */
type Entity = z.input<typeof entitySchema>;

/** When what was elected. */
export interface ElectionDay {
  readonly slug: string;
  readonly date: string;
  readonly year: number;
  readonly kind: ElectionKind;
}

const counts: Readonly<Record<EntityList, number>> = {
  parties: 5,
  outlets: 4,
  people: 4,
  institutions: 1,
  regions: 4,
  events: 5,
  cases: 4,
  'other-elections': 3,
};

const latestYear = 2025;

/** The id of the country of a number: `bralania`. Different numbers have different ids. */
export function countryId(seed: number, index: number): string {
  return `${word(1000 + (Math.abs(seed) % 97) * 1000 + index)}ia`;
}

/** A country with so many elections, a year or some years apart. */
export function inventedCountry(seed: number, id: string, elections: number): Country {
  const random = randomOf(seed, id);
  const name = capital(id);
  const days = electionDays(random, elections);
  // Codes that ISO leaves to its users.
  const [alpha2, alpha3] = [1, 2].map((length) => `X${id.toUpperCase().slice(0, length)}`);
  const written = {
    name,
    adjective: `${name}n`,
    iso: { alpha2, alpha3 },
    currency: 'EUR',
    ...Object.fromEntries(entityLists.map((list) => [list, entitiesOf(list, randomOf(seed, id, list))])),
  };
  return {
    fields: { id, own: { values: {}, labels: {} }, ...countrySchema.parse(written) },
    elections: days,
    file: { path: `${id}/country.yml`, content: stringify(written) },
  };
}

const kinds: readonly ElectionKind[] = ['presidential', 'parliamentary'];

function electionDays(random: Random, count: number): ElectionDay[] {
  // Years apart, but never so far that the first election leaves the years that reports are read for.
  const widest = Math.max(1, Math.min(4, Math.floor(80 / count)));
  let year = latestYear;
  return Array.from({ length: count }, (_, index): ElectionDay => {
    const kind = index % 9 === 7 ? random.pick(['local', 'referendum'] as const) : random.pick(kinds);
    const [month, day] = [random.whole(2, 11), random.whole(1, 28)].map((part) =>
      String(part).padStart(2, '0'),
    );
    const date = `${year}-${month ?? ''}-${day ?? ''}`;
    if (!isDay(date)) throw new Error(`Unexpected day \`${date}\``);
    const election = { slug: `${year}-${kind}`, date, year, kind };
    year -= random.whole(Math.min(2, widest), widest);
    return election;
  }).reverse();
}

const partyKinds = [
  'Party',
  'Union',
  'Movement',
  'Alliance',
  'League of Farmers, Ferrymen and Retired Teachers of the',
];
const outletKinds = ['TV', 'Radio', 'Daily', 'Channel'];

function entitiesOf(list: EntityList, random: Random): Entity[] {
  return Array.from({ length: counts[list] }, (_, index): Entity => {
    const own = capital(word(random.whole(2_000, 700_000)));
    const id = `${own.toLowerCase()}-${index + 1}`;
    switch (list) {
      case 'parties': {
        const name = `${own} ${partyKinds[index % partyKinds.length] ?? ''}${index % partyKinds.length === 4 ? ` ${own} Valleys` : ''}`;
        const spellings = [
          name,
          own,
          { text: cyrillic(own), language: 'ru' },
          { text: `${own}y`, language: 'uk-Latn' },
        ];
        return index === 0
          ? { id, name, spellings, note: `The earlier reports call it ${own}.` }
          : { id, name, spellings };
      }
      case 'outlets':
        return { id, name: `${own} ${outletKinds[index % outletKinds.length] ?? ''}`, spellings: [own] };
      case 'people': {
        const first = capital(word(random.whole(1, 2_000)));
        return {
          id,
          name: `${first} ${own}`,
          spellings: [`${first} ${own}`, { text: cyrillic(own), language: 'ru' }],
        };
      }
      case 'institutions':
        return { id, name: `the ${own} Office` };
      case 'regions':
        return { id, name: own };
      case 'events':
        return { id, name: `the ${own} congress` };
      case 'cases':
        return { id, name: `offices searched in ${own} over ${rareWord(random)} papers` };
      case 'other-elections':
        return { id, name: `${own} election of ${1980 + index}` };
    }
  });
}
