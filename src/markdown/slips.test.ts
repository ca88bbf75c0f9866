import { describe, expect, test } from 'vitest';
import { content, lastReport, locked, problemsOf, report } from '../../tests/support/corpus.ts';

const sound = `## Voting

:::excerpt[What the report says]{#passage assessment="neutral"}
> Turnout was :figure[71 per cent]{turnout=71} in all.
> It was calm.

Our note.
:::

:::excerpt[More]{#more assessment="neutral"}
> More was said.
:::
`;

/** The lock of the sound report, so that a slip shows what its author would see. */
const lock = locked(content({ [lastReport]: report(sound) }));

/** Problems of the report with a piece of it written otherwise, `:line:column  rule  reason`. */
function slip(piece: string, otherwise: string): string[] {
  if (!sound.includes(piece)) throw new Error(`Unexpected piece \`${piece}\`, expected one of the report`);
  const files = { [lastReport]: report(sound.replace(piece, otherwise)), 'ruritania/quotes.lock.json': lock };
  return problemsOf(files)
    .split('\n')
    .filter((line) => line.startsWith('content/'))
    .map((line) => line.replace(`content/${lastReport}`, ''));
}

test('the report without a slip has no problem', () => {
  expect(slip('Our note.', 'Our note.')).toEqual([]);
});

describe('a line of a quotation', () => {
  test('that is the first of the note is told to begin after an empty line, and is not called unverified', () => {
    expect(slip('calm.\n\nOur', 'calm.\nOur')).toMatchInlineSnapshot(`
      [
        ":16:1  quotation-lines  Unexpected line right after a quotation, expected an empty line before the note that begins here, or \`> \` before it if the report says so",
      ]
    `);
  });

  test('without its mark is told to bear it', () => {
    expect(slip('> It was calm.', 'It was calm.')).toEqual([
      expect.stringContaining(':15:1  quotation-lines  '),
    ]);
    expect(slip('in all.\n> It', 'in all.\nand\n> It')).toMatchInlineSnapshot(`
      [
        ":15:1  quotation-lines  Unexpected line without \`>\` in a quotation, which goes on at line 16, expected \`> \` before it",
      ]
    `);
    expect(slip('calm.\n', 'calm.\n\nA paragraph.\n\n> Another.\n')).toMatchInlineSnapshot(`
      [
        ":19:1  quotation-lines  Unexpected quotation after the note of the excerpt, expected \`>\` before every line of the quotation, those between included, and the note last",
      ]
    `);
  });

  test('with a second mark is a problem', () => {
    expect(slip('> It', '> > It')).toMatchInlineSnapshot(`
      [
        ":15:3  quotation-lines  Unexpected second \`>\`, expected one at the beginning of each line of a quotation",
      ]
    `);
  });

  test('may be empty, or have no blank after its mark', () => {
    expect(slip('in all.\n> It', 'in all.\n>It')).toEqual([]);
    expect(slip('> More was', '>\n> More was')).toEqual([]);
  });
});

describe('the end of an excerpt', () => {
  test.each([
    ['Our note.\n:::\n', 'Our note.\n::\n', '18:1', 'Unexpected `::`, expected three colons'],
    ['Our note.\n:::\n', 'Our note.\n::::\n', '18:1', 'Unexpected `::::`, expected three colons'],
    ['Our note.\n:::\n', 'Our note.\n:::\n\n:::\n', '20:1', 'Unexpected `:::` that ends nothing'],
    ['Our note.\n:::\n', 'Our note.\n:::\n:::\n', '19:1', 'Unexpected `:::` that ends nothing'],
    ['Our note.\n:::\n', 'Our note. :::\n', '17:11', 'Unexpected `:::` at the end of a line'],
    ['Our note.\n:::\n', '> :::\n', '17:3', 'Unexpected `:::` in a quotation'],
    [':::excerpt[More', '> :::excerpt[More', '20:3', 'Unexpected `:::` in a quotation'],
  ])('%j written %j is a problem at %s', (piece, otherwise, place, reason) => {
    const problems = slip(piece, otherwise);
    expect(problems).toEqual([expect.stringContaining(`:${place}  excerpt-closing  ${reason}`)]);
  });

  test('says how it is written', () => {
    expect(slip('Our note.\n:::\n', 'Our note.\n::\n')).toEqual([
      ':18:1  excerpt-closing  Unexpected `::`, expected three colons on the line that ends an excerpt',
    ]);
  });

  test('may follow the quotation at once, and the next excerpt may follow it', () => {
    // The note that went with the line is missed in the lock; the end of the excerpt is sound.
    expect(slip('calm.\n\nOur note.\n:::', 'calm.\n:::')).toEqual([
      expect.stringMatching(/^:13:1 {2}judgement-unlocked {2}Unexpected `note`/),
    ]);
    expect(slip(':::\n\n:::excerpt', ':::\n:::excerpt')).toEqual([]);
  });

  test('that is missing is reported at the excerpt', () => {
    expect(slip('Our note.\n:::\n', 'Our note.\n')).toEqual([
      ':13:1  excerpt-unclosed  Unexpected excerpt without an end, expected a line `:::` before line 19',
    ]);
  });
});

describe('the first line of an excerpt', () => {
  test.each([
    [':::excerpt[What', '::: excerpt[What', '13:4', 'Unexpected blank between `:::` and `excerpt`'],
    [':::excerpt[What', '::excerpt[What', '13:1', 'Unexpected `::` in'],
    [':::excerpt[What', ':excerpt[What', '13:1', 'Unexpected `:` in'],
    [':::excerpt[What', '::::excerpt[What', '13:1', 'Unexpected `::::` in'],
    [':::excerpt[What', 'excerpt[What', '13:1', 'Unexpected `excerpt` without colons'],
    [':::excerpt[What', ':::excerpt [What', '13:11', 'Unexpected blank between `excerpt` and `[`'],
    ['says]{#', 'says] {#', '13:33', 'Unexpected blank between `]` and `{`'],
    ['says]{#', 'says{#', '13:11', 'Unexpected `[` that is not closed'],
    ['says]{#', 'says](#', '13:33', 'Unexpected `(` after the words'],
    ['"neutral"}\n> Turn', '"neutral"\n> Turn', '13:33', 'Unexpected `{` that is not closed'],
    ['"neutral"}\n> Turn', '"neutral}\n> Turn', '13:33', 'Unexpected quotation mark that is not closed'],
    ['"neutral"}\n> Turn', '"neutral"} text\n> Turn', '13:65', 'Unexpected text after `}`'],
    ['"neutral"}\n> Turn', '“neutral”}\n> Turn', '13:54', 'Unexpected curly quotation mark `“`'],
    ['"neutral"}\n> Turn', '"neutral”}\n> Turn', '13:62', 'Unexpected curly quotation mark `”`'],
    ['#passage assess', '#passage, assess', '13:42', 'Unexpected `,` in attributes'],
  ])('%j written %j is a problem at %s', (piece, otherwise, place, reason) => {
    expect(slip(piece, otherwise)).toContainEqual(
      expect.stringContaining(`:${place}  excerpt-opening  ${reason}`),
    );
    expect(slip(piece, otherwise).join('\n')).not.toMatch(/unverified|text-outside-excerpt|-unknown/);
  });

  test('may have a tab, or blanks around the sign of an attribute', () => {
    expect(slip('#passage assessment="neutral"', '#passage\tassessment = "neutral"')).toEqual([]);
  });

  test('has values with blanks in quotation marks', () => {
    expect(slip('"neutral"}\n> Turn', '"neutral" topics=voting counting}\n> Turn')).toMatchInlineSnapshot(`
      [
        ":13:78  attribute-unknown  Unexpected attribute \`counting\` without a value, expected one of \`assessment\`, \`topics\`, \`threads\`, \`follow-up\`, \`voice\`, \`office\`, \`round\`, \`page\`, \`revised\`, \`own-numbers\`, \`own-words\`, \`leaves-out\`; a value with blanks stands in straight quotation marks",
      ]
    `);
  });
});

describe('a figure or commitment', () => {
  test.each([
    [':figure[71', '::figure[71', '14:15', 'Unexpected `::figure`'],
    [':figure[71', ':::figure[71', '14:15', 'Unexpected `:::figure`'],
    [':figure[71', '：figure[71', '14:15', 'Unexpected `：figure`'],
    [':figure[71', 'figure[71', '14:15', 'Unexpected `figure[` without a colon'],
    [':figure[71', ': figure[71', '14:15', 'Unexpected blank between `:` and `figure`'],
    [':figure[71', ':figure [71', '14:15', 'Unexpected blank between `:figure` and `[`'],
    [
      ':figure[71 per cent]',
      ':figure(71 per cent)',
      '14:15',
      'Unexpected `:figure(` without words in square brackets',
    ],
    ['per cent]{', 'per cent{', '14:15', 'Unexpected `[` that is not closed'],
    ['per cent]{', 'per cent] {', '14:35', 'Unexpected blank between `]` and `{`'],
    ['{turnout=71}', '(turnout=71)', '14:35', 'Unexpected `(` after the words'],
    ['{turnout=71}', 'turnout=71}', '14:35', 'Unexpected attributes without `{`'],
    ['{turnout=71}', '{turnout=71', '14:35', 'Unexpected `{` that is not closed'],
    ['{turnout=71}', '{turnout=“71”}', '14:44', 'Unexpected curly quotation mark `“`'],
    ['{turnout=71}', '{turnout=71, stage=final}', '14:46', 'Unexpected `,` in attributes'],
    ['{turnout=71}', '{turnout: 71}', '14:43', 'Unexpected `:` in attributes'],
    ['It was', '::commitment[It]{copenhagen-7.5} was', '15:3', 'Unexpected `::commitment`'],
    ['It was', 'commitment[It]{copenhagen-7.5} was', '15:3', 'Unexpected `commitment[` without a colon'],
    ['Our note', 'Our :figure[note', '17:5', 'Unexpected `[` that is not closed'],
  ])('%j written %j is a problem at %s', (piece, otherwise, place, reason) => {
    expect(slip(piece, otherwise)).toEqual([expect.stringContaining(`:${place}  directive-form  ${reason}`)]);
  });

  test('says how it is written', () => {
    expect(slip(':figure[71', '::figure[71')).toEqual([
      ':14:15  directive-form  Unexpected `::figure`, expected `:figure[the words]{indicator=value}`',
    ]);
    expect(slip('It was', '::commitment[It]{copenhagen-7.5} was')).toEqual([
      ':15:3  directive-form  Unexpected `::commitment`, expected `:commitment[the words]{id}`',
    ]);
  });

  test('is not meant by a report that speaks of figures and commitments', () => {
    const spoken =
      'Of these: figure (3), commitments [sic] and the commitment (7.5); disfigure[d], figure [4].';
    expect(problemsOf({ [lastReport]: report(sound.replace('It was calm.', spoken)) })).toBe('');
  });

  test('may hold brackets and stand in two lines', () => {
    const broken = ':figure[some [sic]\n> 71 per cent]{turnout=71 stage=final}';
    expect(
      problemsOf({ [lastReport]: report(sound.replace(':figure[71 per cent]{turnout=71}', broken)) }),
    ).toBe('');
  });
});

describe('a footnote', () => {
  test.each([
    ['calm.', 'calm.[^ 3]', '15:15', 'Unexpected `[^ 3]`, expected the mark of a footnote, `[^3]`'],
    ['calm.', 'calm.[^3 ]', '15:15', 'Unexpected `[^3 ]`, expected the mark of a footnote, `[^3]`'],
    ['calm.', 'calm.[^3', '15:15', 'Unexpected `[^3`, expected the mark of a footnote, `[^3]`'],
    ['said.\n:::\n', 'said.\n:::\n\n[^3] Words.\n', '24:5', 'Unexpected `[^3]` at the beginning of a line'],
    ['said.\n:::\n', 'said.\n:::\n\n[^3] : Words.\n', '24:5', 'Unexpected `[^3]` at the beginning of a line'],
  ])('%j written %j is a problem at %s', (piece, otherwise, place, reason) => {
    expect(slip(piece, otherwise)).toEqual([expect.stringContaining(`:${place}  footnote-form  ${reason}`)]);
  });
});

test('a footnote and a heading say how they are written', () => {
  expect(slip('calm.', 'calm.[^ 3]')).toEqual([
    ':15:15  footnote-form  Unexpected `[^ 3]`, expected the mark of a footnote, `[^3]`',
  ]);
  expect(slip('## Voting', '##Voting')).toContain(
    ':11:1  heading-form  Unexpected `##Voting`, expected a blank after `##`',
  );
});

describe('a heading', () => {
  test.each([
    ['## Voting', '##Voting', '11:1', 'Unexpected `##Voting`, expected a blank after `##`'],
    ['## Voting', 'Voting\n------', '12:1', 'Unexpected underlined heading or rule'],
    ['## Voting', '## Voting\n\n***\n\n---', '15:1', 'Unexpected underlined heading or rule'],
  ])('%j written %j is a problem at %s', (piece, otherwise, place, reason) => {
    expect(slip(piece, otherwise)).toContainEqual(
      expect.stringContaining(`:${place}  heading-form  ${reason}`),
    );
  });
});

test('in a file without front matter nothing is looked for', () => {
  expect(problemsOf({ [lastReport]: '##Voting\n\n::figure[5]{turnout=5}\n' })).not.toMatch(
    /-form|-closing|-lines/,
  );
});
