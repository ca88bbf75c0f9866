import { expect, test } from 'vitest';
import { content, problemsOf } from '../../../tests/support/corpus.ts';

/** A file with a piece of it written otherwise. */
function changed(path: string, piece: string, otherwise: string): Record<string, string> {
  const before = String(content().find((file) => file.path === path)?.content);
  if (!before.includes(piece)) throw new Error(`Unexpected piece \`${piece}\`, expected one of ${path}`);
  return { [path]: before.replace(piece, otherwise) };
}

const thread = 'ruritania/threads/open-count.md';
const withThread = (more: string) => changed(thread, 'can see.\n', `can see.\n${more}\n`);

test('the caution of a thread is plain text', () => {
  expect(problemsOf(withThread('caution: Nothing *may* be concluded.'))).toMatchInlineSnapshot(`
    "content/ruritania/threads/open-count.md:4:1  syntax-off  Unexpected emphasis in \`caution\`, which is plain text, expected plain words
    caution: Nothing *may* be concluded.
    ^"
  `);
});

test('so is the line of a thread on an election', () => {
  const course = [
    'course:',
    '  2001-presidential: { status: It was `calm`, key: [calm] }',
    '  2004-parliamentary: not-mentioned',
    '  2009-presidential: not-mentioned',
  ].join('\n');
  expect(problemsOf(withThread(course))).toContain(
    'open-count.md:5:24  syntax-off  Unexpected code in `status`',
  );
});

test.each([
  changed('topics.yml', 'while people voted.', 'while `people` voted.'),
  changed('indicators.yml', 'who voted.', 'who ~~voted~~.'),
  changed('commitments.yml', 'Everyone may', 'Everyone **may**'),
  changed('glossary.yml', 'at the head of all.', 'at the head of all, https://x.example.'),
  changed('ruritania/country.yml', 'name: Red Party', 'name: Red Party, note: "red [a](https://x.example)"'),
])('so are definitions, summaries and notes: %o', (files) => {
  expect(problemsOf(files)).toMatch(
    /^content\/\S+:\d+:\d+ {2}syntax-off {2}Unexpected .* which is plain text/,
  );
});

test('plain words are no problem', () => {
  const caution = 'caution: Nothing (at all) may be concluded; see “law” [sic] – 5–10 per cent.';
  const answers = 'own-numbers: { 5–10 per cent: by law }\nown-words: { law: its short name }';
  expect(problemsOf(withThread(`${caution}\n${answers}`))).toBe('');
});
