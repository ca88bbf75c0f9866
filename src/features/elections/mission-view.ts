import { indicatorLabel } from '../../model/in-country.ts';
import { capitalised } from '../../words/format.ts';
import type { Corpus, Election, Figure, Mission, Report } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import { knownLines } from '../../site/known-reports.ts';
import { observerNamed } from '../../site/observers.ts';
import { electionDayLabel } from '../../site/silence.ts';
import { figureDetail, figureHref, figurePrinted, standing } from '../../site/figures.ts';
import { foreignOf, type Printed } from '../../words/written-in.ts';
import * as words from '../../words/words.ts';

/** Who observed an election, how, and how many they were. */
export interface MissionView {
  /** Its format; with whose it is where the election has several missions. */
  readonly format: string;
  /** The organisations, and from when to when they observed, as far as the report states it. */
  readonly who: string;
  /** Who led it, in the report's words; empty where the report names nobody. */
  readonly heads: readonly {
    readonly name: string;
    readonly role: string;
    readonly href: string;
    /** The language of both, where it is not that of the page. */
    readonly language?: string;
  }[];
  readonly electionDay: string;
  /** The mission's size and what it visited, each number with its sentence. */
  readonly numbers: readonly MissionNumber[];
  /** Its reports in the collection. */
  readonly reports: readonly Report[];
  /** Its reports that are known and not in the collection, a line for all of a mission; none where none is. */
  readonly known: readonly string[];
}

interface MissionNumber extends Printed {
  readonly what: string;
  readonly href: string;
}

/** What the card of a mission of an election shows. */
export function missionView(corpus: Corpus, election: Election, mission: Mission): MissionView {
  const organisations = mission.organisations.map((each) => corpus.organisations.get(each)?.name ?? each);
  return {
    format: capitalised(words.labels.reportOf(mission.format.name, observerNamed(election, mission))),
    who: words.elections.participants(organisations, mission.opened, mission.closed),
    heads: mission.heads.map(({ name, role, excerpt }) => ({
      name,
      role,
      href: paths.excerpt(election.id, excerpt),
      ...languageOf(election, excerpt),
    })),
    electionDay: capitalised(electionDayLabel(election, mission)),
    numbers: numbers(corpus, election, mission),
    reports: election.reports.filter((report) => report.mission === mission),
    known: knownLines(
      corpus,
      election.knownMissions.filter(({ here }) => here === mission),
    ),
  };
}

function languageOf({ excerpts }: Election, anchor: string): { readonly language?: string } {
  const excerpt = excerpts.find((each) => each.anchor === anchor);
  return excerpt === undefined ? {} : foreignOf(excerpt.report);
}

/** A number that conclusions and findings both print stands once. */
function numbers(corpus: Corpus, { excerpts }: Election, mission: Mission): MissionNumber[] {
  const figures = standing(
    excerpts.filter(({ report }) => report.mission === mission).flatMap((excerpt) => excerpt.figures),
  );
  const all = corpus.missionIndicators.flatMap((indicator) =>
    figures
      .filter((figure) => figure.indicator === indicator && !isOfOneOrganisation(corpus, figure))
      .map((figure) => ({
        ...figurePrinted(figure),
        what: words.charts.details([
          indicatorLabel(figure.excerpt.election.country, figure.indicator),
          figureDetail(corpus, figure),
        ]),
        href: figureHref(figure),
      })),
  );
  return all.filter(
    ({ text, what }, index) => all.findIndex((other) => other.text === text && other.what === what) === index,
  );
}

/** A mission of several organisations is more than the part that one of them sent. */
function isOfOneOrganisation({ dimensions }: Corpus, figure: Figure): boolean {
  return [...figure.dimensions.keys()].some((id) => dimensions.get(id)?.from.includes('organisations'));
}
