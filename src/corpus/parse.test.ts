import { describe, expect, test } from 'vitest';
import { compileCorpus } from './compile.ts';
import { parse } from './parse.ts';
import {
  content,
  corpusOf,
  electionFile,
  lastReport,
  locksOf,
  problemsOf,
  quoting,
  shown,
  syldavia,
  today,
} from '../../tests/support/corpus.ts';

describe('a file that has no place in content/', () => {
  test('is a problem, with the nearest name where it was meant for the vocabulary', () => {
    expect(problemsOf({ 'topic.yml': '[]' })).toMatchInlineSnapshot(`
      "content/topic.yml:1:1  file-unexpected  Unexpected file \`topic.yml\`, expected a vocabulary file or a country's folder, did you mean \`topics.yml\`?
      []
      ^"
    `);
    expect(problemsOf({ 'weather.yml': '[]' })).toMatchInlineSnapshot(`
      "content/weather.yml:1:1  file-unexpected  Unexpected file \`weather.yml\`, expected a vocabulary file or a country's folder
      []
      ^"
    `);
    expect(problemsOf({ 'notes.md': 'Notes.' })).toMatchInlineSnapshot(`
      "content/notes.md:1:1  file-unexpected  Unexpected file \`notes.md\`, expected a vocabulary file or a country's folder
      Notes.
      ^"
    `);
  });

  test('is a problem in a country, an election and below', () => {
    expect(
      problemsOf({
        'ruritania/notes.md': 'Notes.',
        'ruritania/2009-presidential/notes.yml': '[]',
        'ruritania/2009-presidential/annex/statement.md': quoting('Calm.'),
        'ruritania/threads/notes.yml': '[]',
      }),
    ).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/annex/statement.md:1:1  file-unexpected  Unexpected file \`ruritania/2009-presidential/annex/statement.md\`, expected \`country.yml\`, \`glossary.yml\`, \`indicators.yml\`, \`known-reports.yml\`, \`election.yml\`, a report, a thread or a topic
      ---
      ^
      content/ruritania/2009-presidential/notes.yml:1:1  file-unexpected  Unexpected file \`ruritania/2009-presidential/notes.yml\`, expected \`country.yml\`, \`glossary.yml\`, \`indicators.yml\`, \`known-reports.yml\`, \`election.yml\`, a report, a thread or a topic
      []
      ^
      content/ruritania/notes.md:1:1  file-unexpected  Unexpected file \`ruritania/notes.md\`, expected \`country.yml\`, \`glossary.yml\`, \`indicators.yml\`, \`known-reports.yml\`, \`election.yml\`, a report, a thread or a topic
      Notes.
      ^
      content/ruritania/threads/notes.yml:1:1  file-unexpected  Unexpected file \`ruritania/threads/notes.yml\`, expected \`country.yml\`, \`glossary.yml\`, \`indicators.yml\`, \`known-reports.yml\`, \`election.yml\`, a report, a thread or a topic
      []
      ^"
    `);
  });

  test('is a problem among readings', () => {
    const readings = 'ruritania/2009-presidential/readings';
    expect(problemsOf({ [`${readings}/round-0.yml`]: '[]', [`${readings}/notes.md`]: 'Notes.' }))
      .toMatchInlineSnapshot(`
        "content/ruritania/2009-presidential/readings/notes.md:1:1  file-unexpected  Unexpected file \`ruritania/2009-presidential/readings/notes.md\`, expected \`country.yml\`, \`glossary.yml\`, \`indicators.yml\`, \`known-reports.yml\`, \`election.yml\`, a report, a thread or a topic
        Notes.
        ^
        content/ruritania/2009-presidential/readings/round-0.yml:1:1  file-unexpected  Unexpected file \`ruritania/2009-presidential/readings/round-0.yml\`, expected readings in \`round-1.yml\` and so on, or \`settled.yml\`
        []
        ^"
      `);
  });

  test('is a problem by its kind, whatever its bytes', () => {
    expect(
      problemsOf({
        'seal.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
        'ruritania/2009-presidential/statement.docx': Buffer.from([0x50, 0x4b, 3, 4]),
        'ruritania/2009-presidential/Statement.txt': 'Calm.',
      }),
    ).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/statement.docx:1:1  file-unexpected  Unexpected file \`ruritania/2009-presidential/statement.docx\`, expected \`.md\` and \`.yml\` files
      content/ruritania/2009-presidential/Statement.txt:1:1  file-unexpected  Unexpected file \`ruritania/2009-presidential/Statement.txt\`, expected \`.md\` and \`.yml\` files
      Calm.
      ^
      content/seal.png:1:1  file-unexpected  Unexpected file \`seal.png\`, expected \`.md\` and \`.yml\` files"
    `);
  });
});

describe('a name that is no id', () => {
  test('is a problem, whether of a country, an election or a report', () => {
    expect(
      problemsOf({
        'Ruritania/country.yml': '',
        'ruritania/2012_presidential/election.yml': '',
        'ruritania/2009-presidential/Final Report.md': '',
        'ruritania/threads/--.md': '',
        'ruritania/topics/voting.draft.md': '',
      }),
    ).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/Final Report.md:1:1  file-name  Unexpected name \`Final Report\`, expected small letters, digits and single hyphens, since a path is an id

      ^
      content/ruritania/2012_presidential/election.yml:1:1  file-name  Unexpected name \`2012_presidential\`, expected small letters, digits and single hyphens, since a path is an id

      ^
      content/Ruritania/country.yml:1:1  file-name  Unexpected name \`Ruritania\`, expected small letters, digits and single hyphens, since a path is an id

      ^
      content/ruritania/threads/--.md:1:1  file-name  Unexpected name \`--\`, expected small letters, digits and single hyphens, since a path is an id

      ^
      content/ruritania/topics/voting.draft.md:1:1  file-name  Unexpected name \`voting.draft\`, expected small letters, digits and single hyphens, since a path is an id

      ^"
    `);
  });
});

test('a vocabulary file that is missing is a problem, and nothing that it would hold is missed', () => {
  expect(problemsOf({ 'topics.yml': undefined })).toMatchInlineSnapshot(
    `"content/topics.yml:1:1  file-missing  Unexpected absence of \`topics.yml\`, expected it in content/"`,
  );
  expect(problemsOf({ 'indicators.yml': undefined, 'glossary.yml': undefined })).toMatchInlineSnapshot(`
    "content/glossary.yml:1:1  file-missing  Unexpected absence of \`glossary.yml\`, expected it in content/
    content/indicators.yml:1:1  file-missing  Unexpected absence of \`indicators.yml\`, expected it in content/"
  `);
});

test('without any file all vocabulary is missing', () => {
  expect(shown(compileCorpus([], { today }).problems, [])).toMatchInlineSnapshot(`
    "content/commitments.yml:1:1  file-missing  Unexpected absence of \`commitments.yml\`, expected it in content/
    content/glossary.yml:1:1  file-missing  Unexpected absence of \`glossary.yml\`, expected it in content/
    content/indicators.yml:1:1  file-missing  Unexpected absence of \`indicators.yml\`, expected it in content/
    content/organisations.yml:1:1  file-missing  Unexpected absence of \`organisations.yml\`, expected it in content/
    content/topics.yml:1:1  file-missing  Unexpected absence of \`topics.yml\`, expected it in content/"
  `);
});

test('a file that is not UTF-8 is a problem at the first bad byte', () => {
  const latin1 = Buffer.from(quoting('Calm in Zenda.', 'Café noir.'), 'latin1');
  expect(problemsOf({ [lastReport]: latin1 })).toMatchInlineSnapshot(
    `"content/ruritania/2009-presidential/statement.md:15:6  file-encoding  Unexpected byte that is not UTF-8, expected the file saved as UTF-8"`,
  );
});

test.each([
  [
    'link',
    'content/ruritania/threads/rain.md:1:1  file-not-plain  Unexpected link `ruritania/threads/rain.md`, expected a file of its own',
  ],
  [
    'special',
    'content/ruritania/threads/rain.md:1:1  file-not-plain  Unexpected `ruritania/threads/rain.md` that is no file with a text, expected one',
  ],
  [
    'large',
    'content/ruritania/threads/rain.md:1:1  file-too-large  Unexpected size of `ruritania/threads/rain.md`, expected 4 MB at most',
  ],
  [
    'deep',
    'content/ruritania/threads/rain.md:1:1  file-too-deep  Unexpected depth of `ruritania/threads/rain.md`, expected 6 folders at most',
  ],
] as const)('what is no plain file of a bounded size is a problem: %s', (refused, said) => {
  const files = [...content(), { path: 'ruritania/threads/rain.md', content: '', refused }];
  expect(shown(compileCorpus(files, { today }).problems, content())).toBe(said);
});

test('a vocabulary that is a link is one problem', () => {
  const files = content().map((file) =>
    file.path === 'glossary.yml' ? { ...file, content: '', refused: 'link' as const } : file,
  );
  expect(shown(compileCorpus(files, { today }).problems, [])).toBe(
    'content/glossary.yml:1:1  file-not-plain  Unexpected link `glossary.yml`, expected a file of its own',
  );
});

test('a character that readers cannot see is a problem where it stands, however it is written', () => {
  expect(problemsOf({ [lastReport]: quoting('Calm.', 'It was \u202ecalm.') })).toContain(
    'content/ruritania/2009-presidential/statement.md:15:10  character-hidden  Unexpected character U+202E, which readers cannot see, expected a text without it',
  );
  expect(problemsOf({ [lastReport]: quoting('Calm.', 'It was &#x202e;calm.') })).toContain(
    'statement.md:15:10  character-hidden  Unexpected character U+202E',
  );
  expect(problemsOf({ 'README.md': 'A \u0000 B' })).toContain('content/README.md:1:3  character-hidden');
});

test('quotes within quotes without end are a problem in no time', () => {
  expect(problemsOf({ [lastReport]: quoting('Calm.', `${'> '.repeat(3000)}calm`) })).toContain(
    'content/ruritania/2009-presidential/statement.md:15:1  markup-too-deep  Unexpected depth of nesting, expected 16 levels at most',
  );
  expect(problemsOf({ 'README.md': '> '.repeat(3000) })).toContain('content/README.md:1:1  markup-too-deep');
  expect(problemsOf({ 'topics.yml': `- ${'['.repeat(20_000)}` })).toContain(
    'content/topics.yml:1:19  markup-too-deep',
  );
});

test.each([
  ['[more](javascript:alert(1))', 'Unexpected address `javascript:alert(1)` of a link'],
  ['[more](http://example.org/)', 'Unexpected address `http://example.org/` of a link'],
  ['[more](https://www.osce.org@evil.example/)', 'Unexpected address `https://www.osce.org@evil.example/`'],
  ['[more]: data:text/html,x', 'Unexpected address `data:text/html,x`'],
  ['![](https://evil.example/a.png)', 'Unexpected image'],
  ['<script>alert(1)</script>', 'Unexpected HTML'],
])('the codebook may not hold %s', (text, reason) => {
  expect(problemsOf({ 'README.md': `# Codebook\n\n${text}\n` })).toContain(
    `content/README.md:3:1  codebook-markup  ${reason}`,
  );
});

test('the codebook may link within itself, to files beside it and to secure pages', () => {
  const text =
    '[a](#a) [b](glossary.yml) [c](../README.md) [d](https://example.org/a?b#c)\n\n<!-- fields -->\n';
  expect(problemsOf({ 'README.md': text })).toBe('');
});

test('two elections with one id are a problem, and so are two files of any other kind', () => {
  const second = [
    { path: 'ruritania/2009-presidential/election.yml', content: electionFile('2009-local', '2009-10-04') },
    { path: lastReport, content: quoting('Calm.') },
  ];
  expect(shown(compileCorpus([...content(), ...second], { today }).problems, content()))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:1:1  election-duplicate  Unexpected second file \`ruritania/2009-presidential/election.yml\`, expected every id once
    date: 2009-06-07
    ^
    content/ruritania/2009-presidential/statement.md:1:1  file-duplicate  Unexpected second file \`ruritania/2009-presidential/statement.md\`, expected every id once
    ---
    ^"
  `);
});

test('an empty folder is noted', () => {
  expect(parse(content({ 'ruritania/2012-presidential/': '' })).drafts.emptyFolders).toEqual([
    'ruritania/2012-presidential/',
  ]);
});

describe('a vocabulary file', () => {
  test('that is wrong is a problem at its line, and nothing that it would hold is missed', () => {
    expect(
      problemsOf({
        'topics.yml': '- id: Voting\n  label: Voting\n  headngs: []\n',
        'indicators.yml': 'dimensions: {}\nindicators:\n  - { id: turnout, unit: percnt, chart: shares }\n',
        'commitments.yml': '- id: copenhagen-7-5\n  year: MCMXC\n',
        'organisations.yml': '',
        'glossary.yml': 'cec: Central Election Commission\n',
        'ruritania/country.yml': 'name: Ruritania\nadjective: Ruritanian\niso: { alpha2: ru, alpha3: RU }\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/commitments.yml:1:3  field-missing  Unexpected absence of the field \`0.label\`, expected a text
      - id: copenhagen-7-5
        ^
      content/commitments.yml:1:3  field-missing  Unexpected absence of the field \`0.kind\`, expected one of \`commitment\`, \`obligation\`, \`unspecified\`, \`standard\`, \`monitoring\`, \`good-practice\`, \`observation\`, \`law\`
      - id: copenhagen-7-5
        ^
      content/commitments.yml:1:3  field-missing  Unexpected absence of the field \`0.instrument\`, expected a text
      - id: copenhagen-7-5
        ^
      content/commitments.yml:1:3  field-missing  Unexpected absence of the field \`0.summary\`, expected a text
      - id: copenhagen-7-5
        ^
      content/commitments.yml:2:3  field-wrong  Unexpected \`MCMXC\` in \`0.year\`, expected a number
        year: MCMXC
        ^
      content/glossary.yml:1:1  field-wrong  Unexpected fields, expected a list
      cec: Central Election Commission
      ^
      content/indicators.yml:3:5  field-missing  Unexpected absence of the field \`indicators.0.label\`, expected a text
        - { id: turnout, unit: percnt, chart: shares }
          ^
      content/indicators.yml:3:5  field-missing  Unexpected absence of the field \`indicators.0.definition\`, expected a text
        - { id: turnout, unit: percnt, chart: shares }
          ^
      content/indicators.yml:3:20  field-wrong  Unexpected \`percnt\` in \`indicators.0.unit\`, expected a unit such as \`percent\`, \`count\`, \`date\`, \`days\` or \`money\`
        - { id: turnout, unit: percnt, chart: shares }
                         ^
      content/organisations.yml:1:1  field-missing  Unexpected empty text, expected a list

      ^
      content/ruritania/country.yml:3:8  field-wrong  Unexpected \`ru\` in \`iso.alpha2\`, expected two capital letters
      iso: { alpha2: ru, alpha3: RU }
             ^
      content/ruritania/country.yml:3:20  field-wrong  Unexpected \`RU\` in \`iso.alpha3\`, expected three capital letters
      iso: { alpha2: ru, alpha3: RU }
                         ^
      content/topics.yml:1:3  field-wrong  Unexpected \`Voting\` in \`0.id\`, expected an id of small letters, digits and single hyphens
      - id: Voting
        ^
      content/topics.yml:1:3  field-missing  Unexpected absence of the field \`0.definition\`, expected a text
      - id: Voting
        ^
      content/topics.yml:1:3  field-missing  Unexpected absence of the field \`0.headings\`, expected a list
      - id: Voting
        ^
      content/topics.yml:3:3  field-unknown  Unexpected field \`headngs\`, did you mean \`headings\`?
        headngs: []
        ^"
    `);
  });

  test('of an election is read strictly', () => {
    expect(
      problemsOf({
        'ruritania/2009-presidential/election.yml': `date: 2009-02-30
kind: President
early: no
missions:
  - format: LTO
    opened: 1 May 2009
    electionday: systematic
`,
      }),
    ).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/election.yml:1:1  field-wrong  Unexpected \`2009-02-30\` in \`date\`, expected a date such as \`2011-04-03\`
      date: 2009-02-30
      ^
      content/ruritania/2009-presidential/election.yml:1:1  field-missing  Unexpected absence of the field \`body\`, expected a text
      date: 2009-02-30
      ^
      content/ruritania/2009-presidential/election.yml:2:1  field-wrong  Unexpected \`President\` in \`kind\`, expected one of \`presidential\`, \`parliamentary\`, \`local\`, \`referendum\`, \`general\`
      kind: President
      ^
      content/ruritania/2009-presidential/election.yml:3:1  field-wrong  Unexpected \`no\` in \`early\`, expected one of \`stated\`, \`regular\`, \`not-stated\`
      early: no
      ^
      content/ruritania/2009-presidential/election.yml:5:5  field-missing  Unexpected absence of the field \`missions.0.organisations\`, expected a list
        - format: LTO
          ^
      content/ruritania/2009-presidential/election.yml:5:5  field-missing  Unexpected absence of the field \`missions.0.election-day\`, expected one of \`systematic\`, \`limited\`, \`before-the-event\`, \`none\`
        - format: LTO
          ^
      content/ruritania/2009-presidential/election.yml:6:5  field-wrong  Unexpected \`1 May 2009\` in \`missions.0.opened\`, expected a date such as \`2011-04-03\`
          opened: 1 May 2009
          ^
      content/ruritania/2009-presidential/election.yml:7:5  field-unknown  Unexpected field \`electionday\`, did you mean \`election-day\`?
          electionday: systematic
          ^"
    `);
  });

  test('with a chart of shares says which dimension the parts are', () => {
    const text = String(content().find(({ path }) => path === 'indicators.yml')?.content);
    expect(problemsOf({ 'indicators.yml': text.replace('    parts: party\n', '') })).toMatchInlineSnapshot(`
      "content/indicators.yml:38:5  field-missing  Unexpected absence of the field \`indicators.3.parts\`, expected the dimension whose values are the parts of a whole
        - id: airtime
          ^"
    `);
  });
});

describe('a thread', () => {
  const path = 'ruritania/threads/open-count.md';

  test('is front matter and nothing else', () => {
    expect(problemsOf({ [path]: 'Open.' })).toMatchInlineSnapshot(`
      "content/ruritania/threads/open-count.md:1:1  front-matter-missing  Unexpected text, expected front matter between \`---\` lines and nothing else
      Open.
      ^"
    `);
    expect(problemsOf({ [path]: '---\ntitle: Open\ndefinition: Open.\n---\n\nText.\n' }))
      .toMatchInlineSnapshot(`
      "content/ruritania/threads/open-count.md:1:1  front-matter-missing  Unexpected text, expected front matter between \`---\` lines and nothing else
      ---
      ^"
    `);
  });

  test('that is wrong is a problem at its line', () => {
    expect(problemsOf({ [path]: '---\ntitle: Open\ndefintion: Open.\n---\n' })).toMatchInlineSnapshot(`
      "content/ruritania/threads/open-count.md:2:1  field-missing  Unexpected absence of the field \`definition\`, expected a text
      title: Open
      ^
      content/ruritania/threads/open-count.md:3:1  field-unknown  Unexpected field \`defintion\`, did you mean \`definition\`?
      defintion: Open.
      ^"
    `);
  });
});

describe('an author on Windows is understood', () => {
  const files = (change: (text: string) => string) =>
    Object.fromEntries(content().map(({ path, content: text }) => [path, change(String(text))]));

  test('with two characters at a line’s end', () => {
    expect(corpusOf(files((text) => text.replaceAll('\n', '\r\n')))).toEqual(corpusOf());
  });

  test('with a byte order mark, as text and as bytes', () => {
    expect(corpusOf(files((text) => `\ufeff${text}`))).toEqual(corpusOf());
    const asBytes = content().map(
      ({ path, content: text }) => [path, Buffer.from(`\ufeff${String(text)}`)] as const,
    );
    expect(corpusOf(Object.fromEntries(asBytes))).toEqual(corpusOf());
  });

  test('and is pointed to the right place', () => {
    const wrong = quoting('Calm.', 'Turnout was :figure[71 per cent]{turnout=17}.');
    const onWindows = `\ufeff${wrong.replaceAll('\n', '\r\n')}`;
    const placed = (text: string) => problemsOf({ [lastReport]: text }).split('\n')[0];
    expect(placed(onWindows)).toBe(placed(wrong));
    expect(placed(wrong)).toContain('statement.md:15:15  figure-disagrees');
  });
});

test('the codebook is no content', () => {
  expect(problemsOf({ 'README.md': 'Any text: *at* all' })).toBe('');
});

test('a country adds a sentence to a shared entry of the glossary', () => {
  const entry = (id: string, definition: string) => `- { extends: ${id}, definition: ${definition} }\n`;
  const files = { 'ruritania/glossary.yml': entry('cec', 'It has seven members.') };
  const { glossary } = corpusOf(files);
  const shared = glossary.get('cec');
  expect(glossary.get('ruritania-cec')).toEqual({
    ...shared,
    id: 'ruritania-cec',
    definition: `${shared?.definition ?? ''} It has seven members.`,
    country: 'ruritania',
  });
  expect(problemsOf({ 'ruritania/glossary.yml': entry('cek', 'It has seven members.') })).toContain(
    'content/ruritania/glossary.yml:1:5  glossary-unknown  Unexpected entry `cek`, did you mean `cec`?',
  );
});

test('a spelling in other letters names its language, and a language is a tag', () => {
  const glossary = `- id: diet
  term: Diet
  definition: The parliament.
  spellings: [Diët, Сейм, { text: Сейм, language: Russian }, { text: Сейм }, { text: Сейм, language: ru }]
`;
  expect(problemsOf({ 'glossary.yml': glossary })).toMatchInlineSnapshot(`
    "content/glossary.yml:4:21  field-wrong  Unexpected \`Сейм\` in \`0.spellings.1\`, expected Latin letters or fields
      spellings: [Diët, Сейм, { text: Сейм, language: Russian }, { text: Сейм }, { t
                        ^
    content/glossary.yml:4:41  field-wrong  Unexpected \`Russian\` in \`0.spellings.2.language\`, expected a language tag such as \`ru\`, \`kk\` or \`kk-Latn\`
     spellings: [Diët, Сейм, { text: Сейм, language: Russian }, { text: Сейм }, { te
                                           ^
    content/glossary.yml:4:62  field-missing  Unexpected absence of the field \`0.spellings.3.language\`, expected a text
    йм, { text: Сейм, language: Russian }, { text: Сейм }, { text: Сейм, language: r
                                           ^"
  `);
});

describe('locks', () => {
  const one = Object.fromEntries(
    locksOf(content(syldavia)).map(({ path, content: text }) => [path, text] as const),
  );

  test('lie in the folder of their country, and what all share has one of words', () => {
    expect(Object.keys(one).sort()).toEqual([
      'ruritania/quotes.lock.json',
      'ruritania/words.lock.json',
      'syldavia/quotes.lock.json',
      'syldavia/words.lock.json',
      'words.lock.json',
    ]);
    expect(problemsOf({ ...syldavia, ...one })).toBe('');
    const { lock, wordsLock } = parse(content({ ...syldavia, ...one })).drafts;
    expect(Object.keys(lock)).toHaveLength(4);
    expect(Object.keys(wordsLock)).toEqual(
      expect.arrayContaining(['topics.yml', 'ruritania/country.yml', 'syldavia/country.yml']),
    );
  });

  test('at another place are a problem, with the way out', () => {
    const text = one['ruritania/quotes.lock.json'];
    expect(problemsOf({ 'quotes.lock.json': text })).toMatchInlineSnapshot(`
      "content/quotes.lock.json:1:1  file-unexpected  Unexpected lock \`quotes.lock.json\`, expected one in the folder of each country; run \`npm run verify\`, which writes all locks anew at their places
      {"ruritania/2001-presidential/statement":{"sha256":"0123456789abcdef0123456789ab
      ^"
    `);
    expect(problemsOf({ 'ruritania/2009-presidential/words.lock.json': '{}' })).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/words.lock.json:1:1  file-unexpected  Unexpected lock \`ruritania/2009-presidential/words.lock.json\`, expected \`ruritania/words.lock.json\`; run \`npm run verify\`, which writes all locks anew at their places
      {}
      ^"
    `);
    expect(problemsOf({ 'languages/words.lock.json': '{}' })).toContain('expected `words.lock.json`; run');
    expect(problemsOf({ 'languages/quotes.lock.json': '{}' })).toContain(
      'expected one in the folder of each',
    );
  });

  test('hold no entry of another country', () => {
    const [own = '', other = ''] = ['ruritania', 'syldavia'].map(
      (country) => one[`${country}/quotes.lock.json`],
    );
    const both = JSON.stringify({ ...(JSON.parse(own) as object), ...(JSON.parse(other) as object) });
    expect(problemsOf({ ...syldavia, ...one, 'ruritania/quotes.lock.json': both })).toMatchInlineSnapshot(`
      "content/ruritania/quotes.lock.json:1:1  lock-unreadable  Unexpected \`ruritania/quotes.lock.json\` that is not as the verifier writes it: \`syldavia/2009-presidential/statement\` has its place in another; run \`npm run verify\`
      {"ruritania/2001-presidential/statement":{"sha256":"0123456789abcdef0123456789ab
      ^"
    `);
    const words = one['syldavia/words.lock.json'];
    expect(problemsOf({ ...syldavia, ...one, 'words.lock.json': words })).toMatchInlineSnapshot(`
      "content/words.lock.json:1:1  lock-unreadable  Unexpected \`words.lock.json\` that is not as the verifier writes it: \`syldavia/country.yml\` has its place in another; run \`npm run verify\`
      {"syldavia/country.yml":{"name":{"digest":"2cc4baccd7aa64fe"},"adjective":{"dige
      ^"
    `);
  });

  test('that cannot be read leave those of other countries', () => {
    const problems = problemsOf({ ...syldavia, ...one, 'syldavia/quotes.lock.json': '<<<<<<< mine' });
    expect(problems.match(/^content\/.*$/gm)).toEqual([
      expect.stringContaining('content/syldavia/quotes.lock.json:1:1  lock-unreadable'),
    ]);
    const gone = problemsOf({ ...syldavia, ...one, 'syldavia/quotes.lock.json': undefined });
    expect(gone.match(/^content\/.*$/gm)).toEqual([
      expect.stringMatching(/^content\/syldavia\/\S+ {2}report-unverified .* `syldavia\/quotes\.lock\.json`/),
    ]);
  });
});
