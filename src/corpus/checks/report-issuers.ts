import { placeName, problem } from '../../model/problem.ts';
import { electionOf } from '../drafts.ts';
import { missionOf, missionsOf } from '../missions.ts';
import type { CorpusCheck } from './check.ts';

/** Who issued a report took part in the mission that it is of. */
export const reportIssuers: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, elections, organisations }) =>
    reports.flatMap(({ path, fields, placeOf }) => {
      const election = elections.get(electionOf(path));
      if (election === undefined) return [];
      const mission = missionOf(fields, missionsOf(election.fields, organisations));
      if (mission === undefined) return [];
      const taking = mission.fields.organisations;
      const at = placeName(election.path, election.placeOf(['missions', mission.index, 'organisations']));
      const known = new Set(organisations.map(({ id }) => id));
      return fields.issuers.flatMap((issuer, index) => {
        // One that nobody knows is reported as such.
        if (taking.includes(issuer) || !known.has(issuer)) return [];
        const reason = `Unexpected issuer \`${issuer}\`, expected an organisation of the mission: ${taking.map((id) => `\`${id}\``).join(', ')} at ${at}`;
        return [problem('report-issuers', path, placeOf(['issuers', index]), reason)];
      });
    }),
};
