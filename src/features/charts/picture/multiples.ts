import * as words from '../../../words/words.ts';
import { palette } from '../../pictures/palette.ts';
import { paragraph, space, stack, type Part, type Type } from '../../pictures/parts.ts';
import { jointLine } from '../joints.ts';
import type { MultiplesElection, Panel, PanelCell, PanelRow } from '../kinds/shares/multiples.ts';
import { drawBar } from './bar.ts';
import { chartColours } from './chart-colours.ts';

/** How small multiples are drawn in a picture: their measures in pixels, and the types of their words. */
export interface MultiplesLook {
  readonly width: number;
  /** Between two panels. */
  readonly gap: number;
  /** Width of the names of parts. */
  readonly names: number;
  /** Width of the number after a bar. */
  readonly numbers: number;
  readonly bar: number;
  readonly year: Type;
  /** The name of a whole. */
  readonly whole: Type;
  readonly text: Type;
  readonly detail: Type;
}

/** Wholes election by election, two panels beside each other, each part in a row with its bar. */
export function multiplesPart(elections: readonly MultiplesElection[], look: MultiplesLook): Part {
  return stack(elections.map((election, index) => electionPart(election, look, index === 0)));
}

function electionPart(election: MultiplesElection, look: MultiplesLook, isFirst: boolean): Part {
  const { year, kind, joint, columns, panels } = election;
  const { width, gap, detail } = look;
  const half = (width - gap) / 2;
  const parts = panels.map((panel) => panelPart(panel, columns, look, half));
  const rows = parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1]] as const] : []));
  return stack([
    ...(isFirst ? [] : [space(16)]),
    ...(joint === undefined ? [] : [bandPart(jointLine(joint), look), space(12)]),
    paragraph(`${year} ${kind}`, look.year, width),
    ...(columns === undefined || columns.join('') === ''
      ? []
      : [paragraph(words.charts.columns(columns), detail, width)]),
    space(6),
    ...rows.map(([left, right]) => besidePart(left, right, half + gap)),
  ]);
}

/** What two elections are to one another, on a ground of its own. */
function bandPart(line: string, { width, detail }: MultiplesLook): Part {
  const said = paragraph(line, { ...detail, colour: palette.ink }, width - 16);
  const height = said.height + 10;
  return {
    height,
    draw: (context, x, y) => {
      context.fillStyle = palette.sand;
      context.fillRect(x, y, width, height);
      said.draw(context, x + 8, y + 5);
    },
  };
}

function besidePart(left: Part, right: Part | undefined, offset: number): Part {
  return {
    height: Math.max(left.height, right?.height ?? 0) + 14,
    draw: (context, x, y) => {
      left.draw(context, x, y);
      right?.draw(context, x + offset, y);
    },
  };
}

function panelPart(
  panel: Panel,
  shared: readonly string[] | undefined,
  look: MultiplesLook,
  width: number,
): Part {
  const heads = panel.columns.join('') === '' ? undefined : headsOf(panel.columns, shared);
  return stack([
    {
      height: 1,
      draw: (context, x, y) => {
        ruleAt(context, x, y, width);
      },
    },
    space(5),
    paragraph(panel.name, look.whole, width),
    space(3),
    ...(heads === undefined ? [] : [headPart(heads, look, width)]),
    ...panel.rows.map((row) => rowPart(row, panel.columns.length, look, width)),
  ]);
}

function ruleAt(context: Parameters<Part['draw']>[0], x: number, y: number, width: number): void {
  context.fillStyle = palette.ink;
  context.fillRect(x, y, width, 1);
}

/** Above the bars: the signs of columns that the election explains, or what they rest on; none where one says it all. */
function headsOf(columns: readonly string[], shared: readonly string[] | undefined): string[] | undefined {
  if (shared === undefined) return [...columns];
  return shared.length === 1 ? undefined : columns.map((_, index) => words.charts.columnSign(index));
}

function headPart(heads: readonly string[], look: MultiplesLook, width: number): Part {
  const { names, detail } = look;
  const each = (width - names) / heads.length;
  const parts = heads.map((head) => paragraph(head, detail, each - 8));
  return {
    height: Math.max(...parts.map(({ height }) => height)),
    draw: (context, x, y) => {
      parts.forEach((part, index) => {
        part.draw(context, x + names + index * each, y);
      });
    },
  };
}

function rowPart(row: PanelRow, columns: number, look: MultiplesLook, width: number): Part {
  const { names, text, detail } = look;
  const name = stack([
    paragraph(row.name, { ...text, weight: row.isFirst ? 600 : 400 }, names - 10),
    ...(row.detail === '' ? [] : [paragraph(row.detail, detail, names - 10)]),
  ]);
  const each = (width - names) / columns;
  const height = Math.max(name.height, text.size * text.leading) + 6;
  return {
    height,
    draw: (context, x, y) => {
      name.draw(context, x, y + 3);
      row.cells.forEach((cell, index) => {
        if (cell !== undefined)
          drawCell(context, cell, row.isFirst, x + names + index * each, y + 3, each, look);
      });
    },
  };
}

function drawCell(
  context: Parameters<Part['draw']>[0],
  { bar, label }: PanelCell,
  isFirst: boolean,
  x: number,
  y: number,
  width: number,
  { numbers, bar: thickness, text }: MultiplesLook,
): void {
  const top = y + (text.size * text.leading - thickness) / 2;
  const room = width - numbers - 8;
  const colour = isFirst ? chartColours.mark : chartColours.missing;
  drawBar(context, bar, { x, y: top, width: room - 8, height: thickness }, colour);
  paragraph(label, { ...text, weight: isFirst ? 600 : 400 }, Infinity).draw(context, x + room, y);
}
