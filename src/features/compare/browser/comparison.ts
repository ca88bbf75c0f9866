import { listed } from '../../../words/format.ts';
import * as words from '../../../words/words.ts';
import type { CompareChoices, CompareElection, CompareTopic } from '../compare-view.ts';
import { element, link } from '../../../site/element.ts';
import { between } from './between.ts';
import type { Choice } from './choice.ts';
import type { Answer } from './topic-files.ts';
import { failedSection, sectionId, topicSection } from './topic-section.ts';

/** The chosen elections as columns under their heads, one section to a topic. */
export function comparison(
  { elections, topics }: Choice,
  answers: readonly Answer[],
  choices: CompareChoices,
): HTMLElement {
  // Readers who see the page have the heads below; the keyboard goes on from here.
  const title = element('h2', 'visually-hidden', listed(elections.map(({ label }) => label)));
  title.tabIndex = -1;
  const made = element(
    'div',
    'comparison',
    title,
    ...between(choices.elections, elections).map((line) => element('p', 'comparison__between', line)),
    ...(topics.length > 1 ? [jumps(topics)] : []),
    element('ol', 'comparison__heads', ...elections.map(head)),
    ...answers.map((answer) =>
      answer.file === undefined
        ? failedSection(answer.topic, answer.error)
        : topicSection(answer.topic, answer.file, elections, choices),
    ),
  );
  made.style.setProperty('--elections', String(elections.length));
  return made;
}

/** Links to the sections, where there are several. */
function jumps(topics: readonly CompareTopic[]): HTMLElement {
  const items = topics.map((topic) => element('li', '', link(`#${sectionId(topic)}`, '', topic.label)));
  const navigation = element('nav', 'jump', element('ul', '', ...items));
  navigation.ariaLabel = words.compare.sections;
  return navigation;
}

function head({ year, event, mission, href }: CompareElection): HTMLElement {
  return element(
    'li',
    'comparison__head',
    link(href, 'comparison__year', year),
    element('span', '', event),
    element('span', '', mission),
  );
}
