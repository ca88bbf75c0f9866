import { createCanvas, SvgExportFlag } from '@napi-rs/canvas';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { serif } from './fonts.ts';
import type { Picture } from './picture.ts';
// Readers open a file elsewhere: the site's own fonts where they are installed, then those of the usual systems most like them.
import families from './svg-fonts.json' with { type: 'json' };
import { keepLines, type WrittenLine } from './written-lines.ts';

/**
 * Writes a picture as SVG. Its words are words, which can be searched, edited and read aloud. Each line says how long it is,
 * so that it keeps its place in any font. All styles are attributes: the site allows no others, neither here.
 * @param title what it is called where a file is shown alone
 */
export function svg({ width, height, draw }: Picture, title: string): Uint8Array {
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  const context = canvas.getContext('2d');
  const lines = keepLines(context);
  draw(context);
  const written = canvas.getContent().toString();
  const [, shapes = ''] = /<svg[^>]*>(.*)<\/svg>/s.exec(written) ?? [];
  const drawn = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    toXml(x('title', title)),
    shapes.replace(tooExact, '$1'),
    toXml(lettered(lines)),
    '</svg>\n',
  ];
  return new TextEncoder().encode(drawn.join(''));
}

/** Digits of coordinates after tenths of a pixel. They take half of a file and are invisible in print. */
const tooExact = /(\.\d)\d+/g;

/** Lines, in groups of those that follow one another in the same type. */
function lettered(lines: readonly WrittenLine[]): Element[] {
  const groups: { readonly look: string; readonly of: WrittenLine[] }[] = [];
  for (const line of lines) {
    const look = JSON.stringify(lookOf(line));
    const last = groups.at(-1);
    if (last?.look === look) last.of.push(line);
    else groups.push({ look, of: [line] });
  }
  return groups.flatMap(({ of }) =>
    of[0] === undefined ? [] : [x('g', lookOf(of[0]), of.map(lineElement))],
  );
}

/** What lines of one type have in common, as attributes. */
function lookOf({ font, colour, stroke, direction, align }: WrittenLine): Record<string, string | number> {
  const { weight, size, family } = fontOf(font);
  return {
    'font-family': families[family],
    'font-size': size,
    ...(weight === 400 ? {} : { 'font-weight': weight }),
    ...(direction === 'rtl' ? { direction } : {}),
    ...anchorOf(align, direction),
    // A halo says nothing: the letters above it do.
    ...(stroke === undefined
      ? { fill: colour }
      : {
          fill: 'none',
          stroke: colour,
          'stroke-width': stroke,
          'stroke-linejoin': 'round',
          'aria-hidden': 'true',
        }),
  };
}

/** From right to left, a line starts at its right end. */
function anchorOf(align: WrittenLine['align'], direction: WrittenLine['direction']): Record<string, string> {
  if (align === 'center') return { 'text-anchor': 'middle' };
  return (align === 'right') === (direction === 'rtl') ? {} : { 'text-anchor': 'end' };
}

function lineElement({ text, x: left, y, width, matrix }: WrittenLine): Element {
  const [a, b, c, d, e, f] = matrix;
  const isTurned = b !== 0 || c !== 0;
  return x(
    'text',
    {
      ...(isTurned
        ? {
            x: tenths(left),
            y: tenths(y),
            transform: `matrix(${[a, b, c, d, e, f].map(thousandths).join(' ')})`,
          }
        : { x: tenths(a * left + e), y: tenths(d * y + f) }),
      // Spacing alone would part the letters of scripts that join them.
      textLength: tenths(width),
      lengthAdjust: 'spacingAndGlyphs',
    },
    text,
  );
}

function fontOf(font: string): {
  readonly weight: number;
  readonly size: number;
  readonly family: 'sans' | 'serif';
} {
  const [, weight = '400', size = ''] = /^(?:\w+ )*?(\d{3})? ?([\d.]+)px/.exec(font) ?? [];
  return { weight: Number(weight), size: Number(size), family: font.endsWith(serif) ? 'serif' : 'sans' };
}

function tenths(value: number): number {
  return Number(value.toFixed(1));
}

function thousandths(value: number): number {
  return Number(value.toFixed(3));
}
