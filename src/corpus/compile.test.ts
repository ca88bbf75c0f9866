import { describe, expect, test } from 'vitest';
import { compileCorpus } from './compile.ts';
import { formatProblems } from '../model/problem.ts';
import {
  content,
  corpusOf,
  lastReport,
  problemsOf,
  quoting,
  syldavia,
  today,
} from '../../tests/support/corpus.ts';

/** Something wrong in every kind of file, and in every step. */
const wrong = {
  ...syldavia,
  'weather.yml': '[]',
  'ruritania/threads/open-count.md': '---\ntitle: Open\n---\n',
  'ruritania/topics/voting.md':
    '---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\nCalm.\n',
  'ruritania/2001-presidential/statement.md': quoting('Calm.[^1]', 'See <PEC>.'),
  [lastReport]: quoting('Turnout was :figure[71 per cent]{turnout=17}.'),
};

describe('all problems', () => {
  test('are reported in one run, in the order of files and lines', () => {
    expect(problemsOf(wrong)).toMatchInlineSnapshot(`
      "content/ruritania/2001-presidential/statement.md:14:8  footnote-undefined  Unexpected footnote mark \`[^1]\`, expected a footnote \`[^1]: …\` at the end of the file
      > Calm.[^1]
             ^
      content/ruritania/2001-presidential/statement.md:15:7  raw-html  Unexpected HTML \`<PEC>\`, expected text; if the report prints it, write \`\\<PEC>\`
      > See <PEC>.
            ^
      content/ruritania/2009-presidential/statement.md:14:15  figure-disagrees  Unexpected value \`17\`, the words \`71 per cent\` say \`71\`
      > Turnout was :figure[71 per cent]{turnout=17}.
                    ^
      content/ruritania/threads/open-count.md:2:1  field-missing  Unexpected absence of the field \`definition\`, expected a text
      title: Open
      ^
      content/ruritania/topics/voting.md:7:1  comparison-uncited  Unexpected paragraph without a citation, expected \`[election/excerpt]\` after each claim
      Calm.
      ^
      content/weather.yml:1:1  file-unexpected  Unexpected file \`weather.yml\`, expected a vocabulary file or a country's folder
      []
      ^"
    `);
  });

  test('leave no corpus', () => {
    expect(compileCorpus(content(wrong), { today }).corpus).toBeUndefined();
  });

  test('of a vocabulary that cannot be read do not hide those of reports', () => {
    expect(problemsOf({ 'topics.yml': 'voting', [lastReport]: quoting('See <PEC>.') }))
      .toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/statement.md:14:7  raw-html  Unexpected HTML \`<PEC>\`, expected text; if the report prints it, write \`\\<PEC>\`
      > See <PEC>.
            ^
      content/topics.yml:1:1  field-wrong  Unexpected \`voting\`, expected a list
      voting
      ^"
    `);
  });
});

describe('compiling is pure', () => {
  test('the same files give the same corpus and the same problems', () => {
    expect(corpusOf(syldavia)).toEqual(corpusOf(syldavia));
    expect(problemsOf(wrong)).toBe(problemsOf(wrong));
  });

  test('the order of the files makes no difference', () => {
    const files = content(syldavia);
    expect(compileCorpus(files.toReversed(), { today })).toEqual(compileCorpus(files, { today }));
    const bad = content(wrong);
    expect(formatProblems(compileCorpus(bad.toReversed(), { today }).problems)).toBe(
      formatProblems(compileCorpus(bad, { today }).problems),
    );
  });

  test('the files are left as they were', () => {
    const files = content(syldavia);
    const before = structuredClone(files);
    compileCorpus(files, { today });
    expect(files).toEqual(before);
  });

  test('two corpora of the same files share nothing that could change', () => {
    const [one, other] = [corpusOf(), corpusOf()];
    expect(one.elections.get('ruritania/2009-presidential')).not.toBe(
      other.elections.get('ruritania/2009-presidential'),
    );
  });
});

test('content without a problem becomes a corpus', () => {
  const { corpus, problems } = compileCorpus(content(), { today });
  expect(problems).toEqual([]);
  expect(corpus?.elections.size).toBe(3);
});
