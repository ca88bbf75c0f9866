import { problem, type Place, type Problem } from '../../model/problem.ts';
import { entityLists } from '../../model/vocabulary.ts';
import { placeOfVocabulary } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** Every vocabulary id is used once, and so is every id of a list in `country.yml`. */
export const vocabularyDuplicate: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const inFile = (path: string, entries: Entries, root: readonly PropertyKey[] = []): Problem[] =>
      duplicates(path, entries, root, placeOfVocabulary(drafts, path));
    return [
      ...inFile('topics.yml', drafts.topics),
      ...inFile('indicators.yml', drafts.indicators, ['indicators']),
      ...inFile('commitments.yml', drafts.commitments),
      ...inFile('organisations.yml', drafts.organisations),
      ...drafts.organisations.flatMap(({ formats, reports }, index) => [
        ...inFile('organisations.yml', formats, [index, 'formats']),
        ...inFile('organisations.yml', reports, [index, 'reports']),
      ]),
      ...inFile('glossary.yml', drafts.glossary),
      ...inFile('unprinted.yml', drafts.unprinted),
      ...[...drafts.countries.values()].flatMap(({ path, fields, placeOf }) =>
        entityLists.flatMap((list) => duplicates(path, fields[list], [list], placeOf)),
      ),
    ];
  },
};

type Entries = readonly { readonly id: string }[];
type PlaceOf = (field: readonly PropertyKey[]) => Place;

function duplicates(
  path: string,
  entries: Entries,
  root: readonly PropertyKey[],
  placeOf: PlaceOf,
): Problem[] {
  return entries.flatMap(({ id }, index) => {
    const first = entries.findIndex((entry) => entry.id === id);
    if (first === index) return [];
    const { line } = placeOf([...root, first, 'id']);
    const reason = `Unexpected id \`${id}\`, already used at line ${line}`;
    return [problem('id-duplicate', path, placeOf([...root, index, 'id']), reason)];
  });
}
