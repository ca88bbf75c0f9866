import type { FigureDraft } from '../../markdown/figure-draft.ts';
import { didYouMean, problem, type Problem } from '../../model/problem.ts';
import type { Dimension, Indicator } from '../../model/vocabulary.ts';
import { dimensionValues } from '../../model/dimension-values.ts';
import { countryOf, type Drafts } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** A figure names an indicator, states its required dimensions and no others, each with a known value. */
export const figureIndicator: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) =>
    drafts.reports.flatMap(({ path, excerpts }) =>
      excerpts
        // A slip of markup may have taken the attributes from a figure.
        .filter(({ isMalformed }) => !isMalformed)
        .flatMap(({ refersTo: { figures } }) => [...figures.found, ...figures.unknown])
        .flatMap(({ draft, indicator }) =>
          indicator === undefined
            ? [unknown(draft, drafts, path)]
            : dimensions(draft, indicator, drafts, path),
        ),
    ),
};

function unknown({ indicator, place }: FigureDraft, { indicators }: Drafts, path: string): Problem {
  if (indicator === '') {
    const reason = 'Unexpected figure without an indicator, expected `:figure[the words]{indicator=value}`';
    return problem('indicator-missing', path, place, reason);
  }
  const known = indicators.map(({ id }) => id);
  const reason = `Unexpected indicator \`${indicator}\`${didYouMean(indicator, known) || ', expected a known one'}`;
  return problem('indicator-unknown', path, place, reason);
}

function dimensions(figure: FigureDraft, indicator: Indicator, drafts: Drafts, path: string): Problem[] {
  const known = [...indicator.required, ...indicator.optional];
  const missing = indicator.required
    .filter((id) => !figure.dimensions.has(id))
    .map((id) =>
      problem(
        'dimension-missing',
        path,
        figure.place,
        `Unexpected \`${indicator.id}\` without \`${id}\`, expected \`${id}=…\` (${among(values(id, drafts, path))})`,
      ),
    );
  const wrong = [...figure.dimensions].flatMap(([id, value]) => {
    if (!known.includes(id)) {
      const expected = known.length === 0 ? 'expected none' : `expected ${among(known)}`;
      return [
        problem(
          'dimension-unknown',
          path,
          figure.place,
          `Unexpected dimension \`${id}\` of \`${indicator.id}\`, ${expected}${didYouMean(id, known)}`,
        ),
      ];
    }
    const allowed = values(id, drafts, path);
    if (allowed.includes(value)) return [];
    return [
      problem(
        'dimension-value-unknown',
        path,
        figure.place,
        `Unexpected \`${id}=${value}\`${didYouMean(value, allowed) || `, expected ${among(allowed)}`}`,
      ),
    ];
  });
  return [...missing, ...wrong];
}

function values(id: string, drafts: Drafts, path: string): string[] {
  const dimension: Dimension | undefined = drafts.dimensions.get(id);
  const country = drafts.countries.get(countryOf(path))?.fields;
  return dimension === undefined ? [] : [...dimensionValues(dimension, country, drafts.organisations).keys()];
}

/** Lists the words if they are few; otherwise says how many there are and where. */
function among(words: readonly string[]): string {
  if (words.length > 12) return `one of the ${words.length} that \`indicators.yml\` or \`country.yml\` lists`;
  return words.map((word) => `\`${word}\``).join(', ');
}
