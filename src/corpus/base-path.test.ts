import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Compilation } from './compile.ts';
import {
  content,
  corpusOf,
  problemsOf,
  report,
  lastReport,
  shown,
  the,
  today,
} from '../../tests/support/corpus.ts';

/** A passage with every kind of link, and words that only look like one. */
const linked = {
  [lastReport]: `${report(`## Voting

:::excerpt[Turnout fell]{#turnout assessment="neutral"}
> The CEC said \\<a href="/x/"> of :figure[71 per cent]{turnout=71} and :commitment[it]{copenhagen-7.5}.[^2]

See [our source](https://watch.example/a/).
:::
`)}
[^2]: Or :figure[70 per cent]{turnout=70 stage=initial}.
`,
  'ruritania/topics/voting.md':
    '---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\nCalm. [2009-presidential/turnout]\n',
  'glossary.yml':
    '- id: cec\n  term: CEC\n  definition: The commission at the head of all.\n  spellings: [CEC]\n',
};
const moved = {
  'redirects.yml': '- from: /ruritania/old/\n  to: /ruritania/topics/votng/\n  why: It was renamed.\n',
};

let belowObserved: {
  readonly compile: (files: ReturnType<typeof content>) => Compilation;
  readonly withBase: (html: string) => string;
};

beforeAll(async () => {
  vi.stubEnv('BASE_URL', '/observed/');
  vi.resetModules();
  const [{ compileCorpus }, { paths, withBase }] = [
    await import('./compile.ts'),
    await import('../paths.ts'),
  ];
  expect(paths.topics()).toBe('/observed/topics/');
  belowObserved = { compile: (files) => compileCorpus(files, { today }), withBase };
});

afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('the corpus is the same under every base path', () => {
  expect(belowObserved.compile(content(linked)).corpus).toEqual(corpusOf(linked));
});

test('so are the problems, which name addresses as content/ writes them', () => {
  const files = content(moved);
  expect(shown(belowObserved.compile(files).problems, files)).toBe(problemsOf(moved));
  expect(problemsOf(moved)).toContain('did you mean `/ruritania/topics/voting/`?');
});

test('a page puts the base before every address of the site, and before nothing else', () => {
  const corpus = corpusOf(linked);
  const { quote, footnotes, note } = the(corpus).excerpt('2009-presidential/turnout');
  const lead = corpus.comparisons.get('ruritania/voting')?.lead;
  const html = [quote, ...footnotes, note, lead].map((passage) => passage?.html ?? '').join('\n');
  expect(belowObserved.withBase(html)).toMatchInlineSnapshot(`
    "<p>The <a class="term" href="/observed/glossary/#cec">CEC</a> said &#x3C;a href="/x/"> of <a class="figure" href="/observed/ruritania/indicators/turnout/"><span id="2009-presidential.turnout.turnout"></span>71 per cent</a> and <a class="commitment" href="/observed/commitments/copenhagen-7-5/">it</a>.<sup class="note-mark"><a href="#2009-presidential.turnout.note-2" id="2009-presidential.turnout.note-2.mark" aria-label="Footnote 2">2</a></sup></p>
    <p>Or <a class="figure" href="/observed/ruritania/indicators/turnout/"><span id="2009-presidential.turnout.turnout.initial"></span>70 per cent</a>.</p>
    <p>See <a href="https://watch.example/a/">our source</a>.</p>
    <p>Calm. <a class="cite" href="/observed/ruritania/2009-presidential/#turnout" aria-label="2009 presidential: Turnout fell">2009</a></p>"
  `);
});
