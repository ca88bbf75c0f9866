import { expect, test } from 'vitest';
import { figureTable } from './figure-table.ts';
import { content, corpusOf, lastReport, report, the } from '../../../tests/support/corpus.ts';

test('an indicator stands once, with its figures in the order of the report; topics without figures are left out', () => {
  const corpus = corpusOf({
    [lastReport]: report(`## Voting

:::excerpt[Figures]{#numbers assessment="neutral"}
> Turnout was some :figure[40 per cent]{turnout=40 stage=initial}. First Channel gave the Reds :figure[nine per cent]{airtime=9 outlet=first-channel party=reds}. In the end turnout was :figure[half]{turnout=1/2 stage=final}.
:::
`),
  });
  const at = '#2009-presidential.numbers';
  expect(figureTable(corpus, the(corpus).election('2009-presidential'))).toEqual([
    {
      topic: { href: '/ruritania/topics/voting/', label: 'Voting' },
      indicators: [
        {
          indicator: { href: '/ruritania/indicators/turnout/', label: 'Turnout' },
          rows: [
            {
              text: 'some 40 per cent',
              href: `${at}.turnout.initial`,
              series: '',
              basis: 'when the election was called',
              repeated: [],
            },
            {
              text: 'half',
              href: `${at}.turnout.final`,
              series: '',
              basis: 'on election day',
              repeated: [],
            },
          ],
        },
        {
          indicator: { href: '/ruritania/indicators/airtime/', label: 'Airtime' },
          rows: [
            {
              text: 'nine per cent',
              href: `${at}.airtime.first-channel.reds`,
              series: 'First Channel, Red Party',
              basis: '',
              repeated: [],
            },
          ],
        },
      ],
    },
  ]);
});

test('figures of an indicator without a topic stand under every topic of their passage', () => {
  const indicators = String(content().find(({ path }) => path === 'indicators.yml')?.content);
  const corpus = corpusOf({
    'indicators.yml': indicators.replace(
      '    topic: voting\n    optional: [stage]\n',
      '    optional: [stage]\n',
    ),
    [lastReport]: report(
      `## Voting

:::excerpt[While voting]{#cast assessment="neutral"}
> Turnout was :figure[half]{turnout=1/2 stage=initial}.
:::

:::excerpt[On the lists]{#listed assessment="neutral" topics="counting voter-registration"}
> Of those listed :figure[nine per cent]{turnout=9 stage=final} came.
:::
`,
      { absent: '{}' },
    ),
  });
  const table = figureTable(corpus, the(corpus).election('2009-presidential'));
  expect(
    table.map(({ topic, indicators: [turnout] }) => [topic.label, turnout?.rows.map(({ text }) => text)]),
  ).toEqual([
    ['Voting', ['half']],
    ['Counting', ['nine per cent']],
    ['Voter registration', ['nine per cent']],
  ]);
});
