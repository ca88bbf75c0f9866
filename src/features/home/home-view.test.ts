import { describe, expect, test } from 'vitest';
import { homeView } from './home-view.ts';
import { compiled } from '../../../tests/invented/compiled.ts';
import { inventedContent } from '../../../tests/invented/generate.ts';
import {
  content,
  corpusOf,
  lastReport,
  quoting,
  report,
  syldavia,
  type Overrides,
} from '../../../tests/support/corpus.ts';

const fileOf = (name: string): string => String(content().find(({ path }) => path === name)?.content);

describe('the home page', () => {
  test('counts passages, figures and reports', () => {
    const more = {
      'ruritania/2009-presidential/second.md': report(
        '## Voting\n\n:::excerpt[A]{#a assessment="neutral"}\n> It was :figure[5 per cent]{turnout=5}.\n:::\n',
      ),
    };
    expect(homeView(corpusOf(more)).counts).toBe('4 passages and 1 figure from 4 reports');
  });

  test('leads to countries and their elections', () => {
    const { countries } = homeView(corpusOf(syldavia));
    expect(countries.map(({ href, label, what }) => [href, label, what])).toEqual([
      ['/ruritania/', 'Ruritania', '3 elections, 3 passages'],
      ['/syldavia/', 'Syldavia', '1 election, 1 passage'],
    ]);
    expect(countries[0]?.timeline.elections.map(({ href, what }) => [href, what])).toContainEqual([
      '/ruritania/2004-parliamentary/',
      '1 passage',
    ]);
  });

  test.for([
    [3, false],
    [7, true],
  ] as const)('of %i countries is an index: %s', ([countries, isIndex]) => {
    const corpus = compiled(inventedContent({ countries, elections: 2 }));
    const view = homeView(corpus);
    expect(view.isIndex).toBe(isIndex);
    expect(view.countries).toHaveLength(countries);
    expect(view.countries[0]?.what).toMatch(/^2 elections, \d+ passages$/);
    expect(view.lead.includes('in 7 countries,')).toBe(isIndex);
    // The questions of many countries would be most of the page.
    expect(view.questions.first).toHaveLength(6);
    expect(view.questions.rest.length > 0).toBe(!isIndex);
    expect(view.more?.href).toBe(isIndex ? '/topics/' : undefined);
  });

  test('says which reports were added last, the newest first', () => {
    const later = (day: string) => quoting('Calm.').replace('added: 2010-01-20', `added: ${day}`);
    const files = {
      [lastReport]: later('2010-03-01'),
      'ruritania/2001-presidential/statement.md': later('2010-03-01').replace('2009-06-08', '2001-06-03'),
    };
    expect(homeView(corpusOf(files)).additions).toEqual({
      label: 'Latest additions, 1 March 2010',
      reports: [
        { href: '/ruritania/2009-presidential/', label: '2009 presidential: preliminary statement' },
        { href: '/ruritania/2001-presidential/', label: '2001 presidential: preliminary statement' },
      ],
    });
    expect(homeView(corpusOf({ ...files, ...syldavia })).additions.reports[0]?.label).toBe(
      'Ruritania, 2009 presidential: preliminary statement',
    );
  });

  test('says who observed, where, and how much', () => {
    expect(homeView(corpusOf()).lead).toBe(
      'The Election Watch (EW) sends observers to elections and publishes what they find. Here is what it reported on 3 elections in Ruritania, word for word, topic by topic.',
    );
    const organisations = `- { id: hall, name: Hall of States, short: HS }\n${fileOf('organisations.yml')}`;
    const { lead } = homeView(
      corpusOf({
        ...syldavia,
        'organisations.yml': organisations,
        'ruritania/2009-presidential/election.yml': fileOf(
          'ruritania/2009-presidential/election.yml',
        ).replace('organisations: [watch]', 'organisations: [hall, watch]'),
        [lastReport]: quoting('Calm.').replace('issuers: [watch]', 'issuers: [hall, watch]'),
      }),
    );
    expect(lead).toMatch(/^The Election Watch \(EW\) .* it and its partners .* Ruritania and Syldavia,/);
  });

  test('has the map of topics and elections while there is one country', () => {
    const { map } = homeView(corpusOf());
    expect([map?.href, map?.label, map?.what]).toEqual([
      '/ruritania/',
      'Ruritania',
      '3 topics in 3 elections',
    ]);
    expect(map?.matrix.rows).toHaveLength(3);
    expect(homeView(corpusOf(syldavia)).map).toBeUndefined();
  });
});

describe('searches to begin with', () => {
  const glossary = (everyday: boolean) =>
    `- { id: calm, term: Calm, definition: Quiet., everyday: ${everyday}, spellings: [calm] }
- { id: crowd, term: Crowd, definition: Many., everyday: true }
- { id: pec, term: PEC, expansion: Precinct commission, definition: Low., everyday: true, spellings: [calm] }
`;
  const examples = (files: Overrides) => homeView(corpusOf(files)).examples.map(({ label }) => label);

  test('are everyday terms that passages print, and topics where these are too few', () => {
    expect(examples({ 'glossary.yml': glossary(true) })).toEqual(['Calm', 'Voting']);
    expect(homeView(corpusOf({ 'glossary.yml': glossary(true) })).examples[0]?.href).toBe('/search/?q=Calm');
  });

  test('are no terms that need to be explained', () => {
    expect(examples({ 'glossary.yml': glossary(false) })).toEqual(['Voting']);
  });
});

describe('questions', () => {
  const comparison = (topic: string) =>
    `---\ntopic: ${topic}\ncountry: ruritania\nquestion: Was it calm?\n---\n\nThe answer on ${topic}. [2001-presidential/calm]\n\nMore. [2009-presidential/calm]\n`;
  const both = {
    'ruritania/topics/counting.md': comparison('counting'),
    'ruritania/topics/voting.md': comparison('voting'),
  };

  test('are those that a comparison answers, in the order of topics', () => {
    expect(homeView(corpusOf()).questions).toEqual({ first: [], rest: [] });
    expect(homeView(corpusOf(both)).questions).toEqual({
      first: [
        {
          href: '/ruritania/topics/voting/',
          label: 'Was it calm?',
          country: undefined,
          answer: 'The answer on voting.',
        },
        {
          href: '/ruritania/topics/counting/',
          label: 'Was it calm?',
          country: undefined,
          answer: 'The answer on counting.',
        },
      ],
      rest: [],
    });
  });

  test('name their country where there are several', () => {
    const { first } = homeView(corpusOf({ ...syldavia, ...both })).questions;
    expect(first.map(({ country }) => country)).toEqual(['Ruritania', 'Ruritania']);
  });

  test('are in the open where reports find most fault, and where they conclude; the rest is folded', () => {
    const ids = Array.from({ length: 9 }, (_, index) => `t${index}`);
    const topics = ids.map(
      (id) => `- { id: ${id}, label: ${id}, definition: D., headings: [${id}], summary: ${id === 't0'} }\n`,
    );
    const passages = ids.map(
      (id, index) =>
        `## ${id}\n\n:::excerpt[Finding]{#${id} assessment="${index > 6 ? 'concern' : 'positive'}"}\n> Calm.\n:::\n`,
    );
    const file = report(passages.join('\n'), {
      absent: '{ voting: no-section, counting: no-section, voter-registration: no-section }',
    });
    const elections = ['2001-presidential', '2004-parliamentary', '2009-presidential'];
    const { first, rest } = homeView(
      corpusOf({
        'topics.yml': fileOf('topics.yml') + topics.join(''),
        ...Object.fromEntries(elections.map((slug) => [`ruritania/${slug}/statement.md`, file])),
        ...Object.fromEntries(
          ids.map((id) => [`ruritania/topics/${id}.md`, comparison(id).replaceAll('/calm', `/${id}`)]),
        ),
      }),
    ).questions;
    const topicOf = ({ href }: { readonly href: string }) => href.split('/').at(-2);
    expect(first.map(topicOf)).toEqual(['t0', 't1', 't2', 't3', 't7', 't8']);
    expect(rest.map(topicOf)).toEqual(['t4', 't5', 't6']);
  });
});
