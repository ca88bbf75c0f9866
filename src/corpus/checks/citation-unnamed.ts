import { statedNumbers } from '../../markdown/quantity/stated.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { yearOf } from '../../model/year.ts';
import { yearsIn } from '../own-words/around.ts';
import { countsOf, isNumberOfReports, type Counts } from '../own-words/counted.ts';
import { ownWords, type OwnText } from '../own-words/own-texts.ts';
import type { CorpusCheck } from './check.ts';

/**
 * A claim that names some of the elections it cites names them all: a citation of 2005 behind what is said of 2007 rests
 * on another year than it says.
 */
export const citationUnnamed: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) =>
    [...ownWords(drafts)].flatMap(([country, all]) => {
      const counts = countsOf(drafts, country);
      return all.flatMap(({ path, texts }) =>
        texts.filter(({ kind }) => kind === 'claim').flatMap((claim) => unnamed(claim, counts, path)),
      );
    }),
};

function unnamed(claim: OwnText, counts: Counts, path: string): Problem[] {
  const { text, passages, placeOf } = claim;
  const named = yearsIn(text);
  const cited = [...new Set(passages.map(({ electionDate }) => yearOf(electionDate)))];
  // The end of a sentence may leave it to the beginning to name an election.
  const isContinued = /^\s*\p{Ll}/u.test(text);
  if (!cited.some((year) => named.has(year)) || isContinued || isOfAll(claim, counts)) return [];
  // `in 2020`, where the passage of another year says so.
  const elections = new Set(counts.elections.map(({ year }) => year));
  const others = [...named].filter((year) => !elections.has(year));
  return cited
    .filter((year) => !named.has(year))
    .filter(
      (year) => !passages.some((passage) => yearOf(passage.electionDate) === year && prints(passage, others)),
    )
    .map((year) => {
      const start = text.search(/\S/);
      const reason = `Unexpected citation of ${year} behind a claim on ${[...named].join(', ')}, expected the year in the claim`;
      return problem('citation-unnamed', path, placeOf({ start, end: text.indexOf(' ', start) }), reason);
    });
}

/** Whether a claim speaks of all reports that it cites at once: `All four reports`, `Each report after 2005`. */
function isOfAll(claim: OwnText, counts: Counts): boolean {
  return (
    /(?<!\p{L})(?:each|every|all|any)\s+(?:of\s+the\s+)?reports?(?!\p{L})/iu.test(claim.text) ||
    statedNumbers(claim.text).some((number) => isNumberOfReports(number, claim, counts))
  );
}

function prints({ excerpt }: OwnText['passages'][number], years: readonly string[]): boolean {
  return [excerpt.quotation, ...excerpt.footnotes].some(({ text }) =>
    years.some((year) => text.includes(year)),
  );
}
