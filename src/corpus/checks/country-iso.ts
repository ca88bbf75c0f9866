import { alpha2Named, alpha3Of, isUserAssigned } from '../../model/iso-3166.ts';
import { placeName, problem, type Problem } from '../../model/problem.ts';
import type { Country } from '../../model/country.ts';
import type { Placed } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** The two ISO codes of a country are real, belong together, and are not those of a country with another name. */
export const countryIso: CorpusCheck = {
  scope: 'corpus',
  run: ({ countries }) => [...countries.values()].flatMap(codes),
};

function codes({ path, fields, placeOf }: Placed<Country>): Problem[] {
  const { alpha2, alpha3 } = fields.iso;
  const add = (field: 'alpha2' | 'alpha3', reason: string): Problem[] => [
    problem('country-iso', path, placeOf(['iso', field]), reason),
  ];
  const own = alpha2Named(fields.name);
  if (own !== undefined && own !== alpha2) {
    const at = placeName(path, placeOf(['name']));
    return add(
      'alpha2',
      `Unexpected code \`${alpha2}\`, expected \`${own}\`, which is the code of \`${fields.name}\` (${at})`,
    );
  }
  const at = placeName(path, placeOf(['iso', 'alpha2']));
  if (isUserAssigned(alpha2)) {
    if (isUserAssigned(alpha3)) return [];
    return add(
      'alpha3',
      `Unexpected code \`${alpha3}\` beside \`${alpha2}\` (${at}), expected one that ISO leaves to its users too, \`XAA\` to \`XZZ\``,
    );
  }
  const expected = alpha3Of(alpha2);
  if (expected === undefined)
    return add(
      'alpha2',
      `Unexpected code \`${alpha2}\`, expected a code of ISO 3166-1, or one that it leaves to its users, \`XA\` to \`XZ\``,
    );
  if (expected === alpha3) return [];
  return add(
    'alpha3',
    `Unexpected code \`${alpha3}\`, expected \`${expected}\`, which belongs to \`${alpha2}\` (${at})`,
  );
}
