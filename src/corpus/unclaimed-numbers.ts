import type { FlatText } from '../markdown/flat-text.ts';
import { englishGrammar, grammarOf } from '../markdown/quantity/grammar.ts';
import { phrasesIn, type Span } from '../markdown/quantity/phrase.ts';
import { outsideUnits } from '../markdown/quantity/read.ts';
import type { Unclaimed } from '../model/unclaimed.ts';
import type { Drafts } from './drafts.ts';

/** A number in a quotation or footnote that no figure claims. */
export interface UnclaimedNumber {
  /** The report's file. */
  readonly path: string;
  /** Line of the excerpt in it. */
  readonly line: number;
  readonly excerpt: string;
  /** The footnote it stands in; undefined for the body. */
  readonly footnote: string | undefined;
  /** The words around it, with the number between `«` and `»`. */
  readonly context: string;
  /** Why it is no figure, by `unclaimed-numbers.yml`; undefined where nothing says so. */
  readonly reason: string | undefined;
  /** The words of that reason, as `unclaimed-numbers.yml` has them. */
  readonly words: string | undefined;
}

/** Every number that no figure claims, in the order of the reports. */
export function unclaimedNumbers({ reports, unclaimed }: Drafts): UnclaimedNumber[] {
  return reports.flatMap((report) =>
    report.excerpts.flatMap((excerpt) => {
      const { quotation, footnotes } = excerpt;
      const texts = [
        { mark: undefined, flat: quotation },
        ...footnotes.map((flat) => ({ mark: flat.mark, flat })),
      ];
      return texts.flatMap(({ mark, flat }) =>
        numbersOutsideFigures(flat, report.fields.language).map((span) => ({
          path: report.path,
          line: excerpt.place.line,
          excerpt: excerpt.id,
          footnote: mark,
          context: `${flat.text.slice(Math.max(0, span.start - 30), span.start)}«${flat.text.slice(span.start, span.end)}»${flat.text.slice(span.end, span.end + 30)}`,
          ...reasonOf(flat.text, span, unclaimed),
        })),
      );
    }),
  );
}

/** Hides the words of figures first: `16` of `16 to 18 April` is found also where `18 April` is a figure. */
function numbersOutsideFigures({ text, directives }: FlatText, language: string): Span[] {
  const outside = directives
    .filter(({ node }) => node.name === 'figure')
    .reduce((rest, { start, end }) => rest.slice(0, start) + '·'.repeat(end - start) + rest.slice(end), text);
  const grammar = grammarOf(language) ?? englishGrammar;
  return outsideUnits(phrasesIn(outside, grammar.forms.explicit), outside, grammar);
}

function reasonOf(
  text: string,
  { start, end }: Span,
  unclaimed: readonly Unclaimed[],
): Pick<UnclaimedNumber, 'reason' | 'words'> {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const stands = (words: string): boolean => {
    const [left = '', right = ''] = words.split('#');
    return before.endsWith(left) && after.startsWith(right);
  };
  const [found] = unclaimed.flatMap(({ reason, words }) =>
    words.filter(stands).map((own) => ({ reason, words: own })),
  );
  return found ?? { reason: undefined, words: undefined };
}
