import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { electionsOf } from '../../site/elections.ts';
import { figureHref, figureLabels, figureText } from './figures.ts';
import * as words from '../../words/words.ts';
import { drawnAs } from './mark.ts';
import type { ChartRow } from './spec.ts';

/** All figures of an indicator in a country, in time order, then in the order of the report. */
export function figuresOf(corpus: Corpus, country: Country, indicator: Indicator): Figure[] {
  return [...corpus.figures.values()].filter(
    (figure) => figure.indicator === indicator && figure.excerpt.election.country === country,
  );
}

/** Every value with its sentence, and for every election without one the reason, in time order. */
export function chartRows(
  corpus: Corpus,
  country: Country,
  indicator: Indicator,
  figures: readonly Figure[],
  all = figures,
): ChartRow[] {
  return electionsOf(corpus, country).flatMap((election): ChartRow[] => {
    const here = {
      election: words.labels.electionShort(election),
      electionHref: paths.election(election.id),
    };
    const own = figures.filter((figure) => figure.excerpt.election === election);
    if (own.length === 0) {
      const href = paths.topicElection(country.id, indicator.topic, election.slug);
      return [
        {
          ...here,
          series: '',
          text: '',
          drawn: '',
          basis: '',
          href,
          silence: silence(indicator, election, all),
        },
      ];
    }
    return own.map((figure) => ({
      ...here,
      ...figureLabels(corpus, figure),
      text: figureText(figure),
      drawn: drawnAs(figure),
      href: figureHref(figure),
      silence: undefined,
    }));
  });
}

/**
 * Why an election has no value of an indicator.
 * @param all figures of the indicator, where what is shown is a part of them
 */
export function silence(
  { observed, topic }: Indicator,
  election: Election,
  all: readonly Figure[] = [],
): string {
  const { mission, cells } = election;
  if (all.some(({ excerpt }) => excerpt.election === election)) return 'other values only';
  if (observed && mission['election-day'] === 'before-the-event')
    return words.labels.silences['before-the-event'];
  if (observed && mission['election-day'] !== 'systematic') return words.labels.silences['not-observed'];
  const cell = cells.get(topic);
  return cell === undefined || cell.state === 'reported'
    ? 'no figure in the passages quoted'
    : words.labels.silences[cell.state];
}

/** Figures without those that only repeat another: the same value, qualifier and dimensions in the same election. */
export function distinct(figures: readonly Figure[]): Figure[] {
  const key = (figure: Figure) =>
    JSON.stringify([
      figure.excerpt.election.id,
      figure.value,
      figure.qualifier,
      [...figure.dimensions].sort(),
    ]);
  return figures.filter(
    (figure, index) => figures.findIndex((other) => key(other) === key(figure)) === index,
  );
}
