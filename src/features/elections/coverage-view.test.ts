import { expect, test } from 'vitest';
import { coverageView } from './coverage-view.ts';
import type { Report } from '../../model/corpus.ts';
import { corpusOf, quoting, the } from '../../../tests/support/corpus.ts';
import { sealed } from '../../../tests/support/readings.ts';

/** As many sentences as words, in all, quoted and set aside. */
function counts(all: number, quoted: number, setAside: number) {
  return { sentences: { all, quoted, setAside }, words: { all, quoted, setAside } };
}

/** Ruritania's first report as if the verifier had counted this. */
function covered(coverage: Omit<Report['coverage'], 'sections'>): Report {
  const [report] = the(corpusOf()).election('2001-presidential').reports;
  if (report === undefined) throw new Error('There is no report');
  const sections = [
    { heading: 'Title page', paragraphs: 2, quoted: 0, setAside: 2, ...counts(8, 0, 8) },
    { heading: 'Voting', paragraphs: 12, quoted: 11, setAside: 0, ...counts(1300, 1200, 0) },
  ];
  return {
    ...report,
    coverage: { ...coverage, sections },
    'set-aside': [{ section: 'Title page', lines: [1], reason: 'a title' }],
  };
}

test.each([
  [
    { paragraphs: 14, quoted: 11, setAside: 2, ...counts(1308, 1200, 8) },
    'Preliminary statement: 1,200 of 1,300 words quoted, from 1,200 of 1,300 sentences in 11 of 12 paragraphs, every word verified against the source; 2 paragraphs set aside.',
  ],
  [
    { paragraphs: 14, quoted: 14, setAside: 0, ...counts(20, 20, 0) },
    'Preliminary statement: all 20 words quoted, from all 20 sentences in all 14 paragraphs, every word verified against the source.',
  ],
])('says how much of the report is quoted: %o', (coverage, summary) => {
  expect(coverageView(covered(coverage), { name: 'preliminary statement' }, [], new Map()).summary).toEqual([
    summary,
  ]);
});

test('says it section by section, with the way to the passages, and why the rest was set aside', () => {
  const report = covered({ paragraphs: 14, quoted: 11, setAside: 2, ...counts(1308, 1200, 8) });
  expect(coverageView(report, report.type, [], new Map([['Voting', '#voting']]))).toMatchObject({
    longest: 12,
    sections: [
      { heading: 'Title page', href: undefined, paragraphs: 2, quoted: 0, setAside: 2, words: '0 of 8' },
      {
        heading: 'Voting',
        href: '#voting',
        paragraphs: 12,
        quoted: 11,
        setAside: 0,
        words: '1200 of 1300',
      },
    ],
    setAside: [{ section: 'Title page', reason: 'a title' }],
  });
});

test('says how many passages were read twice, and who reviewed them', () => {
  const reviewed = `reviewed:
  - { by: Dr Orla Penhallow, affiliation: University of Zenda, day: 2026-12-10, what: all findings }
  - { by: Jan Hus, day: 2026-12-11, what: all assessments, link: 'https://reviews.example/1' }
added: `;
  const corpus = corpusOf({
    ...sealed([{ calm: {} }]),
    'ruritania/2004-parliamentary/statement.md': quoting('Calm.').replace('added: ', reviewed),
  });
  const view = (id: string) => {
    const { reports, excerpts } = the(corpus).election(id);
    return reports.map((report) => coverageView(report, report.type, excerpts, new Map()));
  };
  expect(view('2009-presidential')).toMatchObject([
    { readTwice: '1 passage was judged by a second, independent reader.', reviews: [] },
  ]);
  expect(view('2004-parliamentary')).toMatchObject([
    {
      readTwice: 'No passage of it has been judged by a second reader so far.',
      reviews: [
        {
          text: ['Reviewed by Dr Orla Penhallow (University of Zenda) on 10 December 2026: all findings'],
          links: {},
        },
        {
          text: [
            'Reviewed by Jan Hus on 11 December 2026: all assessments',
            ' · ',
            { slot: 'review', words: 'the review' },
          ],
          links: { review: 'https://reviews.example/1' },
        },
      ],
    },
  ]);
});

test('claims nothing of words that nobody has held against the source', () => {
  const report = covered({ paragraphs: 14, quoted: 14, setAside: 0, ...counts(20, 20, 0) });
  const { excerpts } = the(corpusOf()).election('2001-presidential');
  const proposed = excerpts.map((excerpt) => ({ ...excerpt, isProposed: true }));
  const summary = (own: Report) =>
    coverageView(own, { name: 'preliminary statement' }, proposed, new Map()).summary;
  expect(summary({ ...report, isProposed: true })).toEqual([
    'Preliminary statement: all 20 words quoted, from all 20 sentences in all 14 paragraphs.',
    'Preliminary statement: 1 passage proposed, not checked against the report yet.',
  ]);
  const never = covered({ paragraphs: 0, quoted: 0, setAside: 0, ...counts(0, 0, 0) });
  expect(summary({ ...never, isProposed: true })).toEqual([
    'Preliminary statement: 1 passage proposed, not checked against the report yet.',
  ]);
});

test('says of words that are withheld that they are, and of how many passages where others are shown', () => {
  const report = covered({ paragraphs: 14, quoted: 14, setAside: 0, ...counts(20, 20, 0) });
  const { excerpts } = corpusOf({
    'withheld.yml':
      '- { what: ruritania/2001-presidential/statement.md, since: 2026-12-01, why: The publisher asked for it. }\n',
  });
  const [shown] = the(corpusOf()).election('2001-presidential').excerpts;
  const own = [...excerpts.values()].filter(({ election }) => election.id === 'ruritania/2001-presidential');
  const view = (all: Parameters<typeof coverageView>[2]) => coverageView(report, report.type, all, new Map());
  expect(view(own)).toMatchObject({
    isWithheld: true,
    summary: [
      'Preliminary statement: all 20 words withheld, from all 20 sentences in all 14 paragraphs, every word verified against the source.',
    ],
  });
  if (shown === undefined) throw new Error('There is no passage');
  expect(view([...own, shown])).toMatchObject({
    isWithheld: false,
    summary: [
      expect.stringContaining('all 20 words quoted'),
      'Preliminary statement: the words of 1 passage are withheld.',
    ],
  });
});
