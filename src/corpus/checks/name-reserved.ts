import { problem, type Problem } from '../../model/problem.ts';
import { isReservedAnchor, reservedCountries, reservedElections } from '../../model/reserved.ts';
import { countryOf } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

const top = { line: 1, column: 1 };

/** No folder and no excerpt has a name that the site uses for addresses of its own. */
export const nameReserved: CorpusCheck = {
  scope: 'corpus',
  run: ({ countries, elections, reports }): Problem[] => [
    ...[...countries]
      .filter(([id]) => reservedCountries.some((name) => name === id))
      .map(([id, { path }]) =>
        problem('name-reserved', path, top, `Unexpected country \`${id}\`, ${taken(`/${id}/`)}`),
      ),
    ...[...elections]
      .filter(([id]) => reservedElections.some((name) => id === `${countryOf(id)}/${name}`))
      .map(([id, { path }]) =>
        problem('name-reserved', path, top, `Unexpected election \`${id}\`, ${taken(`/${id}/`)}`),
      ),
    ...reports.flatMap(({ path, excerpts }) =>
      excerpts
        .filter(({ id }) => isReservedAnchor(id))
        .map(({ id, placeOf }) =>
          problem('name-reserved', path, placeOf('#'), `Unexpected id \`${id}\`, ${taken(`#${id}`)}`),
        ),
    ),
  ],
};

function taken(address: string): string {
  return `since the site uses \`${address}\` itself, expected another name`;
}
