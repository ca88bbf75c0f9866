import type { Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { asPlot, chartsOfEveryKind } from '../../../tests/support/charts.ts';
import { chartPicture } from '../charts/picture/chart-picture.ts';
import { sans, serif } from './fonts.ts';
import { palette } from './palette.ts';
import { paragraph } from './parts.ts';
import { svg } from './svg.ts';
import { write } from './text.ts';

const type = { family: sans, weight: 400, size: 20, colour: palette.ink, leading: 1.4 } as const;

function parsed(bytes: Uint8Array): Root {
  return fromXml(Buffer.from(bytes).toString());
}

function drawn(draw: Parameters<typeof svg>[0]['draw'], title = 'A picture'): Root {
  return parsed(svg({ width: 400, height: 100, draw }, title));
}

/** The elements of a name, each with its text and with all that it and the groups around it say. */
function elements(
  tree: Root,
  name: string,
): { text: string; said: Record<string, string | null | undefined> }[] {
  const found: ReturnType<typeof elements> = [];
  visit(tree, 'element', (element, _, parent) => {
    if (element.name !== name) return;
    const around = parent?.type === 'element' ? parent.attributes : {};
    const text = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    found.push({ text, said: { ...around, ...element.attributes } });
  });
  return found;
}

test('words stay words, whatever they hold, with their type, place and length', () => {
  const tree = drawn((context) => {
    paragraph('A & B <c> "d" 3.14159', type, 400).draw(context, 10, 0);
    paragraph('Title', { ...type, family: serif, weight: 600 }, 400).draw(context, 10, 40);
  }, 'R & <D>');
  expect(elements(tree, 'title').map(({ text }) => text)).toEqual(['R & <D>']);
  const [first, second] = elements(tree, 'text');
  expect(first?.text).toBe('A & B <c> "d" 3.14159');
  expect(first?.said).toMatchObject({ x: '10', 'font-size': '20', fill: palette.ink });
  expect(first?.said['font-family']).toMatch(/^'Source Sans 3', .*sans-serif$/);
  expect(Number(first?.said.textLength)).toBeGreaterThan(100);
  expect(second?.said).toMatchObject({ 'font-weight': '600' });
  expect(second?.said['font-family']).toMatch(/^'Source Serif 4', .*serif$/);
  // Letters without descenders stand on the line: a little below its middle.
  expect(Number(first?.said.y)).toBeGreaterThan(14);
  expect(Number(first?.said.y)).toBeLessThan(24);
});

test('words from right to left start at their right end, in that direction', () => {
  const tree = drawn((context) => {
    paragraph('راقبت البعثة', type, 300, 'rtl').draw(context, 20, 0);
  });
  const [line] = elements(tree, 'text');
  expect(line?.text).toBe('راقبت البعثة');
  expect(line?.said).toMatchObject({ x: '320', direction: 'rtl', lengthAdjust: 'spacingAndGlyphs' });
  expect(line?.said['text-anchor']).toBeUndefined();
});

test('lines keep the end that they are aligned by', () => {
  const look = { font: `400 20px ${sans}`, colour: palette.ink, halo: palette.sheet };
  const tree = drawn((context) => {
    for (const align of ['left', 'center', 'right'] as const)
      write(context, 'Zenda', 200, 50, { ...look, align });
  });
  const lines = elements(tree, 'text').filter(({ said }) => said['aria-hidden'] === undefined);
  expect(lines.map(({ said }) => said['text-anchor'])).toEqual([undefined, 'middle', 'end']);
  expect(lines.map(({ said }) => said.x)).toEqual(['200', '200', '200']);
});

test('a halo is heard by nobody', () => {
  const tree = drawn((context) => {
    write(context, '45', 10, 50, { font: `600 14px ${sans}`, colour: palette.ink, halo: palette.sheet });
  });
  const [halo, letters] = elements(tree, 'text');
  expect(halo?.said).toMatchObject({
    fill: 'none',
    stroke: palette.sheet,
    'stroke-width': '4',
    'aria-hidden': 'true',
  });
  expect(letters?.said).toMatchObject({ fill: palette.ink });
  expect(letters?.said['aria-hidden']).toBeUndefined();
});

test('words that are turned say how', () => {
  const tree = drawn((context) => {
    context.translate(50, 60);
    context.rotate(-Math.PI / 2);
    context.font = `400 14px ${sans}`;
    context.fillText('no section', 0, 0);
  });
  expect(elements(tree, 'text')[0]?.said).toMatchObject({
    x: '0',
    y: '0',
    transform: 'matrix(0 -1 1 0 50 60)',
  });
});

const charts = chartsOfEveryKind().flatMap(([id, spec]) => [
  [id, spec] as const,
  ...(spec.strip === undefined ? [] : [[`${id}, drawn`, asPlot(spec)] as const]),
]);

test.each(charts)('the chart of %s is small, loads nothing, and runs nothing', (_, spec) => {
  const url = 'https://observed.example/ruritania/indicators/turnout/';
  const bytes = svg(chartPicture({ spec, country: 'Ruritania', url }), spec.title);
  expect(bytes.length).toBeLessThan(60_000);
  const tree = parsed(bytes);
  const names = new Set<string>();
  visit(tree, 'element', ({ name, attributes }) => {
    names.add(name);
    for (const [key, value] of Object.entries(attributes)) {
      expect(key).not.toMatch(/^on|href$|^style$/);
      if (value?.includes('url(')) expect(value).toMatch(/^url\(#[\w-]+\)$/);
    }
  });
  for (const name of ['script', 'style', 'image', 'foreignObject', 'a', 'use'])
    expect(names).not.toContain(name);
  expect(
    elements(tree, 'text')
      .map(({ text }) => text)
      .join(' '),
  ).toContain(spec.title);
});
