import * as words from '../../../words/words.ts';
import type { CompareChoices, CompareElection, CompareTopic } from '../compare-view.ts';
import type { PassageRow, TopicFile } from '../topic-file.ts';
import { element, link } from '../../../site/element.ts';
import { figures } from './figures.ts';
import { passage } from './passage.ts';

/** The section of a topic: by election its passages, grouped by how the report judges, then the figures. */
export function topicSection(
  topic: CompareTopic,
  file: TopicFile,
  elections: readonly CompareElection[],
  choices: CompareChoices,
): HTMLElement {
  const judgements = choices.assessments.filter(({ id }) =>
    file.passages.some(
      (row) => row.assessment === id && elections.some((election) => election.id === row.election),
    ),
  );
  const columns = element(
    'div',
    'comparison__columns',
    ...elections.map((election) => electionColumn(election, file, judgements, choices)),
  );
  // Its name, the number of its passages, then one row for each judgement: columns share them.
  columns.style.setProperty('--rows', String(judgements.length + 2));
  return framed(topic, columns, ...figures(file, elections));
}

/** A topic whose file could not be loaded, with the way to try again. */
export function failedSection(topic: CompareTopic, error: unknown): HTMLElement {
  const button = element('button', 'text-button', words.compare.failure.again);
  button.type = 'button';
  button.value = 'again';
  const alert = element(
    'div',
    'comparison__failure',
    element('p', '', words.compare.failure.text),
    element('p', '', button),
    element('p', 'quiet', String(error)),
  );
  alert.role = 'alert';
  return framed(topic, alert);
}

/** Where the section of a topic begins. */
export function sectionId({ id }: CompareTopic): string {
  return `compare-${id}`;
}

function framed(topic: CompareTopic, ...content: readonly Node[]): HTMLElement {
  const title = element('h2', 'comparison__title', link(topic.href, '', topic.label));
  title.id = sectionId(topic);
  const section = element('section', 'comparison__topic', title, ...content);
  section.setAttribute('aria-labelledby', title.id);
  return section;
}

function electionColumn(
  election: CompareElection,
  { elections, passages }: TopicFile,
  judgements: CompareChoices['assessments'],
  choices: CompareChoices,
): HTMLElement {
  const own = passages.filter((row) => row.election === election.id);
  const silence = elections.find((row) => row.election === election.id)?.silence;
  const name = element('h3', 'comparison__name', election.label);
  if (own.length === 0)
    return element('section', 'comparison__column', name, element('p', 'silence', silence ?? ''));
  return element(
    'section',
    'comparison__column',
    name,
    element('p', 'comparison__count', words.counts.passages(own.length)),
    ...judgements.map((judgement) =>
      group(
        judgement,
        own.filter(({ assessment }) => assessment === judgement.id),
        choices,
      ),
    ),
  );
}

function group(
  { id, label, shape }: CompareChoices['assessments'][number],
  rows: readonly PassageRow[],
  choices: CompareChoices,
): HTMLElement {
  const sign = element('span', '', shape);
  sign.ariaHidden = 'true';
  // A space that does not break keeps the shape with its word.
  const judgement = [sign, `\u00a0${label}`];
  const className = `comparison__group assessment--${id}`;
  if (rows.length === 0)
    return element('p', `${className} comparison__group--none`, ...judgement, words.compare.noPassage);
  return element(
    'div',
    className,
    element('h4', 'comparison__judgement', ...judgement, ` · ${rows.length}`),
    element('ul', '', ...rows.map((row) => passage(row, choices))),
  );
}
