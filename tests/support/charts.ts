import { chart } from '../../src/features/charts/chart.ts';
import type { ChartSpec } from '../../src/features/charts/spec.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { content, corpusOf, quoting, the } from './corpus.ts';

const indicators = String(content().find(({ path }) => path === 'indicators.yml')?.content);

/** Ruritania with figures enough for a chart of every kind, among them a fraction in words and a range. */
export function chartsCorpus(): Corpus {
  return corpusOf({
    'indicators.yml': `${indicators}  - id: turnout-by-day
    label: Turnout by day
    unit: percent
    definition: Share of registered voters who voted, on either day.
    topic: voting
    required: [stage]
    chart: dumbbell
    ends: { dimension: stage, values: [initial, final] }
`,
    'ruritania/2001-presidential/statement.md': quoting(
      'Some :figure[71 per cent]{turnout=71} voted of :figure[8.8 million]{registered-voters=8800000 stage=initial}.',
      'In the end :figure[9,181,700]{registered-voters=9181700 stage=final} were registered.',
    ),
    'ruritania/2004-parliamentary/statement.md': quoting(
      'Turnout was :figure[one out of six]{turnout=1/6}, and then :figure[60 to 70 per cent]{turnout=60..70 stage=final}.',
      'It rose from :figure[40 per cent]{turnout-by-day=40 stage=initial} to :figure[50 per cent]{turnout-by-day=50 stage=final}.',
    ),
    'ruritania/2009-presidential/statement.md': quoting(
      'It gave :figure[60 per cent]{airtime=60 outlet=first-channel party=reds}, and :figure[3 per cent]{airtime=3 outlet=first-channel party=blues}.',
      'There were over :figure[1700]{registered-voters=1700 stage=final}.',
    ),
  });
}

/** A chart with its plot, also where nothing in it is joined. */
export function asPlot<Spec extends ChartSpec>(spec: Spec): Spec {
  return { ...spec, strip: undefined };
}

/** Every chart of `chartsCorpus`, with its indicator. */
export function chartsOfEveryKind(): [indicator: string, spec: ChartSpec][] {
  const corpus = chartsCorpus();
  return [...corpus.indicators.values()].flatMap((indicator): [string, ChartSpec][] => {
    const spec = chart(corpus, the(corpus).country(), indicator);
    return spec === undefined ? [] : [[indicator.id, spec]];
  });
}
