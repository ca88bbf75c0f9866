import { listed } from '../../../words/format.ts';
import type { CompareChoices } from '../compare-view.ts';
import { element, link } from '../../../site/element.ts';
import { addressOf, type Choice } from './choice.ts';

/** Names what the address asks for and the collection does not have, with the way out; nothing where all is known. */
export function unknownNames(choice: Choice, choices: CompareChoices): HTMLElement[] {
  const { elections, topics } = choice.unknown;
  if (elections.length + topics.length === 0) return [];
  const line = element(
    'p',
    '',
    [...named(elections, 'election'), ...named(topics, 'topic')].join(' '),
    ' The rest stands below. ',
    link(addressOf(choice, choices), '', 'Leave it out'),
  );
  return [line];
}

function named(ids: readonly string[], singular: string): string[] {
  if (ids.length === 0) return [];
  const quoted = listed(ids.map((id) => `“${id}”`));
  return [
    ids.length === 1
      ? `The address names ${quoted}, which is no ${singular} of this collection.`
      : `The address names ${quoted}, which are no ${singular}s of this collection.`,
  ];
}
