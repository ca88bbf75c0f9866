import { didYouMean, placeName, problem, type Place, type Problem } from '../../model/problem.ts';
import { lastDayOf, votesOn, type Vote } from '../../model/votes.ts';
import type { ElectionFields } from '../../model/election.ts';
import { electionOf, type Placed } from '../drafts.ts';
import type { FigureReference, ResolvedExcerpt, ResolvedReport } from '../resolve.ts';
import type { StatedVote } from '../voted-on.ts';
import type { CorpusCheck } from './check.ts';

/**
 * Figures and passages name offices and rounds that their election has; figures that depend on them name them where there
 * are several, and are not older than the vote that they are of.
 */
export const voteStated: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, elections }) =>
    reports.flatMap((report) => {
      const election = elections.get(electionOf(report.path));
      if (election === undefined) return [];
      return report.excerpts
        .filter(({ isMalformed }) => !isMalformed)
        .flatMap((excerpt) => [
          ...ofPassage(excerpt, report, election),
          ...[...excerpt.refersTo.figures.found, ...excerpt.refersTo.figures.unknown].flatMap((figure) =>
            ofFigure(figure, report, election),
          ),
        ]);
    }),
};

type Election = Placed<ElectionFields>;

function ofPassage(
  { office, round, placeOf }: ResolvedExcerpt,
  { path }: ResolvedReport,
  { fields }: Election,
): Problem[] {
  return unknown({ office, round: round?.toString() }, fields, path, placeOf);
}

/** @param placeOf where an attribute stands */
function unknown(
  { office, round }: StatedVote,
  fields: ElectionFields,
  path: string,
  placeOf: (attribute: 'office' | 'round') => Place,
): Problem[] {
  const ids = fields.offices.map(({ id }) => id);
  if (office !== undefined && !ids.includes(office)) {
    const expected =
      ids.length === 0
        ? ', expected none: its election has one office'
        : didYouMean(office, ids) || `, expected ${oneOf(ids)}`;
    return [problem('office-unknown', path, placeOf('office'), `Unexpected \`office=${office}\`${expected}`)];
  }
  const rounds = roundsOf(votesOn(fields, office));
  if (round === undefined || (rounds.length > 1 && rounds.includes(round))) return [];
  const held = office === undefined ? 'its election' : `the election of \`${office}\``;
  const expected = rounds.length > 1 ? oneOf(rounds) : `none: ${held} has one round`;
  return [
    problem('round-unknown', path, placeOf('round'), `Unexpected \`round=${round}\`, expected ${expected}`),
  ];
}

function ofFigure(
  figure: FigureReference,
  report: ResolvedReport,
  { path: at, fields, placeOf }: Election,
): Problem[] {
  const { draft, stated, indicator } = figure;
  const { path } = report;
  if (indicator === undefined) return [];
  const faults = unknown(stated, fields, path, () => draft.place);
  if (faults.length > 0) return faults;
  const names = [...indicator.required, ...indicator.optional];
  const offices = fields.offices.map(({ id }) => id);
  const isPerOffice = indicator.per.includes('office') && !names.includes('office');
  if (isPerOffice && offices.length > 0 && stated.office === undefined) {
    const reason = `Unexpected \`${indicator.id}\` without an office in an election of several, expected \`office=…\`, ${oneOf(offices)}`;
    return [problem('figure-office-missing', path, draft.place, reason)];
  }
  const votes = votesOn(fields, stated.office);
  const rounds = roundsOf(votes);
  const isPerRound = (indicator.per.includes('round') || indicator.observed) && !names.includes('round');
  if (isPerRound && rounds.length > 1 && stated.round === undefined) {
    const reason = `Unexpected \`${indicator.id}\` without a round in an election of several, expected \`round=…\`, ${oneOf(rounds)}`;
    return [problem('figure-round-missing', path, draft.place, reason)];
  }
  const vote = votes.find((own) => own.round === Number(stated.round ?? 1));
  if (!isPerRound || vote === undefined || stated.round === undefined) return [];
  const last = lastDayOf(vote);
  if (report.fields.published >= last) return [];
  const where = placeName(at, placeOf(placeIn(vote, fields)));
  const reason = `Unexpected \`${indicator.id}\` of round ${vote.round} in a report published on \`${report.fields.published}\`, expected a round that was over: it was held until \`${last}\` at ${where}`;
  return [problem('figure-round-ahead', path, draft.place, reason)];
}

function placeIn({ round, date }: Vote, { rounds }: ElectionFields): readonly PropertyKey[] {
  const index = rounds.findIndex((own) => own.round === round && own.date === date);
  return index === -1 ? ['date'] : ['rounds', index, 'date'];
}

/** The numbers of some rounds, each once. */
function roundsOf(votes: readonly Vote[]): string[] {
  return [...new Set(votes.map(({ round }) => round.toString()))];
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.map((word) => `\`${word}\``).join(', ')}`;
}
