import * as words from '../../../words/words.ts';
import type { CompareChoices } from '../compare-view.ts';
import { element, link } from '../../../site/element.ts';
import { addressOf, type Choice } from './choice.ts';

/**
 * Names the ids in the address that the collection does not have, with a link that leaves them out. Empty where all
 * are known.
 */
export function unknownNames(choice: Choice, choices: CompareChoices): HTMLElement[] {
  const { elections, topics } = choice.unknown;
  if (elections.length + topics.length === 0) return [];
  const line = element(
    'p',
    '',
    ...(elections.length === 0 ? [] : [words.compare.unknownElections(elections), ' ']),
    ...(topics.length === 0 ? [] : [words.compare.unknownTopics(topics), ' ']),
    words.compare.restBelow,
    ' ',
    link(addressOf(choice, choices), '', words.compare.leaveOut),
  );
  return [line];
}
