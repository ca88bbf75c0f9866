import type { Surface } from '../drawing/surface.ts';
import * as words from '../../../words/words.ts';
import type { ChartKind, ChartPlane } from '../chart-kind.ts';
import { jointLine, type Joint } from '../joints.ts';
import { chartKinds, planeOf } from '../kinds/kinds.ts';
import type { ChartSpec } from '../spec.ts';
import type { ValueStrip } from '../value-strip.ts';
import { sans, serif } from '../../pictures/fonts.ts';
import { drawable } from '../../pictures/letters.ts';
import { palette } from '../../pictures/palette.ts';
import { chartColours } from './chart-colours.ts';
import { paragraph, rule, space, stack, type Part, type Type } from '../../pictures/parts.ts';
import type { Picture } from '../../pictures/picture.ts';
import { plot, unwritten } from './plot.ts';
import type { Multiples } from '../kinds/shares/multiples.ts';
import { multiplesPart, type MultiplesLook } from './multiples.ts';
import { stripPart, type StripLook } from './strip.ts';

/** A chart with the grades of its values and the source that must be shown with it. */
export interface ChartPicture {
  readonly spec: ChartSpec;
  readonly country: string;
  /** The full address of the chart's page. */
  readonly url: string;
}

const width = 900;
const margin = 32;
const inner = width - 2 * margin;

const small: Type = { family: sans, weight: 400, size: 14, colour: palette.inkSoft, leading: 1.4 };
const strong: Type = { ...small, weight: 600, colour: palette.ink };
const title: Type = { family: serif, weight: 600, size: 26, colour: palette.ink, leading: 1.25 };
const subtitle: Type = { ...small, size: 16 };

type Text = (line: string, type: Type) => Part;

const look: StripLook = {
  width: inner,
  years: 130,
  values: 250,
  bar: 12,
  gap: 10,
  year: { ...strong, family: serif, size: 18 },
  text: { ...strong, family: serif, size: 19, leading: 1.25 },
  detail: small,
};

const multiplesLook: MultiplesLook = {
  width: inner,
  gap: 36,
  names: 170,
  numbers: 34,
  bar: 12,
  year: { ...strong, family: serif, size: 19 },
  whole: { ...strong, family: serif, size: 16 },
  text: { ...small, colour: palette.ink },
  detail: small,
};

/**
 * Draws a chart that can stand alone: with title and unit, grades, source and address.
 * @param kinds have the one of the chart
 */
export function chartPicture(chart: ChartPicture, kinds: readonly ChartKind[] = chartKinds): Picture {
  const { spec, country, url } = drawable(chart);
  const text: Text = (line, type) => paragraph(line, type, inner);
  const whole = stack([
    space(margin - 4),
    text(words.charts.pictureHead(words.site.name, country), small),
    text(spec.title, title),
    text(spec.subtitle, subtitle),
    space(18),
    ...bodyOf(spec, kinds, text),
    space(14),
    rule(inner),
    space(10),
    text(words.charts.pictureSource(spec.source), small),
    text(words.charts.pictureAddress(url), small),
    space(margin - 6),
  ]);
  return {
    width,
    height: Math.ceil(whole.height),
    draw: (context) => {
      context.fillStyle = palette.sheet;
      context.fillRect(0, 0, width, Math.ceil(whole.height));
      whole.draw(context, margin, 0);
    },
  };
}

function bodyOf(spec: ChartSpec, kinds: readonly ChartKind[], text: Text): Part[] {
  if (spec.strip !== undefined) return inWords(spec, spec.strip, text);
  if (spec.multiples !== undefined) return inRows(spec, spec.multiples, text);
  return drawn(spec, planeOf(spec, kinds), text);
}

/** Small multiples, and what they mean. */
function inRows({ joints, absent }: ChartSpec, { elections, key }: Multiples, text: Text): Part[] {
  return [
    multiplesPart(elections, multiplesLook),
    space(10),
    text([...key, ...absent].join(' '), small),
    ...jointLines(
      joints.filter(({ isNext }) => !isNext),
      text,
    ),
  ];
}

/** A chart that is drawn, and what it means. */
function drawn(spec: ChartSpec, plane: ChartPlane, text: Text): Part[] {
  const surface: Surface = {
    width: inner,
    height: plane.height(spec).picture,
    narrow: false,
    small: false,
    font: sans,
    size: 14,
    colours: chartColours,
  };
  const key = plane.key(spec);
  const withoutRoom = unwritten(spec, surface, plane);
  return [
    plot(spec, surface, plane.drawing),
    space(12),
    ...(key.length > 0 ? [space(4), text(key.join(' '), small)] : []),
    ...withoutRoom.map(({ spoken }) => text(words.charts.withoutRoom(spoken), small)),
    ...(spec.undrawn.length > 0 ? [text(words.charts.notDrawn(spec.undrawn), small)] : []),
    ...(spec.joints.length === 0
      ? []
      : [space(12), text(words.charts.sideBySide, strong), ...jointLines(spec.joints, text)]),
  ];
}

/** A strip says what its values are to one another between them. Those beyond neighbours follow it. */
function inWords({ joints }: ChartSpec, { elections, key }: ValueStrip, text: Text): Part[] {
  return [
    stripPart(elections, look),
    space(10),
    text(key.join(' '), small),
    ...jointLines(
      joints.filter(({ isNext }) => !isNext),
      text,
    ),
  ];
}

function jointLines(joints: readonly Joint[], text: Text): Part[] {
  return joints.map((joint) => text(jointLine(joint), small));
}
