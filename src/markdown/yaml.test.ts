import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../model/problem.ts';
import { readYaml } from './yaml.ts';
import { daySchema } from '../model/date.ts';
import { idSchema } from '../model/id.ts';
import { shown } from '../../tests/support/corpus.ts';

const schema = z.strictObject({
  title: z.string(),
  kind: z.enum(['full', 'limited']).default('full'),
  published: daySchema.optional(),
  seats: z.int().optional(),
  share: z.number().optional(),
  early: z.boolean().optional(),
  issuers: z.array(idSchema).min(1, { error: 'expected at least one organisation' }).default(['watch']),
  source: z.strictObject({ landing: z.string(), pages: z.int().optional() }).optional(),
  absent: z.record(idSchema, z.enum(['no-section', 'not-observed'])).default({}),
  aside: z.array(z.strictObject({ section: z.string(), reason: z.string() })).default([]),
});

/** The problems of a YAML text with the lines that they point to. */
function problems(text: string): string {
  return shown(readYaml(schema, text, 'x.yml').problems, [{ path: 'x.yml', content: text }]);
}

describe('what is not YAML', () => {
  test('is one problem at the first fault, not one for every word that follows', () => {
    expect(problems('title: Statement\n- and a list\n- and more\nkind: full\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  yaml-syntax  Unexpected YAML: Implicit keys need to be on a single line
      - and a list
      ^"
    `);
    expect(problems('title: "Statement\nkind: full\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:8  yaml-syntax  Unexpected quotation mark without a second one, expected one at the end of the text
      title: "Statement
             ^"
    `);
    expect(problems('title: [Statement\nkind: full\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  yaml-syntax  Unexpected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
      kind: full
      ^"
    `);
    expect(problems('title: Statement\n\tkind: full\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  yaml-syntax  Unexpected YAML: Tabs are not allowed as indentation
      	kind: full
      ^"
    `);
  });

  test('a colon in a text is told in an author’s words', () => {
    expect(problems('title: Statement: preliminary\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:8  yaml-syntax  Unexpected colon in a text, expected quotation marks around the text
      title: Statement: preliminary
             ^"
    `);
  });

  test('a text that begins with a mark of YAML’s own would lose a word', () => {
    expect(problems('title: *De facto* rules\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:8  yaml-syntax  Unexpected \`*\` at the start of a text, expected quotation marks around the text
      title: *De facto* rules
             ^"
    `);
    expect(problems('title: *de-facto\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:8  yaml-syntax  Unexpected \`*\` at the start of a text, expected quotation marks around the text
      title: *de-facto
             ^"
    `);
    expect(problems('title: &c. and so on\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:8  yaml-syntax  Unexpected \`&\` at the start of a text, expected quotation marks around the text
      title: &c. and so on
             ^"
    `);
    expect(problems('title: !Vote now\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:8  yaml-syntax  Unexpected \`!\` at the start of a text, expected quotation marks around the text
      title: !Vote now
             ^"
    `);
    expect(problems('aside:\n  - section: A\n    reason: *b\ntitle: A\n')).toMatchInlineSnapshot(`
      "content/x.yml:3:13  yaml-syntax  Unexpected \`*\` at the start of a text, expected quotation marks around the text
          reason: *b
                  ^"
    `);
  });

  test('marks of YAML’s own within a text, or in quotation marks, are text', () => {
    expect(readYaml(schema, 'title: R&D *now*!\n', 'x.yml').value?.title).toBe('R&D *now*!');
    expect(readYaml(schema, 'title: "*De facto*: rules"\n', 'x.yml').value?.title).toBe('*De facto*: rules');
  });

  test('a field written twice is a problem at the second', () => {
    expect(problems('title: A\nkind: full\ntitle: B\n')).toMatchInlineSnapshot(`
      "content/x.yml:3:1  yaml-syntax  Unexpected YAML: Map keys must be unique
      title: B
      ^"
    `);
  });

  test('all faults are reported in one run', () => {
    expect(problems('title: Statement: preliminary\nkind: @full\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:8  yaml-syntax  Unexpected colon in a text, expected quotation marks around the text
      title: Statement: preliminary
             ^
      content/x.yml:2:7  yaml-syntax  Unexpected YAML: Plain value cannot start with reserved character @
      kind: @full
            ^"
    `);
  });
});

describe('a text that is no list of fields', () => {
  test('is a problem at its start', () => {
    expect(problems('')).toMatchInlineSnapshot(`
      "content/x.yml:1:1  field-missing  Unexpected absence of the field \`title\`, expected a text

      ^"
    `);
    expect(problems('# nothing yet\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:1  field-missing  Unexpected absence of the field \`title\`, expected a text
      # nothing yet
      ^"
    `);
    expect(problems('Statement\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:1  field-wrong  Unexpected \`Statement\`, expected fields
      Statement
      ^"
    `);
    expect(problems('- title: A\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:1  field-wrong  Unexpected list, expected fields
      - title: A
      ^"
    `);
  });
});

describe('a wrong field', () => {
  test('that does not exist is a problem at its line, with the nearest', () => {
    expect(problems('title: A\ntilte: B\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  field-unknown  Unexpected field \`tilte\`, did you mean \`title\`?
      tilte: B
      ^"
    `);
    expect(problems('title: A\nweather: B\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  field-unknown  Unexpected field \`weather\`, expected one of \`title\`, \`kind\`, \`published\`, \`seats\`, \`share\`, \`early\`, \`issuers\`, \`source\`, \`absent\`, \`aside\`
      weather: B
      ^"
    `);
  });

  test('that is missing is a problem at the start of what should hold it', () => {
    expect(problems('\nkind: full\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:1  field-missing  Unexpected absence of the field \`title\`, expected a text

      ^"
    `);
    expect(problems('title: A\nsource:\n  pages: 3\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  field-missing  Unexpected absence of the field \`source.landing\`, expected a text
      source:
      ^"
    `);
    expect(problems('title: A\naside:\n  - section: A\n    reason: B\n  - section: C\n'))
      .toMatchInlineSnapshot(`
      "content/x.yml:5:5  field-missing  Unexpected absence of the field \`aside.1.reason\`, expected a text
        - section: C
          ^"
    `);
  });

  test('with a value of another type is a problem at its line', () => {
    expect(problems('title: 2011\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:1  field-wrong  Unexpected \`2011\` in \`title\`, expected a text
      title: 2011
      ^"
    `);
    expect(problems('title:\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:1  field-wrong  Unexpected nothing in \`title\`, expected a text
      title:
      ^"
    `);
    expect(problems('title: [A]\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:1  field-wrong  Unexpected list in \`title\`, expected a text
      title: [A]
      ^"
    `);
    expect(problems('title: A\nseats: many\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  field-wrong  Unexpected \`many\` in \`seats\`, expected a number
      seats: many
      ^"
    `);
    expect(problems('title: A\nseats: 98.5\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  field-wrong  Unexpected \`98.5\` in \`seats\`, expected a whole number
      seats: 98.5
      ^"
    `);
    expect(problems('title: A\nshare: half\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  field-wrong  Unexpected \`half\` in \`share\`, expected a number
      share: half
      ^"
    `);
    expect(problems('title: A\nearly: yes\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  field-wrong  Unexpected \`yes\` in \`early\`, expected \`true\` or \`false\`
      early: yes
      ^"
    `);
    expect(problems('title: A\nissuers: watch\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  field-wrong  Unexpected \`watch\` in \`issuers\`, expected a list
      issuers: watch
      ^"
    `);
    expect(problems('title: A\nsource: https://watch.example\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  field-wrong  Unexpected \`https://watch.example\` in \`source\`, expected fields
      source: https://watch.example
      ^"
    `);
  });

  test('with a value that is not one of those allowed is a problem that lists them', () => {
    expect(problems('title: A\nkind: half\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  field-wrong  Unexpected \`half\` in \`kind\`, expected one of \`full\`, \`limited\`
      kind: half
      ^"
    `);
  });

  test('with a date that is none is a problem, also a day that no calendar has', () => {
    for (const day of ['4 April 2011', '2011-4-4', '2011-02-30', '2011-13-01', '2011'])
      expect(problems(`title: A\npublished: "${day}"\n`)).toContain(
        `x.yml:2:1  field-wrong  Unexpected \`${day}\` in \`published\`, expected a date such as \`2011-04-03\``,
      );
  });

  test('in a list is a problem at its line in the list', () => {
    expect(problems('title: A\nissuers:\n  - watch\n  - The League\n')).toMatchInlineSnapshot(`
      "content/x.yml:4:5  field-wrong  Unexpected \`The League\` in \`issuers.1\`, expected an id of small letters, digits and single hyphens
        - The League
          ^"
    `);
    expect(problems('title: A\nissuers: []\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:1  field-wrong  Unexpected list in \`issuers\`, expected at least one organisation
      issuers: []
      ^"
    `);
    expect(problems('title: A\naside:\n  - section: A\n    reason: B\n  - secton: C\n    reason: D\n'))
      .toMatchInlineSnapshot(`
      "content/x.yml:5:5  field-missing  Unexpected absence of the field \`aside.1.section\`, expected a text
        - secton: C
          ^
      content/x.yml:5:5  field-unknown  Unexpected field \`secton\`, did you mean \`section\`?
        - secton: C
          ^"
    `);
  });

  test('in fields within a field is a problem at its line', () => {
    expect(problems('title: A\nsource:\n  landing: B\n  pges: 3\n')).toMatchInlineSnapshot(`
      "content/x.yml:4:3  field-unknown  Unexpected field \`pges\`, did you mean \`pages\`?
        pges: 3
        ^"
    `);
    expect(problems('title: A\nsource: { landing: B, pages: three }\n')).toMatchInlineSnapshot(`
      "content/x.yml:2:23  field-wrong  Unexpected \`three\` in \`source.pages\`, expected a number
      source: { landing: B, pages: three }
                            ^"
    `);
  });

  test('by its name or its value among names chosen by the author is a problem at its line', () => {
    expect(problems('title: A\nabsent:\n  Campaign Finance: no-section\n')).toMatchInlineSnapshot(`
      "content/x.yml:3:3  field-wrong  Unexpected field \`absent.Campaign Finance\`, expected an id of small letters, digits and single hyphens
        Campaign Finance: no-section
        ^"
    `);
    expect(problems('title: A\nabsent:\n  campaign: no-secton\n')).toMatchInlineSnapshot(`
      "content/x.yml:3:3  field-wrong  Unexpected \`no-secton\` in \`absent.campaign\`, expected one of \`no-section\`, \`not-observed\`
        campaign: no-secton
        ^"
    `);
  });

  test('does not hide the others', () => {
    expect(problems('tilte: A\nkind: half\npublished: soon\nissuers: [A, b, C]\n')).toMatchInlineSnapshot(`
      "content/x.yml:1:1  field-missing  Unexpected absence of the field \`title\`, expected a text
      tilte: A
      ^
      content/x.yml:2:1  field-wrong  Unexpected \`half\` in \`kind\`, expected one of \`full\`, \`limited\`
      kind: half
      ^
      content/x.yml:3:1  field-wrong  Unexpected \`soon\` in \`published\`, expected a date such as \`2011-04-03\`
      published: soon
      ^
      content/x.yml:4:11  field-wrong  Unexpected \`A\` in \`issuers.0\`, expected an id of small letters, digits and single hyphens
      issuers: [A, b, C]
                ^
      content/x.yml:4:17  field-wrong  Unexpected \`C\` in \`issuers.2\`, expected an id of small letters, digits and single hyphens
      issuers: [A, b, C]
                      ^
      content/x.yml:1:1  field-unknown  Unexpected field \`tilte\`, did you mean \`title\`?
      tilte: A
      ^"
    `);
  });
});

test('lines of the file above the text are counted', () => {
  const { problems: found } = readYaml(schema, 'kind: half\n', 'x.md', 1);
  expect(found.map(({ line, column }) => [line, column])).toEqual([
    [2, 1],
    [2, 1],
  ]);
});

test('a value of the right form is read, with what may be left out', () => {
  const { value, problems: none } = readYaml(
    schema,
    'title: "2011"\npublished: 2011-04-04\nearly: true\nissuers: [watch, league-of-watchers]\nabsent: { media: not-observed }\n',
    'x.yml',
  );
  expect(none).toEqual([]);
  expect(value).toEqual({
    title: '2011',
    kind: 'full',
    published: '2011-04-04',
    early: true,
    issuers: ['watch', 'league-of-watchers'],
    absent: { media: 'not-observed' },
    aside: [],
  });
});

test('the place of a field is that of its name; of one that is not there, that of what would hold it', () => {
  const text =
    'title: A\nsource:\n  landing: B\naside:\n  - section: A\n    reason: B\n  - { section: C, reason: D }\n';
  const { placeOf } = readYaml(schema, text, 'x.yml');
  expect(placeOf(['title'])).toEqual({ line: 1, column: 1 });
  expect(placeOf(['source', 'landing'])).toEqual({ line: 3, column: 3 });
  expect(placeOf(['source', 'pages'])).toEqual({ line: 2, column: 1 });
  expect(placeOf(['aside', 0, 'reason'])).toEqual({ line: 6, column: 5 });
  expect(placeOf(['aside', 1, 'reason'])).toEqual({ line: 7, column: 19 });
  expect(placeOf(['aside', 1])).toEqual({ line: 7, column: 5 });
  expect(placeOf(['aside', 2])).toEqual({ line: 4, column: 1 });
  expect(placeOf(['absent', 'media'])).toEqual({ line: 1, column: 1 });
  expect(placeOf([])).toEqual({ line: 1, column: 1 });
});

test.each(['title: "A\\nTI  - B"', 'title: |\n  A\n  B', 'title: "A\\tB"'])(
  'a text of several lines is a problem: %s',
  (yaml) => {
    const { value, problems } = readYaml(z.strictObject({ title: z.string() }), yaml, 'a.yml');
    expect(value).toBeUndefined();
    expect(problems.map((each) => formatProblem(each))).toEqual([
      'content/a.yml:1:8  field-line-break  Unexpected line break or tab in a text, expected one line',
    ]);
  },
);

test('a folded text is one line', () => {
  const { value } = readYaml(z.strictObject({ title: z.string() }), 'title: >-\n  A\n  B', 'a.yml');
  expect(value).toEqual({ title: 'A B' });
});
