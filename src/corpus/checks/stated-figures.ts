import type { ElectionFields } from '../../model/election.ts';
import { placeName, problem, type Problem } from '../../model/problem.ts';
import { formatValue, type Value } from '../../model/value.ts';
import type { Indicator, StatedField } from '../../model/vocabulary.ts';
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
    const stated = statedIn(field, report, election, mission);
    if (stated.value === undefined || !isMeant(figure, where) || agrees(stated.value, value)) return [];
    const printed = `${indicator.id}=${formatValue(value)}`;
    const at = placeName(report.path, draft.place);
    const reason = `Unexpected ${field} \`${stated.value}\`, the figure \`${printed}\` at ${at} says otherwise: correct the one that is wrong, or give the figure the dimension that tells it apart`;
    return [problem('figure-contradicts', stated.path, stated.place, reason)];
  });
}

/** What a field says, and where. */
function statedIn(
  field: StatedField,
  report: ResolvedReport,
  { fields, path, placeOf }: Placed<ElectionFields>,
  mission: ResolvedMission | undefined,
) {
  switch (field) {
    case 'date':
    case 'seats':
      return { value: fields[field], path, place: placeOf([field]) };
    case 'opened':
    case 'closed':
      return {
        value: mission?.fields[field],
        path,
        place: placeOf(['missions', mission?.index ?? 0, field]),
      };
    case 'published':
      return { value: report.fields.published, path: report.path, place: report.placeOf([field]) };
  }
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
