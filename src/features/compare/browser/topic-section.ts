import * as words from '../../../words/words.ts';
import type { Assessment } from '../../../model/excerpt.ts';
import type { CompareChoices, CompareElection, CompareTopic } from '../compare-view.ts';
import type { PassageRow, SourceRow, TopicFile } from '../topic-file.ts';
import { element } from '../../../site/element.ts';
import { part } from '../../../site/part.ts';
import { cloned } from '../../../site/template.ts';
import { figures } from './figures.ts';
import { passage } from './passage.ts';

/** The section of a topic: the passages of each election, grouped by assessment, then the figures. */
export function topicSection(
  topic: CompareTopic,
  file: TopicFile,
  elections: readonly CompareElection[],
  choices: CompareChoices,
): HTMLElement {
  const assessments = choices.assessments.filter((assessment) =>
    file.passages.some(
      (row) => row.assessment === assessment && elections.some(({ id }) => id === row.election),
    ),
  );
  const columns = element(
    'div',
    'comparison__columns',
    ...elections.map((election) => electionColumn(election, file, assessments)),
  );
  // Columns share their rows: the election's name, the number of its passages, and one row for each assessment.
  columns.style.setProperty('--rows', String(assessments.length + 2));
  return framed(topic, columns, ...figures(file, elections));
}

/** A topic whose file could not be loaded, with the way to try again. */
export function failedSection(topic: CompareTopic, error: unknown): HTMLElement {
  const alert = cloned('comparison-failure', HTMLElement);
  part(alert, '.quiet', HTMLElement).textContent = String(error);
  return framed(topic, alert);
}

/** The id of the section of a topic. */
export function sectionId({ id }: CompareTopic): string {
  return `compare-${id}`;
}

function framed(topic: CompareTopic, ...content: readonly Node[]): HTMLElement {
  const section = cloned('comparison-topic', HTMLElement);
  const title = part(section, 'h2', HTMLElement);
  title.id = sectionId(topic);
  const link = part(title, 'a', HTMLAnchorElement);
  link.href = topic.href;
  link.textContent = topic.label;
  section.setAttribute('aria-labelledby', title.id);
  section.append(...content);
  return section;
}

function electionColumn(
  election: CompareElection,
  { elections, sources, passages }: TopicFile,
  assessments: CompareChoices['assessments'],
): HTMLElement {
  const column = cloned('comparison-column', HTMLElement);
  part(column, 'h3', HTMLElement).textContent = election.label;
  const own = passages.filter((row) => row.election === election.id);
  if (own.length === 0) {
    const silence = elections.find((row) => row.election === election.id)?.silence;
    column.append(element('p', 'silence', silence ?? ''));
    return column;
  }
  column.append(
    element('p', 'comparison__count', words.counts.passages(own.length)),
    ...assessments.map((assessment) =>
      group(
        assessment,
        own.filter((row) => row.assessment === assessment),
        sources,
      ),
    ),
  );
  return column;
}

function group(
  assessment: Assessment,
  rows: readonly PassageRow[],
  sources: readonly SourceRow[],
): HTMLElement {
  if (rows.length === 0) return cloned(`comparison-none-${assessment}`, HTMLElement);
  const made = cloned(`comparison-group-${assessment}`, HTMLElement);
  part(made, 'h4', HTMLElement).append(` · ${rows.length}`);
  part(made, 'ul', HTMLElement).append(
    ...rows.map((row) => {
      const source = sources[row.source];
      if (source === undefined) throw new Error(`The file does not say where ${row.id} is from`);
      return passage(row, source);
    }),
  );
  return made;
}
