import { expect, test } from 'vitest';
import { lastReport, problemsOf, quoting } from '../../../tests/support/corpus.ts';

const landing = 'https://watch.example/ruritania';
const withDocument = (document: string) =>
  quoting('Calm.').replace(landing, `${landing}, document: ${document}`);

test('a list of documents is no document, and the field that says so is named', () => {
  expect(problemsOf({ [lastReport]: withDocument(landing) })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:7:127  document-shared  Unexpected \`https://watch.example/ruritania\`, which is \`source.landing\` at content/ruritania/2001-presidential/statement.md:7:85, expected the address of this document alone
    ding: https://watch.example/ruritania, document: https://watch.example/ruritania
                                           ^"
  `);
});

test('two reports are not in one document', () => {
  const document = 'https://watch.example/2009.pdf';
  const problems = problemsOf({
    [lastReport]: withDocument(document),
    'ruritania/2009-presidential/final-report.md': withDocument(document)
      .replace('type: preliminary-statement', 'type: final-report')
      .replace('published: 2009-06-08', 'published: 2009-09-01')
      .replace('{#passage', '{#late'),
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:7:127  document-shared  Unexpected \`https://watch.example/2009.pdf\`, which is \`source.document\` at content/ruritania/2009-presidential/final-report.md:7:127, expected the address of this document alone
    ding: https://watch.example/ruritania, document: https://watch.example/2009.pdf 
                                           ^"
  `);
});

test('a document with an address of its own is no problem', () => {
  expect(problemsOf({ [lastReport]: withDocument('https://watch.example/2009.pdf') })).toBe('');
});
