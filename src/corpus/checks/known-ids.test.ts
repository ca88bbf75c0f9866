import { expect, test } from 'vitest';
import {
  content,
  electionFile,
  lastReport,
  problemsOf,
  quoting,
  report,
} from '../../../tests/support/corpus.ts';

/** The text of a file of Ruritania with one piece replaced. */
function changed(path: string, piece: string, other: string): Record<string, string> {
  const text = String(content().find((file) => file.path === path)?.content);
  if (!text.includes(piece)) throw new Error(`\`${piece}\` is not in ${path}`);
  return { [path]: text.replace(piece, other) };
}

const excerpt = (attributes: string): Record<string, string> => ({
  [lastReport]: report(
    `## Voting\n\n:::excerpt[Threads and topics]{#calm assessment="neutral" ${attributes}}\n> Calm.\n:::\n`,
  ),
});

test('a topic of an excerpt that does not exist is a problem at the attribute', () => {
  expect(problemsOf(excerpt('topics="voting countin"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:59  topic-unknown  Unexpected topic \`countin\`, did you mean \`counting\`?
    and topics]{#calm assessment="neutral" topics="voting countin"}
                                           ^"
  `);
  expect(problemsOf(excerpt('topics="+weather"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:59  topic-unknown  Unexpected topic \`weather\`, expected a known one
    and topics]{#calm assessment="neutral" topics="+weather"}
                                           ^"
  `);
});

test('a topic under `absent` that does not exist is a problem at its line', () => {
  expect(problemsOf(changed(lastReport, 'counting: no-section', 'countng: no-section, counting: no-section')))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:8:11  topic-unknown  Unexpected topic \`countng\`, did you mean \`counting\`?
    absent: { countng: no-section, counting: no-section, voter-registration: no-sect
              ^"
  `);
});

test('a thread that does not exist in this country is a problem', () => {
  expect(problemsOf(excerpt('threads="opencount"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:59  thread-unknown  Unexpected thread \`opencount\`, did you mean \`open-count\`?
    and topics]{#calm assessment="neutral" threads="opencount"}
                                           ^"
  `);
  expect(problemsOf(excerpt('threads="open-count ballots"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:59  thread-unknown  Unexpected thread \`ballots\`, expected a known one
    and topics]{#calm assessment="neutral" threads="open-count ballots"}
                                           ^"
  `);
});

test('a thread whose file cannot be read is not missed a second time', () => {
  expect(
    problemsOf({ ...excerpt('threads="open-count"'), 'ruritania/threads/open-count.md': 'title: Open\n' }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/threads/open-count.md:1:1  front-matter-missing  Unexpected text, expected front matter between \`---\` lines and nothing else
    title: Open
    ^"
  `);
});

test('a commitment that does not exist, or is not named, is a problem at its place', () => {
  expect(problemsOf({ [lastReport]: quoting('It breached :commitment[paragraph 7.6]{copenhagen-7.6}.') }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  commitment-unknown  Unexpected commitment \`copenhagen-7-6\`, did you mean \`copenhagen-7-5\`?
    > It breached :commitment[paragraph 7.6]{copenhagen-7.6}.
                  ^"
  `);
  expect(problemsOf({ [lastReport]: quoting('It breached :commitment[paragraph 7.5].') }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  commitment-missing  Unexpected commitment without an id, expected \`:commitment[the words]{id}\`
    > It breached :commitment[paragraph 7.5].
                  ^"
  `);
});

test('a commitment in a footnote is looked up too', () => {
  expect(problemsOf({ [lastReport]: `${quoting('Calm.[^1]')}\n[^1]: See :commitment[it]{vienna}.\n` }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:17:11  commitment-unknown  Unexpected commitment \`vienna\`, expected a known one
    [^1]: See :commitment[it]{vienna}.
              ^"
  `);
});

test('an organisation that does not exist is a problem at its place in the list', () => {
  expect(problemsOf(changed(lastReport, '[watch]', '[watch, wacth]'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:4:18  organisation-unknown  Unexpected organisation \`wacth\`, did you mean \`watch\`?
    issuers: [watch, wacth]
                     ^"
  `);
  expect(
    problemsOf(changed('ruritania/2009-presidential/election.yml', '[watch]', '\n    - watch\n    - league')),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:9:7  organisation-unknown  Unexpected organisation \`league\`, expected a known one
        - league
          ^"
  `);
});

test('a headline that is no excerpt of the report is a problem at the field', () => {
  expect(
    problemsOf({
      [lastReport]: report('## Voting\n\n:::excerpt[Calm]{#calm assessment="neutral"}\n> Calm.\n:::\n', {
        more: 'headline: clam',
      }),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:9:1  excerpt-unknown  Unexpected excerpt \`clam\`, did you mean \`calm\`?
    headline: clam
    ^"
  `);
});

test('a report without its election is told which file is missing', () => {
  expect(problemsOf({ 'ruritania/2012-presidential/statement.md': quoting('Calm.') })).toMatchInlineSnapshot(`
    "content/ruritania/2012-presidential/statement.md:1:1  election-unknown  Unexpected file in \`ruritania/2012-presidential/\`, which is no election, expected \`ruritania/2012-presidential/election.yml\`
    ---
    ^"
  `);
});

test('an election, a thread or a comparison without its country is told which file is missing', () => {
  expect(
    problemsOf({
      'syldavia/2009-presidential/election.yml': electionFile('2009-presidential', '2009-06-07'),
      'syldavia/2009-presidential/statement.md': quoting('Calm.'),
      'syldavia/threads/open-count.md': '---\ntitle: Open\ndefinition: Open or not.\n---\n',
      'syldavia/topics/voting.md':
        '---\ntopic: voting\ncountry: syldavia\nquestion: Was it calm?\n---\n\nCalm. [2009-presidential/passage]\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/syldavia/2009-presidential/election.yml:1:1  country-unknown  Unexpected file in \`syldavia/\`, which is no country, expected \`syldavia/country.yml\`
    date: 2009-06-07
    ^
    content/syldavia/threads/open-count.md:1:1  country-unknown  Unexpected file in \`syldavia/\`, which is no country, expected \`syldavia/country.yml\`
    ---
    ^
    content/syldavia/topics/voting.md:1:1  country-unknown  Unexpected file in \`syldavia/\`, which is no country, expected \`syldavia/country.yml\`
    ---
    ^"
  `);
});

test('ids in `indicators.yml` that do not exist are problems at their lines', () => {
  expect(problemsOf(changed('indicators.yml', 'topic: counting', 'topic: couting'))).toMatchInlineSnapshot(`
    "content/indicators.yml:35:5  topic-unknown  Unexpected topic \`couting\`, did you mean \`counting\`?
        topic: couting
        ^"
  `);
  expect(problemsOf(changed('indicators.yml', 'optional: [stage]', 'optional: [stage, place]')))
    .toMatchInlineSnapshot(`
    "content/indicators.yml:21:23  dimension-unknown  Unexpected dimension \`place\`, expected a known one
        optional: [stage, place]
                          ^"
  `);
  expect(problemsOf(changed('indicators.yml', 'parts: party', 'parts: stage'))).toMatchInlineSnapshot(`
    "content/indicators.yml:45:5  dimension-unknown  Unexpected dimension \`stage\` for the parts, expected one of the indicator's own: \`outlet\`, \`party\`
        parts: stage
        ^"
  `);
  expect(
    problemsOf(
      changed(
        'indicators.yml',
        'key: true',
        'breaks: [{ before: ruritania/2010-presidential, makes: other-measure, reason: A new law. }]',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/indicators.yml:23:16  election-unknown  Unexpected election \`ruritania/2010-presidential\`, did you mean \`ruritania/2001-presidential\`?
        breaks: [{ before: ruritania/2010-presidential, makes: other-measure, reason
                   ^"
  `);
});

test('a break names series by a dimension that the indicator has, and by its values', () => {
  const broken = (where: string) =>
    problemsOf(
      changed(
        'indicators.yml',
        'key: true',
        `breaks: [{ before: ruritania/2009-presidential, makes: other-measure, reason: A new law., where: ${where} }]`,
      ),
    );
  expect(broken('{ dimension: stage, values: [final] }')).toBe('');
  expect(broken('{ dimension: party, values: [reds] }')).toMatchInlineSnapshot(`
    "content/indicators.yml:23:95  dimension-unknown  Unexpected dimension \`party\` of a break, expected one of the indicator's own: \`stage\`
    es: other-measure, reason: A new law., where: { dimension: party, values: [reds]
                                           ^"
  `);
  expect(broken('{ dimension: stage, values: [finale] }')).toMatchInlineSnapshot(`
    "content/indicators.yml:23:95  dimension-value-unknown  Unexpected \`stage=finale\`, did you mean \`final\`?
    es: other-measure, reason: A new law., where: { dimension: stage, values: [final
                                           ^"
  `);
});

test('figures of what is stated elsewhere are told by a dimension that the indicator has, and by its values', () => {
  const stating = (where: string) =>
    problemsOf(changed('indicators.yml', 'key: true', `states: [{ field: seats, where: ${where} }]`));
  expect(stating('{ stage: [final] }')).toBe('');
  expect(stating('{ party: [reds] }')).toMatchInlineSnapshot(`
    "content/indicators.yml:23:39  dimension-unknown  Unexpected dimension \`party\` of what is stated, expected one of the indicator's own: \`stage\`
        states: [{ field: seats, where: { party: [reds] } }]
                                          ^"
  `);
  expect(stating('{ stage: [finale] }')).toMatchInlineSnapshot(`
    "content/indicators.yml:23:39  dimension-value-unknown  Unexpected \`stage=finale\`, did you mean \`final\`?
        states: [{ field: seats, where: { stage: [finale] } }]
                                          ^"
  `);
});

test('an indicator of the card of a mission that does not exist is a problem', () => {
  expect(problemsOf(changed('indicators.yml', 'dimensions:\n', 'mission: [turnout, tunrout]\ndimensions:\n')))
    .toMatchInlineSnapshot(`
    "content/indicators.yml:1:20  indicator-unknown  Unexpected indicator \`tunrout\`, did you mean \`turnout\`?
    mission: [turnout, tunrout]
                       ^"
  `);
});

test('ids that exist are no problem', () => {
  expect(
    problemsOf({
      ...changed(
        'indicators.yml',
        'key: true',
        'breaks: [{ before: ruritania/2009-presidential, makes: other-measure, reason: A new law. }]',
      ),
      [lastReport]: report(
        `## Voting

:::excerpt[Calm]{#calm assessment="neutral" topics="+counting" threads="open-count"}
> It met :commitment[paragraph 7.5]{copenhagen-7.5}.
:::
`,
        { absent: '{ voter-registration: no-section }', more: 'headline: calm' },
      ),
    }),
  ).toBe('');
});

test('a passage that a note cites and that does not exist is a problem at the citation', () => {
  const note = (words: string) => ({
    [lastReport]: report(
      `## Voting\n\n:::excerpt[A finding]{#calm assessment="neutral"}\n> Calm.\n\n${words}\n:::\n`,
    ),
  });
  expect(problemsOf(note('So it was [2001-presidential/clam] and [clam]\nbefore [calm].')))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:16:11  excerpt-unknown  Unexpected excerpt \`2001-presidential/clam\`, did you mean \`2001-presidential/calm\`?
    So it was [2001-presidential/clam] and [clam]
              ^
    content/ruritania/2009-presidential/statement.md:16:40  excerpt-unknown  Unexpected excerpt \`clam\`, did you mean \`calm\`?
    So it was [2001-presidential/clam] and [clam]
                                           ^"
  `);
  expect(problemsOf(note('So it was [2001-presidential/calm], as here [calm].'))).toBe('');
});

test('a name is borne at an election of the country, and at each of them one', () => {
  const reds = (names: string) =>
    problemsOf(
      changed(
        'ruritania/country.yml',
        '- { id: reds, name: Red Party }',
        `- { id: reds, name: Red Party, names: [${names}] }`,
      ),
    );
  expect(reds('{ name: Workers’ Party, elections: [2001-presidential] }')).toBe('');
  expect(reds('{ name: Workers’ Party, elections: [2001-presidental] }')).toContain(
    'election-unknown  Unexpected election `2001-presidental`, did you mean `2001-presidential`?',
  );
  expect(reds('{ name: A, elections: [2001-presidential] }, { name: B, elections: [2001-presidential] }'))
    .toMatchInlineSnapshot(`
      "content/ruritania/country.yml:5:110  name-duplicate  Unexpected second name at \`2001-presidential\`, expected one
      residential] }, { name: B, elections: [2001-presidential] }] }
                                             ^"
    `);
});

test('what charts of shares set first is in a list of its country', () => {
  const accented = (ids: string) =>
    problemsOf(
      changed('ruritania/country.yml', 'name: Ruritania\n', `name: Ruritania\naccented: [${ids}]\n`),
    );
  expect(accented('reds')).toBe('');
  expect(accented('reds, blue')).toMatchInlineSnapshot(`
    "content/ruritania/country.yml:2:18  accent-unknown  Unexpected accent \`blue\`, did you mean \`blues\`?
    accented: [reds, blue]
                     ^"
  `);
});

test('what lies beside an indicator, what it lists and which values are of another election are known', () => {
  const unit = '    unit: date\n';
  expect(problemsOf(changed('indicators.yml', unit, `${unit}    beside: [turnot]\n`))).toContain(
    'indicator-unknown  Unexpected indicator `turnot`, did you mean `turnout`?',
  );
  expect(problemsOf(changed('indicators.yml', unit, `${unit}    lists: stage\n`))).toContain(
    'dimension-unknown  Unexpected dimension `stage` for what is listed',
  );
  expect(
    problemsOf(
      changed('indicators.yml', '    basis: true\n', '    basis: true\n    other-election: [intial]\n'),
    ),
  ).toContain('dimension-value-unknown  Unexpected `stage=intial`, did you mean `initial`?');
  expect(
    problemsOf(changed('indicators.yml', '    basis: true\n', '    basis: true\n    unit: true\n')),
  ).toContain('expected units, such as `weeks`, in a dimension of units');
  expect(problemsOf(changed('indicators.yml', '    basis: true\n', '    remark: true\n'))).toContain(
    'expected `true` in a dimension of remarks',
  );
});

test('what readers look for refers to topics and indicators that there are', () => {
  const entries = `- id: votes-won
  label: Votes won
  topic: countin
  words: [winner]
  indicators: [turnout, turnouts]
`;
  expect(problemsOf({ 'unprinted.yml': entries })).toMatchInlineSnapshot(`
    "content/unprinted.yml:3:3  topic-unknown  Unexpected topic \`countin\`, did you mean \`counting\`?
      topic: countin
      ^
    content/unprinted.yml:5:25  indicator-unknown  Unexpected indicator \`turnouts\`, did you mean \`turnout\`?
      indicators: [turnout, turnouts]
                            ^"
  `);
});
