import { capitalised, formatDate, listed } from '../../words/format.ts';
import type { Corpus, Election } from '../../model/corpus.ts';
import type { ElectionFields } from '../../model/election.ts';
import { paths } from '../../paths.ts';
import { figureDetails, figureHref, figureText } from '../../site/figures.ts';
import { electionDayLabels, missionFormatLabels } from '../../site/labels.ts';

/** Who observed an election, how, and how many they were. */
export interface MissionView {
  readonly format: string;
  /** The organisations, and from when to when they observed, as far as the report states it. */
  readonly who: string;
  /** Who led it, in the report's words; empty where the report names nobody. */
  readonly heads: readonly { readonly name: string; readonly role: string; readonly href: string }[];
  readonly elected: string;
  readonly electionDay: string;
  /** The mission's size and what it visited, each number with its sentence. */
  readonly numbers: readonly MissionNumber[];
}

interface MissionNumber {
  readonly text: string;
  readonly what: string;
  readonly href: string;
}

/** What the card of an election's mission shows. */
export function missionView(corpus: Corpus, election: Election): MissionView {
  const { id, mission, body } = election;
  const organisations = mission.organisations.map((each) => corpus.organisations.get(each)?.name ?? each);
  return {
    format: capitalised(missionFormatLabels[mission.format]),
    who: [listed(organisations), ...period(mission)].join(', '),
    heads: mission.heads.map(({ name, role, excerpt }) => ({
      name,
      role,
      href: paths.excerpt(id, excerpt),
    })),
    elected: body,
    electionDay: capitalised(electionDayLabels[mission['election-day']]),
    numbers: numbers(corpus, election),
  };
}

function period({ opened, closed }: ElectionFields['mission']): string[] {
  if (opened === undefined) return closed === undefined ? [] : [`until ${formatDate(closed)}`];
  return [
    closed === undefined ? `from ${formatDate(opened)}` : `${formatDate(opened)} to ${formatDate(closed)}`,
  ];
}

const missionIndicators = [
  'mission-experts',
  'long-term-observers',
  'long-term-observers-requested',
  'short-term-observers',
  'short-term-observers-requested',
  'observers-election-day',
  'polling-stations-observed',
];

/** A number that conclusions and findings both print stands once. */
function numbers(corpus: Corpus, { excerpts }: Election): MissionNumber[] {
  const figures = excerpts.flatMap((excerpt) => excerpt.figures);
  const all = missionIndicators.flatMap((id) =>
    figures
      .filter(({ indicator, dimensions }) => indicator.id === id && !dimensions.has('organisation'))
      .map((figure) => ({
        text: figureText(figure),
        what: [figure.indicator.label, ...figureDetails(corpus, figure)].join(', '),
        href: figureHref(figure),
      })),
  );
  return all.filter(
    ({ text, what }, index) => all.findIndex((other) => other.text === text && other.what === what) === index,
  );
}
