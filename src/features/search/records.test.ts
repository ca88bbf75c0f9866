import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../model/corpus.ts';
import { word } from './search-text.ts';
import { pageKinds } from '../../page-kinds.ts';
import { searchEntries } from './entries.ts';
import { searchRecords, type SearchRecord } from './records.ts';
import { searchVocabulary } from './vocabulary.ts';
import { corpusOf, lastReport, report } from '../../../tests/support/corpus.ts';
import { ofTwoMissions } from '../../../tests/support/two-missions.ts';

const spellings = {
  'glossary.yml': `- id: cec
  term: CEC
  expansion: Central Election Commission
  definition: The commission at the head of all.
- id: rights-office
  term: ORO
  expansion: Office for Rights of All
  definition: A body.
- id: pace
  term: PACE
  expansion: Assembly of Europe
  definition: A body.
- id: diet
  term: Diet
  definition: The lower house.
  spellings: [Diet, Diët, Seym, { text: Сейм, language: ru }]
`,
  'ruritania/country.yml': `name: Ruritania
spellings: [{ text: Руритания, language: ru }]
adjective: Ruritanian
iso: { alpha2: XR, alpha3: XRU }
parties:
  - { id: ak, name: Ak Zhol, spellings: [Ak Zhol, Ak-Jol] }
  - { id: nagyz, name: Nagyz Ak Zhol, spellings: [Nagyz Ak Zhol, True Path] }
outlets: [{ id: first-channel, name: First Channel }]
`,
};

/** The record of a passage in Ruritania's last report. */
function recordOf(passage: string): SearchRecord {
  const corpus = corpusOf({ ...spellings, [lastReport]: report(passage) });
  const found = searchRecords(corpus).find(({ url }) => url === '/ruritania/2009-presidential/#passage');
  if (found === undefined) throw new Error('The passage has no record');
  return found;
}

/** A passage with this quotation. */
function quoting(words: string): string {
  return `## Voting\n\n:::excerpt[What it says]{#passage assessment="concern"}\n> ${words}\n:::\n`;
}

/** The spellings in the record of a passage with this quotation. */
function spellingsFor(words: string): string | undefined {
  return recordOf(quoting(words)).content.split('␞')[4]?.trim();
}

test('passages in all languages are in one index, that of the site, and say in which they are', () => {
  const file = report(quoting('كان الاقتراع هادئا.'), { more: 'language: ar' });
  const headings = 'headings: { voting: [Voting] }';
  const found = searchRecords(corpusOf({ [lastReport]: file, 'languages/ar.yml': headings }));
  expect(new Set(found.map(({ language }) => language))).toEqual(new Set(['en']));
  const arabic = found.filter(({ meta }) => meta.language === 'ar');
  expect(arabic.map(({ content }) => content.includes('الاقتراع'))).toEqual([true]);
});

test('a record of a report in another language has our translation at its end, and words without what is joined to them', () => {
  const passage = quoting('Beaucoup d’urnes ont été volées.').replace(
    /:::\n$/,
    '\n::translation\n\n> Many boxes were stolen.\n:::\n',
  );
  const corpus = corpusOf({
    [lastReport]: report(passage, { more: 'language: fr' }),
    'languages/fr.yml': 'headings: { voting: [Voting] }',
  });
  const found = searchRecords(corpus).find(({ url }) => url === '/ruritania/2009-presidential/#passage');
  const parts = found?.content.split(' ␞ ') ?? [];
  expect(parts.at(-1)).toBe('Many boxes were stolen.');
  expect(parts[4]).toContain('durnes urnes');
});

test('a passage that names what the glossary has an everyday word for is found by that word', () => {
  const corpus = corpusOf({
    ...spellings,
    'ruritania/glossary.yml': '- { id: reeve, term: Reeve, definition: An official., typed: [governors] }\n',
    [lastReport]: report(quoting('The Reeve came.')),
  });
  const found = searchRecords(corpus).find(({ url }) => url === '/ruritania/2009-presidential/#passage');
  expect(found?.content.split(' ')).toContain('‿officials');
});

test('a record holds finding, quotation, footnotes, note and spellings, in this order', () => {
  const record = recordOf(`## Voting

:::excerpt[The Diet voted]{#passage assessment="concern"}
> The Diet voted.[^1]
>
> It was calm.

Nobody said how.
:::

[^1]: By a show of hands.
`);
  expect(record).toMatchInlineSnapshot(`
    {
      "content": "The Diet voted ␞ The Diet voted. ¶ It was calm. ␞ By a show of hands. ␞ Nobody said how. ␞ diet seym сеим ␟  ␞ 2009 presidential ␞ ",
      "facets": {
        "assessment": [
          "concern",
        ],
        "commitment": [],
        "country": [
          "ruritania",
        ],
        "election": [
          "ruritania/2009-presidential",
        ],
        "kind": [
          "presidential",
        ],
        "observer": [],
        "section": [
          "voting",
        ],
        "thread": [],
        "topic": [
          "voting",
        ],
        "with": [],
      },
      "from": "EW, “Statement of Preliminary Findings”, 8 June 2009, on the presidential election of 7 June 2009 in Ruritania, section “Voting”",
      "language": "en",
      "meta": {
        "date": "2009-06-07",
        "named": "diet seym сеим",
        "section": "Voting",
        "title": "The Diet voted",
      },
      "source": "Ruritania, presidential election, 7 June 2009 · Preliminary statement of 8 June 2009, EW",
      "url": "/ruritania/2009-presidential/#passage",
    }
  `);
});

describe('spellings of what a passage names', () => {
  test.for([
    ['of a glossary term', 'The Seym met.', 'diet seym сеим ␟'],
    ['of a party', 'Ak-Jol won.', '‿ak‿zhol akjol ␟'],
    [
      'of an abbreviation, those of several words tied',
      'The CEC’s decision.',
      'cec ‿central‿election‿commission ␟',
    ],
    ['whatever the case', 'the central election commission', 'cec ‿central‿election‿commission ␟'],
    ['not of a word that only looks like an abbreviation', 'The pace was slow.', ''],
    [
      'not of a shorter name inside a longer one',
      'Nagyz Ak Zhol lost.',
      '‿nagyz‿ak‿zhol ‿true‿path ␟ ‿ak‿zhol',
    ],
    ['not of what has one spelling', 'First Channel reported.', ''],
    [
      'of a fraction, a range and a decimal number',
      'Of 1/6, 10–15 or 12.1.',
      '␟ ‿1‿of‿6‿n ‿16 ␟ ‿10‿to‿15‿n ‿1015 ␟ ‿12‿point‿1‿n ‿121',
    ],
    [
      'of a fraction in words, if it is a figure',
      'It was :figure[one out of six]{turnout=1/6}.',
      '␟ ‿1‿of‿6‿n ‿one‿out‿of‿six',
    ],
    ['of the country', 'Ruritania voted.', 'ruritania руритания ␟'],
    ['for a phrase whose words all occur', 'The path was true.', '‿true‿path'],
    ['for a phrase whose first word is cut', 'The path was tru.', '‿true‿path'],
    [
      'for a phrase whose words are inflected',
      'Elections: a central body of commissions.',
      '‿central‿election‿commission',
    ],
  ] as const)('%s', ([, words, expected]) => {
    expect(spellingsFor(words)).toBe(expected);
  });
});

test('a passage that names a body does not hold the bare words of its other names', () => {
  expect(recordOf(quoting('ORO was there.')).content.split(' ')).not.toContain('rights');
});

test('a passage with several topics has them all as filters', () => {
  const passage = quoting('Calm.').replace('assessment=', 'topics="counting voting" assessment=');
  const absent = '{ voter-registration: no-section }';
  const corpus = corpusOf({ [lastReport]: report(passage, { absent }) });
  expect(searchRecords(corpus).at(-1)?.facets.topic).toEqual(['voting', 'counting']);
});

test('the vocabulary holds all spellings of several words, tied, and every word once as it is printed', () => {
  const corpus = corpusOf({
    ...spellings,
    [lastReport]: report(quoting('The Diët met. The diet of the Self-rule party.')),
  });
  const records = searchRecords(corpus).filter(({ url }) => url.endsWith('#passage'));
  const { phrases, words } = searchVocabulary(corpus, records, []);
  expect(phrases).toEqual([
    '‿ak‿zhol',
    '‿assembly‿of‿europe',
    '‿central‿election‿commission',
    '‿nagyz‿ak‿zhol',
    '‿office‿for‿rights‿of‿all',
    '‿true‿path',
  ]);
  expect(words).toMatchInlineSnapshot(`
    [
      "2009",
      "Diët",
      "Self",
      "Self-rule",
      "Seym",
      "The",
      "Voting",
      "What",
      "it",
      "met",
      "of",
      "party",
      "presidential",
      "rule",
      "says",
      "Сейм",
    ]
  `);
});

test('topics, threads, indicators, commitments, terms and names are entries beside the passages', () => {
  const entries = searchEntries(pageKinds, corpusOf(spellings));
  expect(entries.map(({ url, meta, what }) => `${what} ${meta.title} ${url}`)).toMatchInlineSnapshot(`
      [
        "topic Voting /ruritania/topics/voting/",
        "topic Counting /ruritania/topics/counting/",
        "topic Voter registration /ruritania/topics/voter-registration/",
        "thread Counting in the open /ruritania/threads/open-count/",
        "commitment Copenhagen Document, paragraph 7.5 /commitments/copenhagen-7-5/",
        "term Ak Zhol /glossary/#ruritania-ak",
        "term Nagyz Ak Zhol /glossary/#ruritania-nagyz",
        "term CEC /glossary/#cec",
        "term ORO /glossary/#rights-office",
        "term PACE /glossary/#pace",
        "term Diet /glossary/#diet",
      ]
    `);
  expect(entries.find(({ meta }) => meta.title === 'CEC')?.content).toMatchInlineSnapshot(
    `"CEC ␞ Central Election Commission ␞ The commission at the head of all. ␞ cec ‿central‿election‿commission ␟ "`,
  );
});

describe('British and American spelling', () => {
  test('a passage holds both spellings of a word, and a name both of its own', () => {
    expect(spellingsFor('The organisation met.')).toBe('organisation organization ␟');
    const corpus = corpusOf({
      ...spellings,
      'glossary.yml': '- { id: own, term: OWN, expansion: Organization of Watchers, definition: A body. }\n',
      [lastReport]: report(quoting('OWN met.')),
    });
    expect(searchRecords(corpus).at(-1)?.content).toContain(
      'own ‿organization‿of‿watchers ‿organisation‿of‿watchers',
    );
  });
});

test('words are compared without case, marks, punctuation and the possessive', () => {
  const tokens = [
    'CEC’s',
    "voters'",
    'Mäjilis,',
    'Мәжіліс',
    'e-voting',
    '“party”',
    '9,181,700',
    '[…]',
    '–',
    'Co-operation.',
  ];
  expect(tokens.map(word)).toMatchInlineSnapshot(`
    [
      "cec",
      "voters",
      "majilis",
      "мәжіліс",
      "evoting",
      "party",
      "9181700",
      "",
      "",
      "cooperation",
    ]
  `);
});

test('a passage may be narrowed down by its observer where there are several', () => {
  const observers = (corpus: Corpus) => searchRecords(corpus).map(({ facets }) => facets.observer);
  expect(observers(corpusOf())).toEqual([[], [], []]);
  expect(observers(corpusOf(ofTwoMissions()))).toEqual([
    ['watch'],
    ['watch'],
    ['watch'],
    ['watch'],
    ['friends'],
  ]);
});
