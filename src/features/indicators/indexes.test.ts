import { plainText } from '../../words/sentence.ts';
import { describe, expect, test } from 'vitest';
import { commitmentsView, commitmentView } from '../commitments/commitments-view.ts';
import { invocations } from '../commitments/invocations-table.ts';
import { threadView } from '../threads/thread-view.ts';
import { topicsView } from '../topics/topics-view.ts';
import {
  corpusOf,
  lastReport,
  problemsOf,
  quoting,
  report,
  syldavia,
} from '../../../tests/support/corpus.ts';

describe('the index of topics', () => {
  test('counts passages by country, and gives the headings that reports print', () => {
    const { topics, crosswalks } = topicsView(
      corpusOf({
        ...syldavia,
        [lastReport]: report(
          '## IV. VOTING\n\n:::excerpt[A]{#a assessment="neutral" topics="+counting"}\n> Calm.\n:::\n',
          { absent: '{ voter-registration: no-section }' },
        ),
      }),
    );
    expect(topics.map(({ id }) => id)).toEqual(['voting', 'counting', 'voter-registration']);
    const countsOf = (topic = topics[0]) =>
      topic?.places.map(({ label, years }) => [
        label,
        years.map(({ year, text }) => `${year}: ${plainText(text)}`),
      ]);
    expect(countsOf()).toEqual([
      ['Ruritania', ['2001: 1', '2004: 1', '2009: 1']],
      ['Syldavia', ['2009: 1']],
    ]);
    expect(countsOf(topics[2])).toEqual([
      ['Ruritania', ['2001: –', '2004: –', '2009: –']],
      ['Syldavia', ['2009: –']],
    ]);
    const [voting, counting] = crosswalks[0]?.rows ?? [];
    expect(crosswalks.map(({ country, rows }) => [country, rows.length])).toEqual([
      ['Ruritania', 3],
      ['Syldavia', 3],
    ]);
    expect(voting?.cells).toEqual([
      { headings: [{ text: 'Voting' }] },
      { headings: [{ text: 'Voting' }] },
      { headings: [{ text: 'IV. VOTING' }] },
    ]);
    expect(counting?.cells).toEqual([
      { headings: undefined, otherwise: 'no section' },
      { headings: undefined, otherwise: 'no section' },
      { headings: undefined, otherwise: 'under other headings' },
    ]);
  });
});

test('the name in an index is the link, and that of a country only where there are several', () => {
  const [one, several] = [corpusOf(), corpusOf(syldavia)].map((corpus) => topicsView(corpus).topics[0]);
  expect(one?.href).toBe('/ruritania/topics/voting/');
  expect(several?.href).toBeUndefined();
  expect(several?.places.map(({ href, name }) => [href, name])).toEqual([
    ['/ruritania/topics/voting/', 'Voting, Ruritania'],
    ['/syldavia/topics/voting/', 'Voting, Syldavia'],
  ]);
});

describe('commitments', () => {
  const corpus = corpusOf({
    'commitments.yml': `- { id: copenhagen-7-5, label: Paragraph 7.5, kind: commitment, instrument: Copenhagen Document, paragraph: '7.5', year: 1990, summary: Everyone may seek office. }
- { id: copenhagen-10, label: Paragraph 10, kind: commitment, instrument: Copenhagen Document, paragraph: '10', summary: Everyone may speak. }
- { id: copenhagen-7-9, label: Paragraph 7.9, kind: commitment, instrument: Copenhagen Document, paragraph: '7.9', summary: The winner takes office. }
- { id: good-practice, label: Good practice, kind: good-practice, instrument: Unnamed standards, summary: What is good. }
`,
    [lastReport]: quoting(
      'It breached :commitment[paragraph 7.5]{copenhagen-7.5} and :commitment[paragraph 10]{copenhagen-10}.',
    ),
    'ruritania/2004-parliamentary/statement.md': quoting(
      'It breached :commitment[paragraph 7.9]{copenhagen-7.9}.',
    ),
  });

  test('are a table by instrument and paragraph, with the passages of each election', () => {
    const { countries, unused } = commitmentsView(corpus);
    expect(
      countries.map(({ name, years, instruments }) => [
        name,
        years.map(({ label }) => label),
        instruments.map(({ instrument, kind, rows }) => [
          instrument,
          kind,
          rows.map(({ label, cells }) => [label, cells.map(({ count }) => count)]),
        ]),
      ]),
    ).toEqual([
      [
        undefined,
        ['2001', '2004', '2009'],
        [
          [
            'Copenhagen Document',
            'Commitments: undertaken politically, not law',
            [
              ['Paragraph 7.5', ['', '', '1']],
              ['Paragraph 7.9', ['', '1', '']],
              ['Paragraph 10', ['', '', '1']],
            ],
          ],
        ],
      ],
    ]);
    expect(countries[0]?.years.map(({ href }) => href)).toEqual([
      '/ruritania/2001-presidential/',
      '/ruritania/2004-parliamentary/#commitments',
      '/ruritania/2009-presidential/#commitments',
    ]);
    expect(countries[0]?.instruments[0]?.rows[0]?.cells[2]).toMatchObject({
      href: '/commitments/copenhagen-7-5/#ruritania-2009-presidential',
      label: '1 passage, 2009 presidential: Paragraph 7.5',
    });
    expect(unused.map(({ label }) => label)).toEqual(['Good practice']);
  });

  test('name the country where there are several', () => {
    const merry = 'It breached :commitment[paragraph 7.5]{copenhagen-7.5}.';
    const both = corpusOf({
      ...syldavia,
      [lastReport]: quoting(merry),
      'syldavia/2009-presidential/statement.md': quoting(merry),
    });
    const { countries } = commitmentsView(both);
    expect(countries.map(({ name }) => name)).toEqual(['Ruritania', 'Syldavia']);
    expect(countries[1]?.instruments[0]?.rows[0]?.cells.map(({ label }) => label)).toEqual([
      '1 passage, 2009 presidential, Syldavia: Copenhagen Document, paragraph 7.5',
    ]);
    const [commitment] = both.commitments.values();
    expect(
      commitment && commitmentView(both, commitment).elections.map(({ slug, year }) => [slug, year]),
    ).toEqual([
      ['ruritania-2009-presidential', '2009, Ruritania'],
      ['syldavia-2009-presidential', '2009, Syldavia'],
    ]);
  });

  test('have a file with a row for each invocation', () => {
    expect(
      invocations
        .rows(corpus, new URL('https://observed.example'))
        .map(({ commitment, excerpt, by }) => [commitment, excerpt, by]),
    ).toEqual([
      ['copenhagen-7-5', 'ruritania/2009-presidential/passage', 'report'],
      ['copenhagen-7-9', 'ruritania/2004-parliamentary/passage', 'report'],
      ['copenhagen-10', 'ruritania/2009-presidential/passage', 'report'],
    ]);
  });

  test('show those passages, or say that there are none', () => {
    const [paragraph, practice] = ['copenhagen-7-5', 'good-practice']
      .flatMap((id) => corpus.commitments.get(id) ?? [])
      .map((own) => commitmentView(corpus, own));
    expect(paragraph).toMatchObject({
      instrument: 'Copenhagen Document, 1990',
      what: '1 passage in this collection invokes it.',
      elections: [
        {
          slug: 'ruritania-2009-presidential',
          year: '2009',
          excerpts: [{ href: '/ruritania/2009-presidential/#passage' }],
        },
      ],
    });
    expect(practice).toMatchObject({
      instrument: 'Unnamed standards',
      what: 'No passage in this collection invokes it.',
      elections: [],
    });
  });
});

describe('a commitment that others invoke', () => {
  const corpus = corpusOf({
    [lastReport]: quoting(
      'The mission names :commitment[paragraph 7.5]{copenhagen-7.5} and the ministry it, too.',
    ).replace('ministry it,', 'ministry :commitment[it]{copenhagen-7.5 by=authorities},'),
    'ruritania/2004-parliamentary/statement.md': quoting(
      'The ministry means to keep :commitment[paragraph 7.5]{copenhagen-7.5 by=authorities}.',
    ),
  });
  const [commitment] = corpus.commitments.values();
  const view = commitment && commitmentView(corpus, commitment);

  test('is told apart from what the report invokes', () => {
    expect(view?.kind).toBe('Commitments: undertaken politically, not law');
    expect(view?.what).toBe('1 passage in this collection invokes it.');
    expect(view?.elections.flatMap(({ excerpts }) => excerpts.map(({ href }) => href))).toEqual([
      '/ruritania/2009-presidential/#passage',
    ]);
    expect(view?.ofOthers.map(({ href }) => href)).toEqual([
      '/ruritania/2004-parliamentary/#passage',
      '/ruritania/2009-presidential/#passage',
    ]);
    const said = view?.ofOthers[0];
    expect([said?.commitments, said?.invokedByOthers.map(({ who }) => who)]).toEqual([
      [],
      ['The authorities invoke'],
    ]);
  });

  test('stands in brackets in the table, and in the file with who does', () => {
    const [country] = commitmentsView(corpus).countries;
    expect(country?.hasOthers).toBe(true);
    expect(country?.instruments[0]?.rows[0]?.cells.map(({ href, count }) => [href, count])).toEqual([
      [undefined, ''],
      ['/commitments/copenhagen-7-5/#invoked-by-others', '(1)'],
      ['/commitments/copenhagen-7-5/#ruritania-2009-presidential', '1 (1)'],
    ]);
    expect(
      invocations.rows(corpus, new URL('https://observed.example')).map(({ election, by }) => [election, by]),
    ).toEqual([
      ['ruritania/2004-parliamentary', 'authorities'],
      ['ruritania/2009-presidential', 'report'],
      ['ruritania/2009-presidential', 'authorities'],
    ]);
  });

  test('says who: one of the voices', () => {
    expect(
      problemsOf({
        [lastReport]: quoting('They keep :commitment[paragraph 7.5]{copenhagen-7.5 by=authority}.'),
      }),
    ).toContain('voice-unknown  Unexpected `by=authority`, did you mean `authorities`?');
  });
});

describe('a thread', () => {
  const corpus = corpusOf({
    'ruritania/threads/open-count.md': `---
title: Counting in the open
definition: Whether ballots are counted where observers can see.
course:
  2001-presidential: not-mentioned
  2004-parliamentary: not-mentioned
  2009-presidential: { status: Observers stood apart, key: [open] }
caution: Silence settles nothing.
---
`,
    [lastReport]: report(
      '## Voting\n\n:::excerpt[Open]{#open assessment="neutral" threads="open-count"}\n> Open.\n:::\n',
    ),
  });
  const thread = corpus.threads.get('ruritania/open-count');
  const view = thread && threadView(corpus, thread);

  test('shows every election in time order, silent where its report does not mention it', () => {
    expect(
      view?.elections.map(({ slug, excerpts, silence }) => [slug, excerpts.length, silence?.split(':')[0]]),
    ).toEqual([
      ['2001-presidential', 0, 'Not mentioned'],
      ['2004-parliamentary', 0, 'Not mentioned'],
      ['2009-presidential', 1, undefined],
    ]);
    expect(view?.summary).toBe('1 passage from 1 of 3 reports.');
    expect(view?.caution).toBe('Silence settles nothing.');
  });

  test('says its history with the passages that it rests on', () => {
    expect(view?.history).toEqual([
      { year: '2001', href: '#2001-presidential', text: undefined, key: [] },
      { year: '2004', href: '#2004-parliamentary', text: undefined, key: [] },
      {
        year: '2009',
        href: '#2009-presidential',
        text: 'Observers stood apart',
        key: [{ href: '/ruritania/2009-presidential/#open', label: 'Open' }],
      },
    ]);
  });

  test('names the elections that are missing between', () => {
    expect(view?.elections.map(({ missingBefore }) => missingBefore !== undefined)).toEqual([
      false,
      false,
      true,
    ]);
  });
});
