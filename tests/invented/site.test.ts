import { expect, test } from 'vitest';
import { generatedCountry, inventedSite } from './site.ts';
import { compiled, different } from './compiled.ts';
import { statesOf } from './states.ts';

const corpus = compiled(inventedSite());

test('four countries, three written by hand and one generated', () => {
  expect([...corpus.countries.keys()]).toEqual([generatedCountry, 'evallonia', 'ruritania', 'tamazur']);
  expect([...corpus.elections.keys()]).toMatchInlineSnapshot(`
    [
      "borolania/2019-parliamentary",
      "borolania/2022-parliamentary",
      "borolania/2025-presidential",
      "evallonia/2012-presidential",
      "evallonia/2014-referendum",
      "evallonia/2016-presidential",
      "evallonia/2020-general",
      "evallonia/2022-parliamentary",
      "ruritania/2003-presidential",
      "ruritania/2007-parliamentary",
      "ruritania/2011-presidential",
      "ruritania/2015-presidential",
      "ruritania/2019-parliamentary",
      "tamazur/2016-presidential",
      "tamazur/2019-general",
      "tamazur/2022-parliamentary",
    ]
  `);
});

test('every state, kind and form that a page shows occurs', () => {
  expect(statesOf(corpus)).toMatchInlineSnapshot(`
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
        "CEO",
        "EAM",
        "EOM",
        "LEOM",
        "MOE",
        "MVC",
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
        "3",
      ],
      "kinds": [
        "general",
        "parliamentary",
        "presidential",
        "referendum",
      ],
      "known": [
        "another mission",
        "reports of the mission here",
      ],
      "knownDays": [
        "observed",
      ],
      "knownReports": [
        "no place, no day",
        "place, day",
      ],
      "languages": [
        "ar",
        "en",
        "fr",
        "ru",
        "uk",
        "uk-Latn",
      ],
      "missing": [
        "missions",
        "only observed",
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
      "replaced": true,
      "reportTypes": [
        "citizen-account",
        "citizens-report",
        "final-report",
        "needs-assessment-report",
        "preliminary-statement",
        "press-release",
      ],
      "reviewed": true,
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
      "severalMissions": true,
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
        "XSU",
        "count",
        "date",
        "days",
        "hours",
        "minimum-wages",
        "minutes",
        "months",
        "percent",
        "times",
        "weeks",
        "years",
      ],
      "values": [
        "date",
        "fraction",
        "number",
        "range",
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

test('topics of Ruritania have passages in all elections, in one, in none', () => {
  const elections = [...corpus.elections.values()].filter(({ country }) => country.id === 'ruritania');
  const held = (topic: string) =>
    elections.filter(({ cells }) => cells.get(topic)?.state === 'reported').length;
  expect(held('voter-registration')).toBe(elections.length);
  expect(held('new-voting-technologies')).toBe(1);
  expect(held('persons-with-disabilities')).toBe(0);
});

test('an election of Ruritania has two missions, and one of them a report that replaces another', () => {
  const { reports = [] } = corpus.elections.get('ruritania/2011-presidential') ?? {};
  expect(reports.map(({ type, mission, replaces }) => [type.id, mission.id, replaces?.type.id])).toEqual([
    ['preliminary-statement', 'election-watch', undefined],
    ['final-report', 'election-watch', 'preliminary-statement'],
    ['citizens-report', 'lantern-keepers', undefined],
  ]);
});

test('passages are as long and as short as pages must bear', () => {
  const lengths = [...corpus.excerpts.values()].map(({ quote }) => quote.text.length);
  expect(Math.min(...lengths)).toBeLessThan(20);
  expect(Math.max(...lengths)).toBeGreaterThan(800);
});

test('ids that the code of pages names are there', () => {
  expect(corpus.topics.has('overall-assessment')).toBe(true);
  const numbers = [
    'mission-experts',
    'long-term-observers',
    'short-term-observers',
    'observers-election-day',
    'polling-stations-observed',
  ];
  const used = different([...corpus.figures.values()].map(({ indicator }) => indicator.id));
  expect(used).toEqual(expect.arrayContaining(numbers));
});
