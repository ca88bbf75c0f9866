import { describe, expect, test } from 'vitest';
import {
  inventedContent,
  inventedPieces,
  realDensity,
  smallDensity,
  type InventedOptions,
} from './generate.ts';
import { compiled } from './compiled.ts';
import { statesOf } from './states.ts';

const tiny = { passages: 1, figures: 0, footnotes: 0 };
const density = { passages: 5, figures: 5, footnotes: 1 };

describe('an invented collection has no problem', () => {
  test.each<InventedOptions>([
    { seed: 1, elections: 3 },
    { seed: 2, countries: 2, elections: 2, reports: 2, density: { passages: 8, figures: 8, footnotes: 2 } },
    { seed: 3, density: { passages: 9, figures: 30, footnotes: 9 } },
    { seed: 4, elections: 1, reports: 7, density: { passages: 6, figures: 0, footnotes: 0 } },
    { seed: 5, elections: 25, density: tiny },
    { seed: 0, countries: 12, elections: 1, density: tiny },
  ])('%o', (options) => {
    const { countries = 1, elections = 5, reports = 1, density: { passages } = smallDensity } = options;
    const corpus = compiled(inventedContent(options));
    expect(corpus.countries.size).toBe(countries);
    expect(corpus.elections.size).toBe(countries * elections);
    expect([...corpus.elections.values()].flatMap((election) => election.reports)).toHaveLength(
      countries * elections * reports,
    );
    expect(corpus.excerpts.size).toBe(countries * elections * reports * passages);
  });
});

test('the same seed gives the same bytes, another seed others', () => {
  const text = (seed: number) => JSON.stringify(inventedContent({ seed, elections: 2, density }));
  expect(text(1)).toBe(text(1));
  expect(text(2)).not.toBe(text(1));
});

test('a country is the same however many others there are', () => {
  const alone = inventedContent({ seed: 3, elections: 2, density }).filter(({ path }) => path.includes('/'));
  const country = alone[0]?.path.split('/')[0] ?? '';
  const among = inventedContent({ seed: 3, elections: 2, countries: 3, density });
  expect(among.filter((file) => file.path.startsWith(`${country}/`))).toEqual(alone);
});

test('the files of each country come together, with its locks, and last those that all share', () => {
  const pieces = [...inventedPieces({ seed: 3, elections: 1, countries: 2, density: tiny })];
  const folders = pieces.map((files) => [
    ...new Set(files.map(({ path }) => (path.includes('/') ? path.split('/')[0] : 'shared'))),
  ]);
  expect(folders).toEqual([[expect.any(String)], [expect.any(String)], ['shared']]);
  for (const files of pieces) {
    const names = files.map(({ path }) => path.split('/').at(-1));
    expect(names).toContain('words.lock.json');
    expect(names.includes('quotes.lock.json')).toBe(files !== pieces.at(-1));
  }
});

test('every state, kind and form occurs', () => {
  expect(
    statesOf(
      compiled(
        inventedContent({ elections: 8, reports: 4, density: { passages: 12, figures: 20, footnotes: 2 } }),
      ),
    ),
  ).toMatchInlineSnapshot(`
    {
      "assessments": [
        "breach",
        "concern",
        "neutral",
        "positive",
      ],
      "charts": [
        "bars",
        "dumbbell",
        "none",
        "shares",
        "time",
      ],
      "commitments": true,
      "comparisons": true,
      "cuts": true,
      "cyrillic": true,
      "dates": [
        "10",
        "4",
        "7",
      ],
      "early": [
        "not-stated",
        "regular",
        "stated",
      ],
      "electionDays": [
        "before-the-event",
        "limited",
        "none",
        "systematic",
      ],
      "everyday": [
        "false",
        "true",
      ],
      "followUps": [
        "acted-on",
        "intended",
        "not-addressed",
        "not-fully-addressed",
      ],
      "footnoteFigures": true,
      "footnotes": true,
      "formats": [
        "EAM",
        "EET",
        "EOM",
        "LEOM",
        "NAM",
      ],
      "formerAnchors": true,
      "heads": [
        "named",
        "none",
      ],
      "issuers": [
        "1",
        "2",
      ],
      "kinds": [
        "parliamentary",
        "presidential",
        "referendum",
      ],
      "known": [
        "another mission",
      ],
      "knownDays": [
        "observed",
      ],
      "knownReports": [
        "no place, no day",
        "place, day",
      ],
      "languages": [
        "en",
        "ru",
        "uk",
        "uk-Latn",
      ],
      "missing": [
        "missions",
      ],
      "moved": [
        "page",
        "passage",
      ],
      "notes": [
        "none",
        "some",
      ],
      "qualifiers": [
        "none",
        "some",
      ],
      "readings": [
        "0",
        "1",
        "2",
      ],
      "replaced": false,
      "reportTypes": [
        "final-report",
        "interim-report",
        "needs-assessment-report",
        "preliminary-statement",
        "press-release",
      ],
      "reviewed": false,
      "rules": [
        "break of some series",
        "break, other-measure",
        "break, with-care",
        "key",
        "observed",
        "other-measure",
        "same-measure",
        "with-care",
      ],
      "settled": [
        "assessment",
        "finding",
        "follow-up",
        "threads",
        "topics",
      ],
      "severalMissions": false,
      "severalReports": true,
      "severalTopics": true,
      "silences": [
        "before-the-event",
        "no-section",
        "not-observed",
        "not-yet-excerpted",
        "reported",
      ],
      "threads": [
        "caution",
        "course",
        "mentioned",
        "no caution",
        "no course",
        "not-mentioned",
      ],
      "units": [
        "EUR",
        "EUR/USD",
        "count",
        "date",
        "hours",
        "minimum-wages",
        "minutes",
        "percent",
        "times",
        "weeks",
        "years",
      ],
      "values": [
        "date",
        "fraction",
        "number",
      ],
      "voices": [
        "authorities",
        "interlocutors",
        "report",
        "speaker",
      ],
    }
  `);
});

test('reports of the real density hold as much as real ones', () => {
  const corpus = compiled(inventedContent({ elections: 2, density: realDensity }));
  const excerpts = [...corpus.excerpts.values()];
  expect(excerpts).toHaveLength(2 * 124);
  const figures = corpus.figures.size / 2;
  expect(figures).toBeGreaterThanOrEqual(125);
  expect(figures).toBeLessThan(129);
  expect(excerpts.flatMap(({ footnotes }) => footnotes)).toHaveLength(2 * 37);
  // The real 33,000 words of five reports are 2,950 different ones, those of the first fifth 1,190: a power of about 0.55,
  // by which two reports have some 1,780.
  const words = excerpts.map(
    ({ quote, finding }) => `${quote.text} ${finding}`.toLowerCase().match(/\p{L}+/gu) ?? [],
  );
  const size = (count: number) => new Set(words.slice(0, count).flat()).size;
  const growth = Math.log(size(248) / size(124)) / Math.log(2);
  expect(growth).toBeGreaterThan(0.45);
  expect(growth).toBeLessThan(0.75);
  expect(size(248)).toBeGreaterThan(1_200);
});

test('a country of the real density has as much as the five reports on Kazakhstan, each mean within a tenth', () => {
  const corpus = compiled(inventedContent({ seed: 15, density: realDensity }));
  const excerpts = [...corpus.excerpts.values()];
  const { figuresByIndicator } = corpus.indexes;
  const drawn = [...figuresByIndicator.values()].filter(([first]) => first?.indicator.chart !== undefined);
  const made = {
    passages: excerpts.length / 5,
    figures: corpus.figures.size / 5,
    footnotes: excerpts.flatMap(({ footnotes }) => footnotes).length / 5,
    notes: excerpts.filter(({ note }) => note !== undefined).length / 5,
    indicators: figuresByIndicator.size,
    drawn: drawn.length,
    topics: corpus.topics.size,
    threads: corpus.threads.size,
    comparisons: corpus.comparisons.size,
    commitments: corpus.commitments.size,
    glossary: corpus.glossary.size,
    words: new Set(
      excerpts.flatMap(
        ({ quote, finding }) => `${quote.text} ${finding}`.toLowerCase().match(/\p{L}+/gu) ?? [],
      ),
    ).size,
  };
  // What `content/` had in November 2026.
  const real = {
    passages: 124,
    figures: 125,
    footnotes: 37,
    notes: 52,
    indicators: 194,
    drawn: 31,
    topics: 20,
    threads: 18,
    comparisons: 20,
    commitments: 46,
    glossary: 128,
    words: 2634,
  };
  const apart = Object.entries(real).filter(([what, count]) => {
    const other = made[what as keyof typeof made];
    return Math.abs(other - count) > count / 10;
  });
  expect(apart).toEqual([]);
});
