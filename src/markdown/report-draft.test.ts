import { describe, expect, test } from 'vitest';
import { readReport } from './report-draft.ts';
import { quoting, report, shown } from '../../tests/support/corpus.ts';

const read = (text: string) => {
  const { draft, problems } = readReport(text, 'report.md');
  return { draft, problems: shown(problems, [{ path: 'report.md', content: text }]) };
};

const excerpt = (id: string): string => `:::excerpt[Calm]{#${id} assessment="neutral"}\n> Calm.\n:::\n`;

describe('front matter', () => {
  test('that is missing is a problem, and there is no draft', () => {
    const { draft, problems } = read(`## Voting\n\n${excerpt('calm')}`);
    expect(draft).toBeUndefined();
    expect(problems).toMatchInlineSnapshot(`
      "content/report.md:1:1  front-matter-missing  Unexpected text, expected front matter between \`---\` lines
      ## Voting
      ^"
    `);
    expect(read('').problems).toMatchInlineSnapshot(`
      "content/report.md:1:1  front-matter-missing  Unexpected text, expected front matter between \`---\` lines

      ^"
    `);
  });

  test('that does not end, or begins late, is missing', () => {
    expect(read('---\ntype: press-release\n').problems).toMatchInlineSnapshot(`
      "content/report.md:1:1  front-matter-missing  Unexpected text, expected front matter between \`---\` lines
      ---
      ^"
    `);
    expect(read(`\n${report('')}`).problems).toMatchInlineSnapshot(`
      "content/report.md:1:1  front-matter-missing  Unexpected text, expected front matter between \`---\` lines

      ^"
    `);
  });

  test('that is wrong has each problem at its own line, and there is no draft', () => {
    const { draft, problems } = read(`---
type: statement
title: 2011
issuers: []
publishd: 2011-04-04
source: { sha256: 01b9, landing: www.watch.example }
absent: { Voting: none }
---
`);
    expect(draft).toBeUndefined();
    expect(problems).toMatchInlineSnapshot(`
      "content/report.md:3:1  field-wrong  Unexpected \`2011\` in \`title\`, expected a text
      title: 2011
      ^
      content/report.md:4:1  field-wrong  Unexpected list in \`issuers\`, expected at least one organisation
      issuers: []
      ^
      content/report.md:2:1  field-missing  Unexpected absence of the field \`place\`, expected a text
      type: statement
      ^
      content/report.md:2:1  field-missing  Unexpected absence of the field \`published\`, expected a text
      type: statement
      ^
      content/report.md:2:1  field-missing  Unexpected absence of the field \`added\`, expected a text
      type: statement
      ^
      content/report.md:6:11  field-wrong  Unexpected \`01b9\` in \`source.sha256\`, expected a SHA-256 of 64 hexadecimal digits
      source: { sha256: 01b9, landing: www.watch.example }
                ^
      content/report.md:6:25  field-wrong  Unexpected \`www.watch.example\` in \`source.landing\`, expected an address such as \`https://watch.example/\`, with a host in small Latin letters and nothing before it
      source: { sha256: 01b9, landing: www.watch.example }
                              ^
      content/report.md:7:11  field-wrong  Unexpected field \`absent.Voting\`, expected an id of small letters, digits and single hyphens
      absent: { Voting: none }
                ^
      content/report.md:5:1  field-unknown  Unexpected field \`publishd\`, did you mean \`published\`?
      publishd: 2011-04-04
      ^"
    `);
  });

  test('that is wrong does not hide what is wrong below', () => {
    expect(read(`---\ntype: press-release\n---\n\nText.\n`).problems).toContain(
      'report.md:5:1  text-outside-excerpt',
    );
  });
});

describe('an excerpt without an end', () => {
  test('is a problem at its start', () => {
    expect(read(report('## Voting\n\n:::excerpt[Calm]{#calm}\n> Calm.\n')).problems).toMatchInlineSnapshot(`
      "content/report.md:13:1  excerpt-unclosed  Unexpected excerpt without an end, expected a line \`:::\`
      :::excerpt[Calm]{#calm}
      ^"
    `);
    expect(read(report('## Voting\n\n:::excerpt[Calm]{#calm}\n> Calm.\n::\n')).problems)
      .toMatchInlineSnapshot(`
        "content/report.md:15:1  excerpt-closing  Unexpected \`::\`, expected three colons on the line that ends an excerpt
        ::
        ^"
      `);
  });

  test('before another is a problem that says where it should have ended, and is said once', () => {
    expect(read(report(`## Voting\n\n:::excerpt[Calm]{#calm}\n> Calm.\n\n${excerpt('quiet')}`)).problems)
      .toMatchInlineSnapshot(`
      "content/report.md:13:1  excerpt-unclosed  Unexpected excerpt without an end, expected a line \`:::\` before line 16
      :::excerpt[Calm]{#calm}
      ^"
    `);
  });

  test('is not one whose end has blanks behind it, or is the end of the file', () => {
    expect(read(report('## Voting\n\n:::excerpt[Calm]{#calm}\n> Calm.\n:::  \n')).problems).toBe('');
    expect(read(report('## Voting\n\n:::excerpt[Calm]{#calm}\n> Calm.\n:::')).problems).toBe('');
  });
});

describe('outside an excerpt', () => {
  test('text, a quotation, a list, HTML or a heading of another level is a problem at its place', () => {
    expect(
      read(
        report(
          `# Report\n\n## Voting\n\nText.\n\n> A quotation.\n\n- a list\n\n<!-- a comment -->\n\n### Voting\n\n${excerpt('calm')}\nMore.\n`,
        ),
      ).problems,
    ).toMatchInlineSnapshot(`
      "content/report.md:11:1  text-outside-excerpt  Unexpected heading of level 1, expected a heading as printed, of level 2, \`## …\`
      # Report
      ^
      content/report.md:15:1  text-outside-excerpt  Unexpected text outside an excerpt, expected it in one
      Text.
      ^
      content/report.md:17:1  text-outside-excerpt  Unexpected quotation outside an excerpt, expected it in one
      > A quotation.
      ^
      content/report.md:19:1  text-outside-excerpt  Unexpected list outside an excerpt, expected it in one
      - a list
      ^
      content/report.md:21:1  text-outside-excerpt  Unexpected HTML outside an excerpt, expected it in one
      <!-- a comment -->
      ^
      content/report.md:23:1  text-outside-excerpt  Unexpected heading of level 3, expected a heading as printed, of level 2, \`## …\`
      ### Voting
      ^
      content/report.md:29:1  text-outside-excerpt  Unexpected text outside an excerpt, expected it in one
      More.
      ^"
    `);
  });

  test('an excerpt with two colons, or with attributes that cannot be read, is told how to begin', () => {
    expect(read(report('## Voting\n\n::excerpt[Calm]{#calm}\n')).problems).toMatchInlineSnapshot(`
      "content/report.md:13:1  excerpt-opening  Unexpected \`::\` in the first line of an excerpt, expected \`:::excerpt[what it says]{#id assessment="…"}\`
      ::excerpt[Calm]{#calm}
      ^"
    `);
    expect(read(report('## Voting\n\n:::excerpt[Calm]{#calm topics=a b="c}\n> Calm.\n')).problems)
      .toMatchInlineSnapshot(`
        "content/report.md:13:17  excerpt-opening  Unexpected quotation mark that is not closed in the first line of an excerpt, expected \`:::excerpt[what it says]{#id assessment="…"}\`
        :::excerpt[Calm]{#calm topics=a b="c}
                        ^"
      `);
  });

  test('headings and footnotes are at home', () => {
    expect(read(`${quoting('Calm.[^1]')}\n[^1]: See.\n`).problems).toBe('');
  });
});

describe('a footnote defined twice', () => {
  test('is a problem at the second, and names the line of the first', () => {
    expect(read(`${quoting('Calm.[^14]')}\n[^14]: See.\n\n[^14]: See more.\n`).problems)
      .toMatchInlineSnapshot(`
      "content/report.md:19:1  footnote-duplicate  Unexpected second footnote \`14\`, already defined at line 17
      [^14]: See more.
      ^"
    `);
  });
});

test('a draft holds sections, excerpts and footnotes as they stand', () => {
  const { draft, problems } = read(
    `${report(`## IV. *De facto* Voting at 14:00

:::excerpt[Calm *and* quiet]{#calm assessment="positive" topics="+counting"}
> Calm.[^1]

> Quiet.

Ours.
:::

## Counting

:::excerpt{#open}
> Open.
:::
`)}\n[^1]: See.\n`,
  );
  expect(problems).toBe('');
  expect(draft?.sections.map(({ heading, key, place }) => [heading, key, place.line, place.column])).toEqual([
    ['IV. De facto Voting at 14:00', 'de facto voting at 14:00', 11, 1],
    ['Counting', 'counting', 21, 1],
  ]);
  expect(draft?.excerpts.map(({ id, finding, section }) => [id, finding, section?.heading])).toEqual([
    ['calm', 'Calm and quiet', 'IV. De facto Voting at 14:00'],
    ['open', '', 'Counting'],
  ]);
  const [calm] = draft?.excerpts ?? [];
  expect(calm).toMatchObject({
    assessment: 'positive',
    stated: { replacing: [], adding: ['counting'] },
    threads: [],
    followUp: undefined,
    revised: undefined,
    faults: [],
    quotation: { text: 'Calm.\nQuiet.' },
    note: { text: 'Ours.' },
    footnotes: [{ mark: '1', text: 'See.' }],
  });
  expect([...(draft?.footnotes.keys() ?? [])]).toEqual(['1']);
});

test('an attribute is where it stands, whatever the finding says', () => {
  const text = report(
    '## Voting\n\n:::excerpt[The topics {#x topics} of threads]{#calm topics="a" threads="b"}\n> Calm.\n:::\n',
  );
  const opening = text.split('\n')[12] ?? '';
  const placeOf = read(text).draft?.excerpts[0]?.placeOf;
  expect(opening.slice((placeOf?.('#').column ?? 0) - 1)).toBe('#calm topics="a" threads="b"}');
  expect(opening.slice((placeOf?.('topics').column ?? 0) - 1)).toBe('topics="a" threads="b"}');
  expect(opening.slice((placeOf?.('threads').column ?? 0) - 1)).toBe('threads="b"}');
  expect(placeOf?.('assessment')).toEqual({ line: 13, column: 1 });
});
