import { fields, file, report, type Rules } from './rule.ts';

const topics = (second: string) =>
  file(
    'topics.yml',
    '- { id: voting, label: Voting, definition: How people voted., headings: [Voting], summary: true }',
    `- { id: counting, label: Counting, definition: How votes were counted., headings: [Counting]${second} }`,
    '- { id: voter-registration, label: Voter registration, definition: Who may vote., headings: [Voters] }',
  );

const partyCalled = (first: string, second: string) =>
  file(
    'ruritania/country.yml',
    'name: Ruritania',
    'adjective: Ruritanian',
    'iso: { alpha2: XR, alpha3: XRU }',
    'parties:',
    '  - id: reds',
    '    name: Red Party',
    '    names:',
    `      - { name: Workers’ Party, elections: ${first} }`,
    `      - { name: Red Alliance, elections: ${second} }`,
  );

const accented = (id: string) =>
  file(
    'ruritania/country.yml',
    'name: Ruritania',
    'adjective: Ruritanian',
    'iso: { alpha2: XR, alpha3: XRU }',
    'parties: [{ id: reds, name: Red Party }]',
    `accented: [${id}]`,
  );

/** Entries of the vocabulary files. */
export const vocabulary = {
  'id-duplicate': {
    holds:
      'An id is used once in the vocabulary, also across the files of countries, and once in a list of `country.yml`.',
    why: 'What refers to the id would mean either entry.',
    wrong: [fields('glossary.yml', '- id: cec', '  term: CEC', '  definition: A commission.')],
    right: [fields('glossary.yml', '- id: pec', '  term: PEC', '  definition: A precinct commission.')],
    wayOut: 'Give the entry an id of its own, or put the two together.',
  },
  'shared-words': {
    holds:
      'The glossary, dimensions and indicators that all countries share name no country, none of its bodies, and nothing that the glossary of a country explains.',
    why: 'They stand on the pages of every country, where such a sentence would be false.',
    wrong: [
      fields('glossary.yml', '- id: diet', '  term: Diet', '  definition: The lower house of Ruritania.'),
    ],
    right: [
      file(
        'ruritania/glossary.yml',
        '- id: diet',
        '  term: Diet',
        '  definition: The lower house of Ruritania.',
      ),
    ],
    wayOut:
      'Move the entry to `glossary.yml` or `indicators.yml` in the folder of the country, or say it so that it holds anywhere.',
  },
  'glossary-unknown': {
    holds: 'What an entry of a country’s `glossary.yml` extends is an entry of the shared one.',
    why: 'Its term and spellings are those of the shared entry.',
    wrong: [file('ruritania/glossary.yml', '- { extends: cek, definition: It has seven members. }')],
    right: [file('ruritania/glossary.yml', '- { extends: cec, definition: It has seven members. }')],
    wayOut: 'Correct the id, or write the whole entry with an id of its own.',
  },
  'name-duplicate': {
    holds: 'A party, outlet or other name of `country.yml` is called one thing at an election.',
    why: 'Its values of that election bear that name.',
    wrong: [partyCalled('[2004-parliamentary, 2009-presidential]', '[2009-presidential]')],
    right: [partyCalled('[2004-parliamentary]', '[2009-presidential]')],
    wayOut: 'Leave the election with the name that its reports print.',
  },
  'accent-unknown': {
    holds: 'What `accented` names is in a list of the same `country.yml`.',
    why: 'Charts of shares put it first; a misspelt one would be looked for in vain.',
    wrong: [accented('red')],
    right: [accented('reds')],
    wayOut: 'Correct the id, or add it to the list of parties, people or institutions.',
  },
  'topic-summary-second': {
    holds: 'At most one topic is for summaries and conclusions.',
    why: 'The page of an election takes its key findings from under the headings of that one topic.',
    wrong: [topics(', summary: true')],
    right: [topics('')],
    wayOut: 'Leave `summary` with the topic whose headings are those of summaries and conclusions.',
  },
  'organisation-unknown': {
    holds: 'Every organisation that a report or an election names is in `organisations.yml`.',
    why: 'Citations print its full name, and rights are stated by it.',
    wrong: [fields(report, 'issuers: [wach]')],
    right: [fields(report, 'issuers: [watch]')],
    wayOut: 'Correct the id, or add the organisation to `organisations.yml`.',
  },
} satisfies Rules;
