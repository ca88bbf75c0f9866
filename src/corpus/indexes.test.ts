import { expect, test } from 'vitest';
import type { CorpusIndexes } from '../model/corpus.ts';
import { corpusOf, lastReport, report, syldavia } from '../../tests/support/corpus.ts';

const corpus = corpusOf({
  ...syldavia,
  [lastReport]: report(
    `## Voting

:::excerpt[Turnout fell]{#turnout assessment="neutral" topics="+counting" threads="open-count"}
> Turnout was :figure[71 per cent]{turnout=71 stage=final}, or :figure[70 per cent]{turnout=70 stage=initial}.
>
> It breached :commitment[it]{copenhagen-7.5}, :commitment[again]{copenhagen-7.5}.
:::

:::excerpt[There was a day]{#day assessment="neutral"}
> It was on :figure[7 June]{voting-day=2009-06-07}.
:::
`,
    { absent: '{ voter-registration: no-section }' },
  ),
  'ruritania/topics/voting.md':
    '---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\nCalm. [2001-presidential/calm]\n',
});

/** What an index holds under each key, by ids. */
function ids(index: ReadonlyMap<string, readonly { readonly id: string }[]>): Record<string, string[]> {
  return Object.fromEntries([...index].map(([key, all]) => [key, all.map(({ id }) => id)]));
}

test('elections, threads, comparisons and excerpts are found by their country', () => {
  const { electionsByCountry, threadsByCountry, comparisonsByCountry, excerptsByCountry } = corpus.indexes;
  expect(ids(electionsByCountry)).toEqual({
    ruritania: ['ruritania/2001-presidential', 'ruritania/2004-parliamentary', 'ruritania/2009-presidential'],
    syldavia: ['syldavia/2009-presidential'],
  });
  expect(ids(threadsByCountry)).toEqual({ ruritania: ['ruritania/open-count'] });
  expect([...comparisonsByCountry]).toEqual([['ruritania', [corpus.comparisons.get('ruritania/voting')]]]);
  expect(ids(excerptsByCountry).ruritania).toEqual(
    [...corpus.excerpts.keys()].filter((id) => id.startsWith('ruritania/')),
  );
});

test('excerpts are found by topic, thread and commitment, each once', () => {
  const { excerptsByTopic, excerptsByThread, excerptsByCommitment } = corpus.indexes;
  const turnout = 'ruritania/2009-presidential/turnout';
  expect(ids(excerptsByTopic)).toEqual({
    'ruritania/voting': [
      'ruritania/2001-presidential/calm',
      'ruritania/2004-parliamentary/calm',
      turnout,
      'ruritania/2009-presidential/day',
    ],
    'ruritania/counting': [turnout],
    'syldavia/voting': ['syldavia/2009-presidential/calm'],
  });
  expect(ids(excerptsByThread)).toEqual({ 'ruritania/open-count': [turnout] });
  expect(ids(excerptsByCommitment)).toEqual({ 'copenhagen-7-5': [turnout] });
});

test('figures are found by country and indicator, and the indicators that a country has figures of', () => {
  const { figuresByIndicator, indicatorsByCountry } = corpus.indexes;
  expect(ids(figuresByIndicator)).toEqual({
    'ruritania/turnout': [
      'ruritania/2009-presidential/turnout/turnout/final',
      'ruritania/2009-presidential/turnout/turnout/initial',
    ],
    'ruritania/voting-day': ['ruritania/2009-presidential/day/voting-day'],
  });
  expect(ids(indicatorsByCountry)).toEqual({ ruritania: ['turnout', 'voting-day'] });
});

test('an index holds the things of the corpus themselves, and is frozen', () => {
  const { excerptsByTopic } = corpus.indexes as CorpusIndexes & { excerptsByTopic: Map<string, unknown> };
  expect(corpus.indexes.excerptsByTopic.get('syldavia/voting')?.[0]).toBe(
    corpus.excerpts.get('syldavia/2009-presidential/calm'),
  );
  expect(() => excerptsByTopic.set('ruritania/voting', [])).toThrow(TypeError);
});
