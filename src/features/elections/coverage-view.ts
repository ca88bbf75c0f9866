import * as words from '../../words/words.ts';
import type { Excerpt, Report } from '../../model/corpus.ts';
import { reviewView, type ReviewView } from '../agreement/agreement-view.ts';

/** How much of a report is quoted, in all and section by section, and what was set aside. */
export interface CoverageView {
  readonly summary: readonly string[];
  /** Whether the words of all its passages are withheld: what is counted is not shown. */
  readonly isWithheld: boolean;
  /** Sections with a paragraph of their own, as printed. */
  readonly sections: readonly {
    readonly heading: string;
    /** Where its passages are; undefined where there are none. */
    readonly href: string | undefined;
    readonly paragraphs: number;
    readonly quoted: number;
    readonly setAside: number;
    /** Of its words: "340 of 360". */
    readonly words: string;
  }[];
  /** Paragraphs of the longest section. */
  readonly longest: number;
  readonly setAside: readonly { readonly section: string; readonly reason: string }[];
  /** How many of its passages were read twice. */
  readonly readTwice: string;
  /** Reviews from outside the project. */
  readonly reviews: readonly ReviewView[];
}

/**
 * The coverage of a report whose sections stand at these addresses, by heading.
 * @param named what it is called beside others on its election
 * @param own its excerpts
 */
export function coverageView(
  report: Report,
  named: words.labels.Named,
  own: readonly Excerpt[],
  addresses: ReadonlyMap<string, string>,
): CoverageView {
  const withheld = own.filter((excerpt) => excerpt.withheld !== undefined).length;
  const isWithheld = withheld > 0 && withheld === own.length;
  return {
    isWithheld,
    summary: [
      // Of a source that nobody has seen nothing was counted.
      ...(report.isProposed && report.coverage.paragraphs === 0
        ? []
        : [
            words.elections.coverageSummary(
              named,
              { isVerified: !report.isProposed, isWithheld },
              {
                ...report.coverage,
                paragraphs: { ...report.coverage, all: report.coverage.paragraphs },
              },
            ),
          ]),
      ...(withheld > 0 && !isWithheld ? [words.elections.coverageWithheld(named, withheld)] : []),
      ...(report.isProposed
        ? [words.elections.coverageProposed(named, own.filter(({ isProposed }) => isProposed).length)]
        : []),
    ],
    sections: report.coverage.sections.map(({ heading, paragraphs, quoted, setAside, ...section }) => ({
      heading,
      href: addresses.get(heading),
      paragraphs,
      quoted,
      setAside,
      words: words.elections.share(section.words.quoted, section.words.all),
    })),
    longest: Math.max(0, ...report.coverage.sections.map(({ paragraphs }) => paragraphs)),
    setAside: report['set-aside'].map(({ section, reason }) => ({ section, reason })),
    readTwice: words.agreement.coverage(own.filter(({ readings }) => readings.length > 0).length, own.length),
    reviews: report.reviewed.map((review) => reviewView(review)),
  };
}
