import { describe, expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../tests/support/corpus.ts';
import { switchedOff } from './switched-off.ts';

const found = (text: string, kind: 'markdown' | 'plain' = 'markdown') =>
  switchedOff(text, kind).map(({ offset, what }) => `${offset} ${what}`);

describe('what comes out raw is found at its place:', () => {
  test.each([
    ['| a | b |\n| - | - |', '0 table'],
    ['Votes: a | b', '9 table'],
    ['A `code` b', '2 code'],
    ['```\ncode\n```', '0 code'],
    ['A ~~x~~ b', '2 strikethrough'],
    ['H~2~O', '1 strikethrough'],
    ['***', '0 rule or underlined heading'],
    ['* * *', '0 rule or underlined heading'],
    ['Above\n\n---\n\nBelow', '7 rule or underlined heading'],
    ['___', '0 rule or underlined heading'],
    ['Heading\n===', '8 rule or underlined heading'],
    ['- [ ] task', '0 task list'],
    ['* [x] task', '0 task list'],
    ['1. one\n2. two', '0 numbered list'],
    ['##Heading', '0 heading'],
    ['A^[inline]', '1 footnote'],
    ['[a]: https://x.example', '0 address of a link'],
    ['See [a][b]', '4 link by name'],
    ['See [[a]]', '4 double brackets'],
    ['<https://x.example>', '0 bare address'],
    ['See https://x.example', '4 bare address'],
    ['See www.x.example', '4 bare address'],
    ['See [a](https://x', '6 link that is not closed'],
    ['A &amp; B', '2 character reference'],
    ['A\\\nB', '1 line break'],
    ['A ==b== c', '2 highlight'],
    ['A {b}', '2 attributes that belong to nothing'],
  ])('%j', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

test.each([
  'Voting was *calm* and **quiet**, “mostly” – some 5–10 per cent.',
  'One list:\n\n- a\n- b',
  '[words](https://x.example/a_(b)) and [sic], […], [a].',
  'In\n2007. The report says so.',
  'From ~5 to ~6, A & B, at 14:00, 3 = 3, #1.',
  String.raw`\| \` \*not\* \{ \[\[a]] \~~`,
  'Over 50-60 -- or more',
  '[2001-presidential/calm][2004-parliamentary/calm]',
])('what pages show is none: %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('a plain field holds no emphasis, link, HTML or footnote mark either', () => {
  expect(found('*calm*', 'plain')).toEqual(['0 emphasis']);
  expect(found('so _calm_', 'plain')).toEqual(['3 emphasis']);
  expect(found('see [a](https://x.example)', 'plain')).toEqual(['6 link']);
  expect(found('a <b>', 'plain')).toEqual(['2 HTML']);
  expect(found('a[^1]', 'plain')).toEqual(['1 footnote mark']);
  expect(found('a snake_case, [sic], 5 < 6', 'plain')).toEqual([]);
});

describe('in a report', () => {
  const noted = (finding: string, note: string, quotation = 'It was calm.') =>
    problemsOf({
      [lastReport]: report(
        `## Voting\n\n:::excerpt[${finding}]{#a assessment="neutral"}\n> ${quotation}\n\n${note}\n:::\n`,
      ),
    });

  test('a note and a finding say what is wrong and what to write', () => {
    expect(noted('Calm', 'Compare:\n\n| a | b |\n| - | - |')).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/statement.md:18:1  syntax-off  Unexpected table in a note, expected sentences or a list
      | a | b |
      ^"
    `);
    expect(noted('It was `calm`', 'Ours.')).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/statement.md:13:19  syntax-off  Unexpected code in a finding, expected quotation marks
      :::excerpt[It was \`calm\`]{#a assessment="neutral"}
                        ^"
    `);
    expect(noted('Calm', 'It was **calm.')).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/statement.md:16:8  syntax-off  Unexpected emphasis that is not closed in a note, expected text, or \`\\*\` for the character itself
      It was **calm.
             ^"
    `);
  });

  test('a quotation prints what the report prints', () => {
    expect(noted('Calm', 'Ours.', 'A | b, `c`, ~~d~~ and {e}; https://x.example.')).toBe('');
    expect(noted('Calm *and* quiet', 'Ours, *too* \\* and \\`.')).toBe('');
  });
});

describe('in a comparison', () => {
  const compared = (text: string) =>
    problemsOf({
      'ruritania/topics/voting.md': `---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\n${text}\n`,
    });

  test('syntax that is switched off is a problem', () => {
    expect(compared('It was `calm`. [2001-presidential/calm]')).toMatchInlineSnapshot(`
      "content/ruritania/topics/voting.md:7:8  syntax-off  Unexpected code in a comparison, expected quotation marks
      It was \`calm\`. [2001-presidential/calm]
             ^"
    `);
    expect(compared('It was *calm. [2001-presidential/calm]')).toContain('voting.md:7:8  syntax-off  ');
  });

  test.each([
    ['(2001-presidential/calm)', '7:39'],
    ['[2001-presidential/calm ]', '7:39'],
    ['[ 2001-presidential/calm]', '7:39'],
    ['[2001-presidential/calm', '7:39'],
    ['2001-presidential/calm]', '7:39'],
    ['[2001-presidential / calm]', '7:39'],
    ['[2001-presidential#calm]', '7:39'],
    ['[ruritania/2001-presidential/calm]', '7:39'],
    ['[2001-Presidential/Calm]', '7:39'],
  ])('a citation as %s is a problem', (citation, place) => {
    expect(compared(`It was calm. [2001-presidential/calm] ${citation} Quiet.`)).toContain(
      `voting.md:${place}  citation-form  Unexpected \`${citation.trim()}\`, expected a citation \`[election/excerpt]\``,
    );
  });

  test('a slip of a citation is shown at its place', () => {
    expect(compared('It was calm. (2001-presidential/calm) [2001-presidential/calm]')).toMatchInlineSnapshot(`
      "content/ruritania/topics/voting.md:7:14  citation-form  Unexpected \`(2001-presidential/calm)\`, expected a citation \`[election/excerpt]\`, without blanks in its brackets
      It was calm. (2001-presidential/calm) [2001-presidential/calm]
                   ^"
    `);
  });

  test('sound citations are none', () => {
    expect(
      compared('Calm [2001-presidential/calm]; quiet. [2004-parliamentary/calm] [2009-presidential/calm]'),
    ).toBe('');
  });
});
