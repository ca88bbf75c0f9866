import { formsOfOneCountry } from '../../model/in-country.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { textsOf } from '../../model/spelling.ts';
import { byFile, placeOfVocabulary, type Drafts } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** What all countries share speaks of none of them: it stands on the pages of all. */
export const sharedWords: CorpusCheck = {
  scope: 'corpus',
  run: (drafts): Problem[] => {
    const names = namesOf(drafts);
    return sharedTexts(drafts).flatMap(({ path, field, text, into }) => {
      const name = names.find(({ pattern }) => pattern.test(text));
      if (name === undefined) return [];
      const reason = `Unexpected \`${name.text}\` in what all countries share, which is of \`${name.country}\`, expected it in ${into(name.country)}`;
      return [problem('shared-words', path, placeOfVocabulary(drafts, path)(field), reason)];
    });
  },
};

/** A text of ours that stands on the pages of all countries. */
interface SharedText {
  readonly path: string;
  readonly field: readonly PropertyKey[];
  readonly text: string;
  /** Where it belongs if it is about a country. */
  readonly into: (country: string) => string;
}

function sharedTexts(drafts: Drafts): SharedText[] {
  const glossary = byFile(drafts.glossary, 'glossary.yml').filter(([path]) => path === 'glossary.yml');
  const indicators = byFile(drafts.indicators, 'indicators.yml').filter(
    ([path]) => path === 'indicators.yml',
  );
  const dimensions = [...drafts.dimensions.values()].filter(({ country }) => country === undefined);
  const toIndicators = (part: string) => (country: string) =>
    `\`${part}\` of \`content/${country}/indicators.yml\``;
  return [
    ...glossary.flatMap(([path, own]) =>
      own.flatMap((entry, index) =>
        (['term', 'expansion', 'definition'] as const).map((name): SharedText => ({
          path,
          field: [index, name],
          text: entry[name] ?? '',
          into: (country) => `\`content/${country}/glossary.yml\``,
        })),
      ),
    ),
    ...dimensions.flatMap(({ id, label, definition, values }) => [
      ...Object.entries({ label, definition }).map(([name, text]): SharedText => ({
        path: 'indicators.yml',
        field: ['dimensions', id, name],
        text,
        into: toIndicators('dimensions'),
      })),
      ...Object.entries(values).map(([value, text]): SharedText => ({
        path: 'indicators.yml',
        field: ['dimensions', id, 'values', value],
        text,
        into: toIndicators('values'),
      })),
    ]),
    ...indicators.flatMap(([path, own]) =>
      own.flatMap((indicator, index) =>
        (['label', 'definition'] as const).map((name): SharedText => ({
          path,
          field: ['indicators', index, name],
          text: indicator[name],
          into: toIndicators('labels`, or the whole indicator in `indicators'),
        })),
      ),
    ),
  ];
}

/** What only one country has: its name and adjective, its bodies, and what its own glossary explains. */
function namesOf(
  drafts: Drafts,
): { readonly text: string; readonly country: string; readonly pattern: RegExp }[] {
  return [...drafts.countries].flatMap(([country, { fields }]) => {
    const { name, adjective, spellings, institutions } = fields;
    const terms = drafts.glossary.filter((entry) => entry.country === country && !entry.everyday);
    const texts = [
      name,
      adjective,
      ...textsOf(spellings),
      ...institutions.flatMap((body) => [body.name, ...textsOf(body.spellings)]).filter(isNameOfOne),
      ...formsOfOneCountry(terms, drafts.glossary),
    ];
    return [...new Set(texts)].map((text) => ({
      text,
      country,
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(text)}(?![\\p{L}\\p{N}])`, 'u'),
    }));
  });
}

/** Whether a body's name is its alone: one word of the language, such as “President” or “the Government”, is not. */
function isNameOfOne(name: string): boolean {
  return /\S\s+\S|\p{Lu}\S*\p{Lu}/u.test(name.replace(/^the\s+/i, ''));
}
