import { expect, test } from 'vitest';
import { coverageView } from './coverage-view.ts';
import type { Report } from '../../model/corpus.ts';
import { corpusOf, the } from '../../../tests/support/corpus.ts';

/** Ruritania's first report as if the verifier had counted this. */
function covered(coverage: Omit<Report['coverage'], 'sections'>): Report {
  const [report] = the(corpusOf()).election('2001-presidential').reports;
  if (report === undefined) throw new Error('There is no report');
  const sections = [
    { heading: 'Title page', paragraphs: 2, quoted: 0, setAside: 2 },
    { heading: 'Voting', paragraphs: 12, quoted: 11, setAside: 0 },
  ];
  return {
    ...report,
    coverage: { ...coverage, sections },
    'set-aside': [{ section: 'Title page', lines: [1], reason: 'a title' }],
  };
}

test.each([
  [
    { paragraphs: 14, quoted: 11, setAside: 2 },
    'Preliminary statement: 11 of 12 paragraphs quoted in part or whole, every word verified against the source; 2 paragraphs set aside.',
  ],
  [
    { paragraphs: 14, quoted: 14, setAside: 0 },
    'Preliminary statement: All 14 paragraphs quoted in part or whole, every word verified against the source.',
  ],
])('says how much of the report is quoted: %o', (coverage, summary) => {
  expect(coverageView(covered(coverage), new Map()).summary).toBe(summary);
});

test('says it section by section, with the way to the passages, and why the rest was set aside', () => {
  const report = covered({ paragraphs: 14, quoted: 11, setAside: 2 });
  expect(coverageView(report, new Map([['Voting', '#voting']]))).toMatchObject({
    longest: 12,
    sections: [
      { heading: 'Title page', href: undefined, paragraphs: 2, quoted: 0, setAside: 2 },
      { heading: 'Voting', href: '#voting', paragraphs: 12, quoted: 11, setAside: 0 },
    ],
    setAside: [{ section: 'Title page', reason: 'a title' }],
  });
});
