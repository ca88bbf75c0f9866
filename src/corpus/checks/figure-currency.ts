import { problem, type Problem } from '../../model/problem.ts';
import { isCurrency } from '../../model/value.ts';
import { countryOf } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** A figure of money is in one currency: its country's, or another that it states. No other figure states one. */
export const figureCurrency: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, countries }) =>
    reports.flatMap(({ path, excerpts }) => {
      const own = countries.get(countryOf(path))?.fields.currency;
      return excerpts
        .flatMap(({ refersTo: { figures } }) => [...figures.found, ...figures.unknown])
        .flatMap(({ draft: { currency, place }, indicator }): Problem[] => {
          if (indicator === undefined) return [];
          const reason = faultOf(indicator.unit === 'money', currency, own);
          return reason === undefined ? [] : [problem('figure-currency', path, place, reason)];
        });
    }),
};

function faultOf(
  isMoney: boolean,
  currency: string | undefined,
  own: string | undefined,
): string | undefined {
  if (currency === undefined)
    return isMoney && own === undefined
      ? 'Unexpected money without a currency, expected `currency=…` at the figure or `currency: …` in `country.yml`'
      : undefined;
  if (!isMoney)
    return `Unexpected \`currency=${currency}\`, expected none: the indicator does not count money`;
  if (!isCurrency(currency))
    return `Unexpected \`currency=${currency}\`, expected a code of ISO 4217 such as \`CHF\``;
  return currency === own
    ? `Unexpected \`currency=${currency}\`, expected none: it is the country's own`
    : undefined;
}
