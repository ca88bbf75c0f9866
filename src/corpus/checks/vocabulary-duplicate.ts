import { problem, type Place, type Problem } from '../../model/problem.ts';
import { entityLists } from '../../model/vocabulary.ts';
import { byFile, countryOf, placeOfVocabulary } from '../drafts.ts';
import type { ResolvedDrafts } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/** Every vocabulary id is used once, and so is every id of a list in `country.yml`. */
export const vocabularyDuplicate: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const inFile = (path: string, entries: Entries, root: readonly PropertyKey[] = []): Problem[] =>
      duplicates(path, entries, root, placeOfVocabulary(drafts, path));
    const inFiles = (name: string, entries: OwnEntries, root: readonly string[] = []): Problem[] => {
      const files = byFile(entries, name);
      return files.flatMap(([path, own], index) => [
        ...inFile(path, own, root),
        ...takenElsewhere(drafts, [path, own], files.slice(0, index), root),
      ]);
    };
    return [
      ...inFile('topics.yml', drafts.topics),
      ...inFiles('indicators.yml', drafts.indicators, ['indicators']),
      ...ownDimensions(drafts),
      ...inFile('commitments.yml', drafts.commitments),
      ...inFile('organisations.yml', drafts.organisations),
      ...drafts.organisations.flatMap(({ formats, reports }, index) => [
        ...inFile('organisations.yml', formats, [index, 'formats']),
        ...inFile('organisations.yml', reports, [index, 'reports']),
      ]),
      ...inFiles('glossary.yml', drafts.glossary),
      ...namesInGlossary(drafts),
      ...inFile('unprinted.yml', drafts.unprinted),
      ...[...drafts.countries.values()].flatMap(({ path, fields, placeOf }) =>
        entityLists.flatMap((list) => duplicates(path, fields[list], [list], placeOf)),
      ),
    ];
  },
};

type Entries = readonly { readonly id: string }[];
type OwnEntries = readonly { readonly id: string; readonly country?: string | undefined }[];
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

/** Ids of a country's file that the shared file or another country's uses already: each is an address of its own. */
function takenElsewhere(
  drafts: ResolvedDrafts,
  [path, own]: readonly [path: string, entries: Entries],
  before: readonly (readonly [path: string, entries: Entries])[],
  root: readonly string[],
): Problem[] {
  return own.flatMap(({ id }, index) => {
    const taken = before.find(([, entries]) => entries.some((entry) => entry.id === id));
    if (taken === undefined) return [];
    const [other, entries] = taken;
    const first = entries.findIndex((entry) => entry.id === id);
    const { line } = placeOfVocabulary(drafts, other)([...root, first, 'id']);
    const reason = `Unexpected id \`${id}\`, already used in \`content/${other}\` at line ${line}, expected one of its own, such as \`${countryOf(path)}-${id}\``;
    return [problem('id-duplicate', path, placeOfVocabulary(drafts, path)([...root, index, 'id']), reason)];
  });
}

/** Own dimensions of countries whose id is that of a shared one, or of another country's. */
function ownDimensions(drafts: ResolvedDrafts): Problem[] {
  return [...drafts.ownIndicators].flatMap(([country, { dimensions }]) => {
    const path = `${country}/indicators.yml`;
    return Object.keys(dimensions)
      .filter((id) => drafts.dimensions.get(id)?.country !== country)
      .map((id) => {
        const reason = `Unexpected dimension \`${id}\`, which another \`indicators.yml\` has, expected its own values under \`values\``;
        return problem('id-duplicate', path, placeOfVocabulary(drafts, path)(['dimensions', id]), reason);
      });
  });
}

/** Ids of the glossary that are the places of names of a country there: `ruritania-reds` is that of its party `reds`. */
function namesInGlossary(drafts: ResolvedDrafts): Problem[] {
  const names = [...drafts.countries.values()].flatMap(({ fields, path }) =>
    entityLists.flatMap((list) => fields[list].map(({ id }) => [`${fields.id}-${id}`, path] as const)),
  );
  const taken = new Map<string, string>(names);
  return byFile(drafts.glossary, 'glossary.yml').flatMap(([path, own]) =>
    own.flatMap(({ id }, index) => {
      const other = taken.get(id);
      if (other === undefined) return [];
      const reason = `Unexpected id \`${id}\`, which is the place of a name of \`content/${other}\` in the glossary, expected another`;
      return [problem('id-duplicate', path, placeOfVocabulary(drafts, path)([index, 'id']), reason)];
    }),
  );
}
