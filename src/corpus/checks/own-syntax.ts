import { switchedOff } from '../../markdown/switched-off.ts';
import { entityLists } from '../../model/vocabulary.ts';
import { problem, type Place, type Problem } from '../../model/problem.ts';
import { byFile, placeOfVocabulary } from '../drafts.ts';
import type { ResolvedDrafts } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/** A text of ours in a YAML field, which pages show as it is. */
interface OwnField {
  readonly path: string;
  readonly field: readonly PropertyKey[];
  readonly text: string | undefined;
  readonly placeOf: (field: readonly PropertyKey[]) => Place;
}

/** Fields hold plain text: no Markdown is read in them, and its marks would come out as they are. */
export const ownSyntax: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) =>
    ownFields(drafts).flatMap(({ path, field, text = '', placeOf }): Problem[] =>
      switchedOff(text, 'plain').map(({ what, instead }) => {
        const reason = `Unexpected ${what} in \`${String(field.at(-1))}\`, which is plain text, expected ${instead}`;
        return problem('syntax-off', path, placeOf(field), reason);
      }),
    ),
};

function ownFields(drafts: ResolvedDrafts): OwnField[] {
  const vocabulary = (
    path: string,
    texts: readonly (readonly [field: readonly PropertyKey[], text: string | undefined])[],
  ): OwnField[] => {
    const placeOf = placeOfVocabulary(drafts, path);
    return texts.map(([field, text]) => ({ path, field, text, placeOf }));
  };
  return [
    ...drafts.reports.flatMap(({ path, fields, placeOf }) =>
      fields['set-aside'].map(({ reason }, index) => ({
        path,
        field: ['set-aside', index, 'reason'],
        text: reason,
        placeOf,
      })),
    ),
    ...[...drafts.threads.values()].flatMap(({ path, fields, placeOf }) => [
      ...(['title', 'definition', 'caution'] as const).map((name) => ({
        path,
        field: [name],
        text: fields[name],
        placeOf,
      })),
      ...Object.entries(fields.course).map(([election, step]) => ({
        path,
        field: ['course', election, 'status'],
        text: step === 'not-mentioned' ? undefined : step.status,
        placeOf,
      })),
    ]),
    ...drafts.comparisons.map(({ path, question, placeOf }) => ({
      path,
      field: ['question'],
      text: question,
      placeOf,
    })),
    ...[...drafts.countries.values()].flatMap(({ path, fields, placeOf }) => [
      ...entityLists.flatMap((list) =>
        fields[list].map(({ note }, index) => ({ path, field: [list, index, 'note'], text: note, placeOf })),
      ),
    ]),
    ...vocabulary(
      'topics.yml',
      drafts.topics.map(({ definition }, index) => [[index, 'definition'], definition]),
    ),
    ...byFile(drafts.indicators, 'indicators.yml').flatMap(([path, own]) =>
      vocabulary(
        path,
        own.flatMap(({ definition, breaks }, index) => [
          [['indicators', index, 'definition'], definition] as const,
          ...breaks.map(
            ({ reason }, position) => [['indicators', index, 'breaks', position, 'reason'], reason] as const,
          ),
        ]),
      ),
    ),
    ...[...drafts.ownIndicators].flatMap(([country, { labels }]) =>
      vocabulary(
        `${country}/indicators.yml`,
        Object.entries(labels).map(([id, { definition }]) => [['labels', id, 'definition'], definition]),
      ),
    ),
    ...vocabulary(
      'commitments.yml',
      drafts.commitments.map(({ summary }, index) => [[index, 'summary'], summary]),
    ),
    ...byFile(drafts.glossary, 'glossary.yml').flatMap(([path, own]) =>
      vocabulary(
        path,
        own.map(({ definition }, index) => [[index, 'definition'], definition]),
      ),
    ),
    ...vocabulary(
      'redirects.yml',
      drafts.redirects.map(({ why }, index) => [[index, 'why'], why]),
    ),
  ];
}
