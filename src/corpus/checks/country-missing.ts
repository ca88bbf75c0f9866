import { electionKinds } from '../../model/election.ts';
import { placeName, problem, type Problem } from '../../model/problem.ts';
import { countryOf } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/**
 * An election that is said to be missing from the collection is not in it. Elections of one year are told apart by their
 * kind, which the note of the missing one names.
 */
export const countryMissing: CorpusCheck = {
  scope: 'corpus',
  run: ({ countries, elections }) =>
    [...countries].flatMap(([country, { path, fields, placeOf }]) =>
      fields.missing.flatMap(({ year, note = '' }, index): Problem[] => {
        const kinds = electionKinds.filter((kind) => note.toLowerCase().includes(kind));
        const present = [...elections].find(
          ([id, election]) =>
            countryOf(id) === country &&
            Number(election.fields.date.slice(0, 4)) === year &&
            (kinds.length === 0 || kinds.includes(election.fields.kind)),
        );
        if (present === undefined) return [];
        const [id, election] = present;
        const at = placeName(election.path, election.placeOf(['date']));
        const meant = kinds.length === 0 ? ', or another is meant: then name its kind in `note`' : '';
        const reason = `Unexpected election of \`${year}\` among the missing, \`${id}\` is in the collection (${at})${meant}`;
        return [problem('country-missing', path, placeOf(['missing', index, 'year']), reason)];
      }),
    ),
};
