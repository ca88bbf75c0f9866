import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Corpus } from '../model/corpus.ts';
import { content, lastReport, report, syldavia, today } from '../../tests/support/corpus.ts';

const files = content({
  ...syldavia,
  [lastReport]: `${report(
    `## IV. VOTING

:::excerpt[Turnout *fell*]{#turnout assessment="breach" topics="+counting" threads="open-count"}
> Turnout was some :figure[71 per cent]{turnout=71 stage=final}.[^2]
>
> It breached :commitment[it]{copenhagen-7.5}.

Ours.
:::

:::excerpt[There was a day]{#day assessment="neutral"}
> It was on :figure[7 June]{voting-day=2009-06-07}.
:::

## Voter Registration

:::excerpt[Voters were many]{#voters assessment="neutral"}
> There were :figure[9,181 voters]{registered-voters=9181 stage=final}.[^3]
:::
`,
    { absent: '{}' },
  )}
[^2]: Or :figure[70 per cent]{turnout=70 stage=initial}.

[^3]: As was published.
`,
  'ruritania/topics/voting.md':
    '---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\nCalm. [2001-presidential/calm]\n\nQuiet. [2009-presidential/day]\n',
});

/** What the compiler read, call by call: the first argument of every call. */
const read = {
  texts: [] as unknown[],
  figures: [] as unknown[],
  values: [] as unknown[],
  headings: [] as unknown[],
};

/** The functions that read, by module. What a module does within itself is not seen, so all ways in are watched. */
const readers = [
  ['../markdown/flat-text.ts', ['flatText'], read.texts],
  ['../markdown/figure-draft.ts', ['readFigure'], read.figures],
  ['../model/value.ts', ['parseValue'], read.values],
  ['../model/heading.ts', ['headingKey', 'headingSlug'], read.headings],
] as const;

let corpus: Corpus;

/** A function that notes what it is called with. */
function watched(own: unknown, calls: unknown[]): unknown {
  if (typeof own !== 'function') throw new Error('Expected a function to watch');
  return (...given: readonly unknown[]): unknown => {
    calls.push(given[0]);
    return Reflect.apply(own, undefined, given);
  };
}

beforeAll(async () => {
  vi.resetModules();
  for (const [path, names, calls] of readers)
    vi.doMock(path, async (original) => {
      const module = await original<Readonly<Record<string, unknown>>>();
      return { ...module, ...Object.fromEntries(names.map((name) => [name, watched(module[name], calls)])) };
    });
  const { compileCorpus } = await import('./compile.ts');
  const compilation = compileCorpus(files, { today });
  if (compilation.corpus === undefined) throw new Error(compilation.problems.join('\n'));
  corpus = compilation.corpus;
});

afterAll(() => {
  for (const [path] of readers) vi.doUnmock(path);
  vi.resetModules();
});

test('every text is read once: quotations, footnotes, findings, notes, and the paragraphs of comparisons', () => {
  const excerpts = [...corpus.excerpts.values()];
  const footnotes = excerpts.flatMap((excerpt) => excerpt.footnotes);
  // An excerpt has a quotation, a finding and a note, which may be empty; the comparison has two paragraphs.
  expect(read.texts).toHaveLength(3 * excerpts.length + footnotes.length + 2 * corpus.comparisons.size);
  const nodes = read.texts.flat();
  expect(new Set(nodes).size).toBe(nodes.length);
});

test('every figure is read once, and so is its value', () => {
  expect(corpus.figures.size).toBe(4);
  expect(read.figures).toHaveLength(4);
  expect(new Set(read.figures).size).toBe(4);
  expect(read.values.toSorted()).toEqual(['2009-06-07', '70', '71', '9181']);
});

test('every heading is read once: those of reports, and those that topics claim', () => {
  const claimed = [...corpus.topics.values()].flatMap(({ headings }) => headings);
  const printed = ['Voting', 'Voting', 'IV. VOTING', 'Voter Registration', 'Voting'];
  expect(read.headings.toSorted()).toEqual([...claimed, ...printed].toSorted());
});
