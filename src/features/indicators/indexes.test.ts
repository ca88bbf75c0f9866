import { describe, expect, test } from 'vitest';
import { commitmentsView, commitmentView } from '../commitments/commitments-view.ts';
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
    expect(topics[0]?.countries.map(({ label, what }) => [label, what])).toEqual([
      ['Ruritania', '3 passages'],
      ['Syldavia', '1 passage'],
    ]);
    expect(topics[2]?.countries.map(({ what }) => what)).toEqual(['0 passages', '0 passages']);
    const [voting, counting] = crosswalks[0]?.rows ?? [];
    expect(crosswalks.map(({ country, rows }) => [country, rows.length])).toEqual([
      ['Ruritania', 3],
      ['Syldavia', 3],
    ]);
    expect(voting?.cells).toEqual([
      { headings: ['Voting'] },
      { headings: ['Voting'] },
      { headings: ['IV. VOTING'] },
    ]);
    expect(counting?.cells).toEqual([
      { headings: undefined, otherwise: 'no section' },
      { headings: undefined, otherwise: 'no section' },
      { headings: undefined, otherwise: 'under other headings' },
    ]);
  });
});

describe('commitments', () => {
  const corpus = corpusOf({
    'commitments.yml': `- { id: copenhagen-7-5, label: Paragraph 7.5, kind: commitment, instrument: Copenhagen Document, year: 1990, summary: Everyone may seek office. }
- { id: good-practice, label: Good practice, kind: good-practice, instrument: Unnamed standards, summary: What is good. }
`,
    [lastReport]: quoting('It breached :commitment[paragraph 7.5]{copenhagen-7.5}.'),
  });

  test('are listed by instrument, with the passages that invoke them', () => {
    expect(
      commitmentsView(corpus).instruments.map(({ instrument, commitments }) => [
        instrument,
        commitments.map(({ href, what }) => [href, what]),
      ]),
    ).toEqual([
      ['Copenhagen Document', [['/commitments/copenhagen-7-5/', '1 passage: 2009']]],
      ['Unnamed standards', [['/commitments/good-practice/', '0 passages']]],
    ]);
  });

  test('show those passages, or say that there are none', () => {
    const [paragraph, practice] = [...corpus.commitments.values()].map((own) => commitmentView(corpus, own));
    expect(paragraph).toMatchObject({
      instrument: 'Copenhagen Document, 1990',
      what: '1 passage in this collection invokes it.',
      excerpts: [{ href: '/ruritania/2009-presidential/#passage' }],
    });
    expect(practice).toMatchObject({
      instrument: 'Unnamed standards',
      what: 'No passage in this collection invokes it.',
      excerpts: [],
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
    expect(view?.excerpts.map(({ href }) => href)).toEqual(['/ruritania/2009-presidential/#passage']);
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
