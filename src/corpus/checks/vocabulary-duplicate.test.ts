import { expect, test } from 'vitest';
import { content, problemsOf } from '../../../tests/support/corpus.ts';

/** A file of Ruritania with more at its end. */
function withMore(path: string, more: string): Record<string, string> {
  return { [path]: `${String(content().find((file) => file.path === path)?.content)}${more}` };
}

test('an id used twice in a vocabulary file is a problem at the second, and names the line of the first', () => {
  expect(
    problemsOf(
      withMore('topics.yml', '- { id: voting, label: Vote, definition: The vote., headings: [Vote] }\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/topics.yml:13:5  id-duplicate  Unexpected id \`voting\`, already used at line 1
    - { id: voting, label: Vote, definition: The vote., headings: [Vote] }
        ^"
  `);
  expect(
    problemsOf(
      withMore(
        'indicators.yml',
        '  - { id: turnout, label: T, unit: percent, definition: T., topic: voting }\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/indicators.yml:51:7  id-duplicate  Unexpected id \`turnout\`, already used at line 16
      - { id: turnout, label: T, unit: percent, definition: T., topic: voting }
          ^"
  `);
  expect(
    problemsOf({
      ...withMore(
        'commitments.yml',
        '- { id: copenhagen-7-5, label: C, kind: law, instrument: C, summary: C. }\n',
      ),
      ...withMore('glossary.yml', '- { id: cec, term: CEC, definition: C. }\n'),
      ...withMore('organisations.yml', '- { id: watch, name: Watch, short: W }\n'),
    }),
  ).toMatchInlineSnapshot(`
    "content/commitments.yml:8:5  id-duplicate  Unexpected id \`copenhagen-7-5\`, already used at line 1
    - { id: copenhagen-7-5, label: C, kind: law, instrument: C, summary: C. }
        ^
    content/glossary.yml:5:5  id-duplicate  Unexpected id \`cec\`, already used at line 1
    - { id: cec, term: CEC, definition: C. }
        ^
    content/organisations.yml:17:5  id-duplicate  Unexpected id \`watch\`, already used at line 1
    - { id: watch, name: Watch, short: W }
        ^"
  `);
});

test('an id used twice in a list of a country is a problem', () => {
  expect(
    problemsOf(
      withMore(
        'ruritania/country.yml',
        'people:\n  - { id: rudolf, name: Rudolf }\n  - id: rudolf\n    name: The King\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/ruritania/country.yml:11:5  id-duplicate  Unexpected id \`rudolf\`, already used at line 10
      - id: rudolf
        ^"
  `);
});

test('the same id may stand in different lists', () => {
  expect(problemsOf(withMore('ruritania/country.yml', 'people: [{ id: reds, name: The Reds }]\n'))).toBe('');
});

test('an id of the files of a country is used by no other file', () => {
  expect(
    problemsOf({
      'ruritania/glossary.yml': '- { id: cec, term: CEC, definition: The commission of nine. }\n',
      'ruritania/indicators.yml':
        'dimensions: { stage: { label: Stage, definition: A day. } }\nindicators: [{ id: turnout, label: T, unit: percent, definition: D. }]\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/glossary.yml:1:5  id-duplicate  Unexpected id \`cec\`, already used in \`content/glossary.yml\` at line 1, expected one of its own, such as \`ruritania-cec\`
    - { id: cec, term: CEC, definition: The commission of nine. }
        ^
    content/ruritania/indicators.yml:1:15  id-duplicate  Unexpected dimension \`stage\`, which another \`indicators.yml\` has, expected its own values under \`values\`
    dimensions: { stage: { label: Stage, definition: A day. } }
                  ^
    content/ruritania/indicators.yml:2:16  id-duplicate  Unexpected id \`turnout\`, already used in \`content/indicators.yml\` at line 16, expected one of its own, such as \`ruritania-turnout\`
    indicators: [{ id: turnout, label: T, unit: percent, definition: D. }]
                   ^"
  `);
});

test('an id of the glossary is not the place that a name of a country has there', () => {
  expect(
    problemsOf({ 'ruritania/glossary.yml': '- { id: ruritania-reds, term: Reds, definition: A party. }\n' }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/glossary.yml:1:5  id-duplicate  Unexpected id \`ruritania-reds\`, which is the place of a name of \`content/ruritania/country.yml\` in the glossary, expected another
    - { id: ruritania-reds, term: Reds, definition: A party. }
        ^"
  `);
});
