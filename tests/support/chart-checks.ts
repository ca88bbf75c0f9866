import { jointLine } from '../../src/features/charts/joints.ts';
import { planeOf } from '../../src/features/charts/kinds/kinds.ts';
import type { TimeChart } from '../../src/features/charts/kinds/time/spec.ts';
import type { Multiples } from '../../src/features/charts/kinds/shares/multiples.ts';
import type { ChartRow, ChartSpec, Mark } from '../../src/features/charts/spec.ts';
import type { ValueStrip } from '../../src/features/charts/value-strip.ts';
import type { Drawing } from './drawing.ts';

/** A value that a chart shows. */
type Shown = Pick<Mark, 'label' | 'detail' | 'href'>;

/** All values that a chart shows: in multiples, or as marks of its plane. */
export function shownIn(spec: ChartSpec): readonly Shown[] {
  return spec.multiples === undefined ? planeOf(spec).drawing.marks(spec) : cellsOf(spec.multiples);
}

function cellsOf({ elections }: Multiples): Shown[] {
  return elections.flatMap(({ panels }) =>
    panels.flatMap((panel) =>
      panel.rows.flatMap((row) =>
        row.cells.flatMap((cell, index) => {
          const detail = [row.name, panel.name, row.detail, panel.columns[index] ?? ''];
          return cell === undefined ? [] : [{ ...cell, detail: detail.filter(Boolean).join(', ') }];
        }),
      ),
    ),
  );
}

/** Elections without a value and why, of a plot that has a place for them. */
function gapsOf(spec: ChartSpec): TimeChart['gaps'] {
  return spec.kind === 'time' ? (spec as TimeChart).gaps : [];
}

/**
 * What is drawn and not said in the table: in the row of its sentence a value must stand with its qualifier and all
 * that tells it apart.
 */
export function missingInTable(spec: ChartSpec): string[] {
  return shownIn(spec).flatMap((mark) => {
    const told = plain(
      spec.rows
        .filter(({ href }) => href === mark.href)
        .map(textOf)
        .join(' '),
    );
    return [mark.label, ...mark.detail.split(', ')].filter((text) => !told.includes(plain(text)));
  });
}

/** Reasons of gaps that the table does not give for the same election. */
export function reasonsMissingInTable(spec: ChartSpec): string[] {
  const told = spec.rows.map(({ election, silence, text }) => `${election.slice(0, 4)} ${silence ?? text}`);
  return gapsOf(spec)
    .filter(({ reason }) => !reason.endsWith('see the table'))
    .map(({ year, reason }) => `${year} ${reason}`)
    .filter((gap) => !told.includes(gap));
}

/** What the picture of a chart must say and does not: values, reasons of gaps, names of parts, and all around them. */
export function missingInPicture(spec: ChartSpec, { lines }: Drawing, around: readonly string[]): string[] {
  const text = lines.join(' ');
  const beside = [...around, spec.title, spec.subtitle, ...spec.joints.map(jointLine), spec.source].filter(
    (each) => !text.includes(each),
  );
  if (spec.strip !== undefined) return [...beside, ...missingOfStrip(spec.strip, text)];
  if (spec.multiples !== undefined) return [...beside, ...missingOfMultiples(spec.multiples, text)];
  return [
    ...beside,
    ...planeOf(spec)
      .drawing.marks(spec)
      .filter(({ label, spoken }) => !lines.includes(label) && !text.includes(spoken))
      .map(({ spoken }) => spoken),
    ...gapsOf(spec)
      .map(({ reason }) => reason)
      .filter((reason) => !text.includes(reason)),
  ];
}

/** What a strip says and a text does not, in this order: years, values with what tells them apart, reasons of silence. */
export function missingOfStrip({ elections }: ValueStrip, text: string): string[] {
  let at = 0;
  return elections
    .flatMap(({ year, values, silence }) => [
      year,
      ...values.flatMap((value) => [value.text, value.detail]),
      ...(silence === undefined ? [] : [silence.label]),
    ])
    .filter((each) => {
      const found = text.indexOf(each, at);
      if (found !== -1) at = found;
      return found === -1;
    });
}

/** What small multiples say and a text does not, in this order: years, wholes, parts with their shares. */
function missingOfMultiples({ elections }: Multiples, text: string): string[] {
  let at = 0;
  return elections
    .flatMap(({ year, panels }) => [
      year,
      ...panels.flatMap(({ name, rows }) => [
        name,
        ...rows.flatMap((row) => [row.name, ...row.cells.flatMap((cell) => cell?.label ?? [])]),
      ]),
    ])
    .filter((each) => {
      const found = text.indexOf(each, at);
      if (found !== -1) at = found;
      return found === -1;
    });
}

function textOf(row: ChartRow): string {
  return Object.values(row).join(' ');
}

/** Words without what only typesetting adds: commas between thousands, and large letters. */
function plain(words: string): string {
  return words.replaceAll(/(?<=\d),(?=\d{3})/g, '').toLowerCase();
}
