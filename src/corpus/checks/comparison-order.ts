import type { ComparisonCitation as Citation, ComparisonDraft } from '../../markdown/comparison-draft.ts';
import { placeName, problem, type Problem } from '../../model/problem.ts';
import { countryOf, type Drafts } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** Within one sentence, the elections that are cited stand in the order of their dates. A semicolon ends a sentence too. */
export const comparisonOrder: CorpusCheck = {
  scope: 'corpus',
  run: ({ comparisons, elections }) => comparisons.flatMap((comparison) => order(comparison, elections)),
};

function order({ path, citations }: ComparisonDraft, elections: Drafts['elections']): Problem[] {
  const dateOf = ({ excerpt }: Citation) =>
    elections.get(`${countryOf(path)}/${excerpt.split('/')[0] ?? ''}`)?.fields.date;
  return citations.flatMap((citation, index): Problem[] => {
    const before = citations[index - 1];
    if (before?.sentence !== citation.sentence) return [];
    const [date, dateBefore] = [dateOf(citation), dateOf(before)];
    if (date === undefined || dateBefore === undefined || dateBefore <= date) return [];
    const at = placeName(path, before.place);
    const reason = `Unexpected \`${citation.excerpt}\` after \`${before.excerpt}\` (${at}), expected the elections of one sentence in the order of their dates: \`${date}\` before \`${dateBefore}\``;
    return [problem('comparison-order', path, citation.place, reason)];
  });
}
