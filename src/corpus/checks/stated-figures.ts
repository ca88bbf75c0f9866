import type { ElectionFields } from '../../model/election.ts';
import { placeName, problem, type Place, type Problem } from '../../model/problem.ts';
import { formatValue, type Value } from '../../model/value.ts';
import type { Indicator, StatedField } from '../../model/vocabulary.ts';
import { voteOf, type VotingDays } from '../../model/votes.ts';
import { electionOf, type Placed } from '../drafts.ts';
import { missionOf, missionsOf, type ResolvedMission } from '../missions.ts';
import type { ResolvedFigure, ResolvedReport } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/** What `election.yml` and front matter state agrees with the figures of the same thing: `states` in `indicators.yml` names them. */
export const statedFigures: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, elections, organisations }) =>
    reports.flatMap((report) => {
      const election = elections.get(electionOf(report.path));
      if (election === undefined) return [];
      const mission = missionOf(report.fields, missionsOf(election.fields, organisations));
      return report.excerpts
        .flatMap(({ refersTo }) => refersTo.figures.found)
        .flatMap((figure) => contradictions(figure, report, election, mission));
    }),
};

function contradictions(
  figure: ResolvedFigure,
  report: ResolvedReport,
  election: Placed<ElectionFields>,
  mission: ResolvedMission | undefined,
): Problem[] {
  const { draft, indicator, value } = figure;
  return indicator.states.flatMap(({ field, where }) => {
    const stated = statedIn(field, figure, report, election, mission);
    if (stated.value === undefined || !isMeant(figure, where)) return [];
    if ([stated.value, ...stated.others].some((each) => agrees(each, value))) return [];
    const printed = `${indicator.id}=${formatValue(value)}`;
    const at = placeName(report.path, draft.place);
    const reason = `Unexpected ${field} \`${stated.value}\`, the figure \`${printed}\` at ${at} says otherwise: correct the one that is wrong, or give the figure the dimension that tells it apart`;
    return [problem('figure-contradicts', stated.path, stated.place, reason)];
  });
}

/** What a field says, and where; of a day also the others of the same vote. */
function statedIn(
  field: StatedField,
  { office, stated }: ResolvedFigure,
  report: ResolvedReport,
  { fields, path, placeOf }: Placed<ElectionFields>,
  mission: ResolvedMission | undefined,
): { value: string | number | undefined; others: readonly string[]; path: string; place: Place } {
  switch (field) {
    case 'date': {
      const vote = voteOf(fields, office?.id, Number(stated.round ?? 1)) ?? fields;
      const index = fields.rounds.findIndex(({ date }) => date === vote.date);
      const place = placeOf(index === -1 ? ['date'] : ['rounds', index, 'date']);
      return { value: vote.date, others: daysAfter(vote), path, place };
    }
    case 'seats': {
      const index = fields.offices.findIndex(({ id }) => id === office?.id);
      const value = fields.seats ?? office?.seats;
      return { value, others: [], path, place: placeOf(index === -1 ? [field] : ['offices', index, field]) };
    }
    case 'opened':
    case 'closed':
      return {
        value: mission?.fields[field],
        others: [],
        path,
        place: placeOf(['missions', mission?.index ?? 0, field]),
      };
    case 'published':
      return {
        value: report.fields.published,
        others: [],
        path: report.path,
        place: report.placeOf([field]),
      };
  }
}

/** The further days of a vote. */
function daysAfter({ date, until = date }: VotingDays): string[] {
  const day = 24 * 3_600_000;
  const [from, to] = [Date.parse(date), Date.parse(until)];
  const count = Math.max(0, Math.round((to - from) / day));
  return Array.from({ length: count }, (_, index) =>
    new Date(from + (index + 1) * day).toISOString().slice(0, 'yyyy-mm-dd'.length),
  );
}

/** Whether every dimension that a figure has is one that figures of the field may have, with such a value. */
function isMeant({ draft }: ResolvedFigure, where: Indicator['states'][number]['where']): boolean {
  return [...draft.dimensions].every(([dimension, value]) => where[dimension]?.includes(value) ?? false);
}

/** Whether a value says the same, as exactly as it says it: `2011-04` agrees with every day of that month. */
function agrees(stated: string | number, value: Value): boolean {
  switch (value.kind) {
    case 'date':
      return String(stated).startsWith(value.iso);
    case 'number':
      return value.number === stated;
    case 'range':
      return Number(stated) >= value.low && Number(stated) <= value.high;
    case 'span':
      return value.first <= String(stated) && String(stated) <= value.last;
    case 'fraction':
      return false;
  }
}
