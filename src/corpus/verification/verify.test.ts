import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { sha256 } from '../sha256.ts';
import { verify, type Verification } from './verify.ts';
import { formatProblems } from '../../model/problem.ts';
import { content, lastReport, report } from '../../../tests/support/corpus.ts';

const source = `STATEMENT

Voting

The vote was calm in 128 polling stations.<sup>1</sup> In *almost all* of them observers could

---

<sup>1</sup> In the north and in the south.

see the box. It was not so everywhere.

- The first item of a list;
- The second item of a list.

Counting

It was not so everywhere. The count began at 20:00.

For further information call us.
`;

/** A report with one excerpt of these lines under `Voting`, held against the source above. */
function verified(
  quotation: string,
  { more = '', notes = '', heading = 'Voting', against = source, joins = '[]' } = {},
): Verification {
  const text = report(
    `## ${heading}

:::excerpt[What the report says]{#passage assessment="neutral"}
${quotation
  .split('\n')
  .map((line) => `> ${line}`)
  .join('\n')}
:::
${notes === '' ? '' : `\n${notes}\n`}`,
    { more },
  ).replace('landing:', `joins: ${joins}, landing:`);
  const { drafts } = parse(content({ [lastReport]: text }));
  const draft = drafts.reports.find(({ path }) => path === lastReport);
  if (draft === undefined) throw new Error('The report could not be read');
  return verify(draft, against);
}

const faults = (...given: Parameters<typeof verified>): string => formatProblems(verified(...given).problems);

describe('a quotation', () => {
  test.for([
    ['as printed', 'The vote was calm in 128 polling stations.'],
    ['with emphasis and without', 'In *almost all* of them observers could see the box.'],
    ['across the footnote that cuts its sentence', 'almost all of them observers could see the box.'],
    ['with cuts', 'The vote was calm […] in 128 polling stations. […] It was not so everywhere.'],
    ['of an item of a list', 'The second item of a list.'],
    ['across items of a list', 'The first item of a list; The second item of a list.'],
  ])('%s is found', ([, quotation]) => {
    expect(faults(quotation ?? '')).toBe('');
  });

  test('with one letter changed is refused, and the difference shown', () => {
    expect(faults('The vote was calm in 128 polling station.')).toMatchInlineSnapshot(
      `"content/ruritania/2009-presidential/statement.md:14:1  quotation-not-in-source  Unexpected words in \`passage\`: after \`The vote was calm in 128 polling station\` the quotation has \`.\`, the source has \`s. In almost all of them observers could\` (line 5 of the source)"`,
    );
  });

  test('that begins with other words is refused', () => {
    expect(faults('No vote was held.')).toMatchInlineSnapshot(
      `"content/ruritania/2009-presidential/statement.md:14:1  quotation-not-in-source  Unexpected words \`No vote was held.\` in \`passage\`, expected words of the source"`,
    );
  });

  test('is not found inside a longer number or word', () => {
    expect(faults('28 polling stations.')).toContain('quotation-not-in-source');
    expect(faults('he vote was calm')).toContain('quotation-not-in-source');
  });

  test('does not run from the body into a footnote', () => {
    expect(faults('observers could In the north')).toContain('quotation-not-in-source');
  });

  test('that stands twice in the source names both places', () => {
    const { entry } = verified('It was not so everywhere.');
    expect(entry.quotations.passage?.at).toEqual(['11 or 18']);
  });

  test('across a cut names the lines of both halves', () => {
    const { entry } = verified('them observers could see the box.');
    expect(entry.quotations.passage?.at).toEqual(['5 + 11']);
  });

  test('under another heading than in the source is refused', () => {
    const more = 'set-aside: [{ section: Counting, reason: not read yet }]';
    expect(faults('The count began at 20:00.', { more })).toMatchInlineSnapshot(
      `"content/ruritania/2009-presidential/statement.md:14:1  quotation-misplaced  Unexpected heading \`Voting\` over \`passage\`, the source has its words under \`Counting\`"`,
    );
    expect(faults('The count began at 20:00.', { heading: 'Counting' })).toBe('');
  });
});

describe('what annotations find a quotation by', () => {
  const quotes = (...given: Parameters<typeof verified>) =>
    verified(...given).entry.quotations.passage?.quotes;

  test('is the words as the file has them, and 32 characters before and after', () => {
    expect(quotes('polling stations. In *almost all* of them')).toEqual([
      {
        prefix: 'oting\n\nThe vote was calm in 128 ',
        exact: 'polling stations.<sup>1</sup> In *almost all* of them',
        suffix: ' observers could\n\n---\n\n<sup>1</s',
      },
    ]);
  });

  test('is a quote each for the pieces between cuts, and for what a footnote parts', () => {
    const exact = quotes('The vote was […] of them observers could see the box.')?.map((one) => one.exact);
    expect(exact).toEqual(['The vote was', 'of them observers could', 'see the box.']);
  });

  test('is no punctuation mark alone', () => {
    expect(quotes('The vote was calm […] .')?.map(({ exact }) => exact)).toEqual(['The vote was calm']);
  });

  test('is named where the source has it twice, with the same words around it', () => {
    const against = 'Voting\n\nIt was calm.\n\nVoting\n\nIt was calm.\n\nVoting\n\nThe end.\n';
    expect(verified('It was calm.', { against }).ambiguous).toEqual([]);
    const alike = 'A line that is long enough to fill the context.\n\nIt was calm.\n\n';
    const twice = `Voting\n\n${alike}${alike}A line that is long enough to fill the context.\n`;
    expect(verified('It was calm.', { against: twice }).ambiguous).toEqual(['passage']);
  });

  test('is those words under its own heading where they stand twice', () => {
    const prefix = (heading: string) => quotes('It was not so everywhere.', { heading })?.[0]?.prefix;
    expect(prefix('Voting')).toMatch(/see the box\. $/);
    expect(prefix('Counting')).toMatch(/Counting\n\n$/);
  });
});

describe('a footnote', () => {
  const quotation = 'The vote was calm in 128 polling stations.[^1]';

  test('as printed is found in the footnote of its mark', () => {
    const { entry, problems } = verified(quotation, { notes: '[^1]: In the north and in the south.' });
    expect(problems).toEqual([]);
    expect(entry.quotations['note-1']?.at).toEqual(['9']);
  });

  test('is not looked for in the body', () => {
    expect(faults(quotation, { notes: '[^1]: It was not so everywhere.' })).toContain('in `note-1`');
  });

  test('that page furniture cuts is joined where the front matter says so', () => {
    const against = `Voting\n\nThe vote was calm.¹\n\n¹ In the north and\n\nThe day was long.\n\nin the south.\n`;
    const parts = { against, notes: '[^1]: In the north and in the south.' };
    expect(faults('The vote was calm.[^1]', parts)).toContain('quotation-not-in-source');
    expect(faults('The vote was calm.[^1]', { ...parts, joins: '[[5, 9]]' })).toBe('');
  });
});

describe('coverage', () => {
  test('counts paragraphs by section and tells what is left', () => {
    const { entry, left } = verified('The vote was calm in 128 polling stations.', {
      more: 'set-aside:\n  - { section: Title page, reason: names }\n  - { section: Counting, lines: [20], reason: contacts }',
    });
    expect(entry.coverage).toMatchObject({ paragraphs: 8, quoted: 1, setAside: 2 });
    expect(entry.coverage.sections.map(({ heading, paragraphs }) => [heading, paragraphs])).toEqual([
      ['Title page', 1],
      ['Voting', 5],
      ['Counting', 2],
    ]);
    expect(left.map(({ paragraph }) => paragraph.text)).toContain('see the box. It was not so everywhere.');
    expect(left.map(({ paragraph }) => paragraph.text)).not.toContain('For further information call us.');
  });

  test('counts sentences and words: one row of a table is not the whole of it', () => {
    const against = 'Voting\n\n| 1 | The north | 20 |\n| 2 | The south | 30 |\n| 3 | The east | 40 |\n';
    const { entry, left, leftWithin } = verified('| 2 | The south | 30 |', { against });
    expect(entry.coverage).toMatchObject({ paragraphs: 1, quoted: 1, setAside: 0 });
    expect(entry.coverage.words).toEqual({ all: 12, quoted: 4, setAside: 0 });
    expect(left).toEqual([]);
    expect(leftWithin.map(({ words, heading }) => [words, heading])).toEqual([
      ['| 1 | The north | 20 |', 'Voting'],
      ['| 3 | The east | 40 |', 'Voting'],
    ]);
  });

  test('a sentence counts if a word of it is quoted, a word if the whole of it is, whichever quotation has it', () => {
    const against = 'Voting\n\nIt was calm, but slow. It rained. The day was long.\n\nNobody came.\n';
    const counts = (quotation: string) => {
      const { entry, leftWithin } = verified(quotation, { against });
      const { sentences, words } = entry.coverage;
      return [sentences.quoted, sentences.all, words.quoted, words.all, leftWithin.map(({ words }) => words)];
    };
    expect(counts('It was calm […] slow.')).toEqual([1, 4, 4, 13, [', but', 'It rained. The day was long.']]);
    expect(counts('It was calm, but slow. It rained. The day was long.')).toEqual([3, 4, 11, 13, []]);
  });

  test('sets aside what is not quoted in a paragraph that is set aside', () => {
    const against = 'Voting\n\nIt was calm. Call us.\n\nThe day was long.\n';
    const more = 'set-aside: [{ section: Voting, lines: [3], reason: contacts }]';
    const { entry, leftWithin } = verified('It was calm.', { against, more });
    expect(entry.coverage).toMatchObject({
      paragraphs: 2,
      quoted: 1,
      setAside: 0,
      sentences: { all: 3, quoted: 1, setAside: 1 },
      words: { all: 9, quoted: 3, setAside: 2 },
      sections: [{ heading: 'Voting', words: { all: 9, quoted: 3, setAside: 2 } }],
    });
    expect(leftWithin).toEqual([]);
  });

  test('of a language without a reader counts words, and lines for sentences', () => {
    const against = 'Voting\n\nكان اليوم هادئا. كان طويلا.\n';
    const { entry } = verified('كان اليوم هادئا.', { against, more: 'language: ar' });
    expect(entry.coverage).toMatchObject({
      sentences: { all: 1, quoted: 1 },
      words: { all: 5, quoted: 3 },
    });
  });

  test('carries the hash of the source', () => {
    expect(verified('The vote was calm').entry.sha256).toBe(sha256(source));
  });
});
