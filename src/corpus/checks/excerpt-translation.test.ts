import { expect, test } from 'vitest';
import { bibtex } from '../../features/cite/bibtex.ts';
import { passageInReport, reportItem } from '../../features/cite/csl-item.ts';
import { ris } from '../../features/cite/formats.ts';
import { excerptView } from '../../features/excerpts/excerpt-view.ts';
import { corpusOf, lastReport, problemsOf, report, tables, the } from '../../../tests/support/corpus.ts';

const title = 'title-english: Statement on the Vote\nlanguage: ar';

/** A report in Arabic whose one excerpt has these lines behind its quotation. */
function behind(...lines: readonly string[]): string {
  return report(
    `## Voting\n\n:::excerpt[Voting was calm]{#calm assessment="positive" topics="voting"}\n> كان الاقتراع هادئا.\n\n${lines.join('\n')}\n:::\n`,
    { more: title },
  );
}

const corpus = corpusOf({ [lastReport]: behind('::translation', '> Voting was *calm*.', '', 'Our note.') });
const excerpt = the(corpus).excerpt('2009-presidential/calm');
const site = new URL('https://observed.example');

test('a translation is ours: it stands beside the quotation, not in it, nor in the note', () => {
  expect(excerpt.quote.text).toBe('كان الاقتراع هادئا.');
  expect(excerpt.translation).toEqual({
    text: 'Voting was calm.',
    html: '<p>Voting was <em>calm</em>.</p>',
  });
  expect(excerpt.note?.text).toBe('Our note.');
  expect(excerptView(corpus, excerpt, 'home').translationHtml).toBe('<p>Voting was <em>calm</em>.</p>');
});

test('the data hold it in a column of its own, and the title as we translate it', () => {
  const row = (name: string) =>
    tables
      .find((table) => table.name === name)
      ?.rows(corpus, site)
      .find((each) => JSON.stringify(each.id).includes('2009'));
  expect(row('excerpts')).toMatchObject({ quote: 'كان الاقتراع هادئا.', translation: 'Voting was calm.' });
  expect(row('reports')).toMatchObject({ titleEnglish: 'Statement on the Vote', language: 'ar' });
});

test('citations say in which language the report is, and its title in ours', () => {
  const item = reportItem(corpus, excerpt.election, excerpt.report, site);
  expect(item).toMatchObject({
    title: 'Statement of Preliminary Findings [Statement on the Vote]',
    language: 'ar',
  });
  expect(bibtex([item])).toContain('langid = {arabic},\n\tlanguage = {ar}');
  expect(ris([passageInReport(corpus, excerpt, site)])).toContain('LA  - ar\r\n');
});

test('one without words, a second one and marks in it are problems', () => {
  expect(problemsOf({ [lastReport]: behind('::translation', 'Voting was calm.') })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:18:1  excerpt-translation  Unexpected translation of \`calm\`, expected lines that begin with \`>\` right behind it
    ::translation
    ^"
  `);
  expect(problemsOf({ [lastReport]: behind('::translation', '> Calm.', '', '::translation', '> Quiet.') }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:21:1  excerpt-translation  Unexpected second translation of \`calm\`, expected one
    ::translation
    ^"
  `);
  expect(problemsOf({ [lastReport]: behind('::translation', '> :figure[71 per cent]{turnout=71}.') }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:18:1  excerpt-translation  Unexpected mark in the translation of \`calm\`, expected figures, commitments and footnotes in the quotation
    ::translation
    ^"
  `);
});

test('what looks like its mark elsewhere is the words of the report', () => {
  expect(
    corpusOf({
      [lastReport]: report('## Voting\n\n:::excerpt[A]{#a assessment="neutral"}\n> ::translation\n:::\n'),
    }).excerpts.get('ruritania/2009-presidential/a')?.quote.text,
  ).toBe('::translation');
});
