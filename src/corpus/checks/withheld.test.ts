import { expect, test } from 'vitest';
import { corpusOf, lastReport, problemsOf, quoting } from '../../../tests/support/corpus.ts';

const report = { [lastReport]: quoting('Voting was calm, and :figure[71 per cent]{turnout=71} voted.') };
const passage = 'ruritania/2009-presidential/passage';
const withheld = (...what: readonly string[]) => ({
  ...report,
  'withheld.yml': what
    .map((each) => `- { what: ${each}, since: 2026-12-01, why: The publisher asked for it. }\n`)
    .join(''),
});

test('the words of a passage are taken out, and what is ours stays', () => {
  const shown = corpusOf(report).excerpts.get(passage);
  for (const what of ['all', lastReport, passage]) {
    const hidden = corpusOf(withheld(what)).excerpts.get(passage);
    expect(hidden).toMatchObject({
      finding: shown?.finding,
      sha256: shown?.sha256,
      withheld: { what, since: '2026-12-01' },
      quote: { text: '', html: '<span id="2009-presidential.passage.turnout"></span>' },
      translation: undefined,
      sourceQuotes: [],
      footnotes: [],
    });
    expect(hidden?.figures.map(({ text, sentence }) => [text, sentence])).toEqual([['71 per cent', '']]);
  }
  expect(shown?.withheld).toBeUndefined();
  expect(shown?.quote.text).toBe('Voting was calm, and 71 per cent voted.');
});

test('the entry of a passage wins over that of its report, and that over the one for all', () => {
  const reasonOf = (...what: readonly string[]) =>
    corpusOf(withheld(...what)).excerpts.get(passage)?.withheld?.what;
  expect(reasonOf('all', lastReport, passage)).toBe(passage);
  expect(reasonOf('all', lastReport)).toBe(lastReport);
  expect(reasonOf('ruritania/2001-presidential/statement.md')).toBeUndefined();
});

test('the other words of the collection are as they were', () => {
  const all = [...corpusOf(report).excerpts.values()].filter(({ id }) => id !== passage);
  const rest = [...corpusOf(withheld(passage)).excerpts.values()].filter(({ id }) => id !== passage);
  expect(rest.map(({ quote }) => quote)).toEqual(all.map(({ quote }) => quote));
});

test('an entry that names nothing withholds nothing, and is a problem', () => {
  expect(problemsOf(withheld('ruritania/2009-presidential/statment.md'))).toMatchInlineSnapshot(`
    "content/withheld.yml:1:5  withheld-unknown  Unexpected report \`ruritania/2009-presidential/statment.md\`, did you mean \`ruritania/2009-presidential/statement.md\`?
    - { what: ruritania/2009-presidential/statment.md, since: 2026-12-01, why: The p
        ^"
  `);
  expect(problemsOf(withheld('ruritania/2009-presidential/pasage'))).toMatchInlineSnapshot(`
    "content/withheld.yml:1:5  withheld-unknown  Unexpected passage \`ruritania/2009-presidential/pasage\`, did you mean \`ruritania/2009-presidential/passage\`?
    - { what: ruritania/2009-presidential/pasage, since: 2026-12-01, why: The publis
        ^"
  `);
  expect(problemsOf(withheld('everything'))).toMatchInlineSnapshot(`
    "content/withheld.yml:1:5  field-wrong  Unexpected \`everything\` in \`0.what\`, expected \`all\`, the file of a report such as \`country/election/report.md\`, or a passage such as \`country/election/passage\`
    - { what: everything, since: 2026-12-01, why: The publisher asked for it. }
        ^"
  `);
});

test('a second entry about the same is a problem', () => {
  expect(problemsOf(withheld('all', passage, 'all'))).toMatchInlineSnapshot(`
    "content/withheld.yml:3:5  withheld-twice  Unexpected second \`all\`, already named at line 1
    - { what: all, since: 2026-12-01, why: The publisher asked for it. }
        ^"
  `);
});
