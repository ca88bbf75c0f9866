import { describe, expect, test } from 'vitest';
import { marksOf } from '../drawing/configuration.ts';
import { known } from '../../../corpus/known.ts';
import { corpus } from '../../../corpus/site.ts';
import { chartPicture } from './chart-picture.ts';
import { png, svg } from '../../pictures/picture.ts';
import { chartEmbeds } from '../chart-embed.ts';
import type { TimeChart } from '../spec.ts';
import { drawing } from '../../../../tests/support/drawing.ts';

const url = 'https://observed.example/kazakhstan/indicators/turnout/';
const charts = chartEmbeds(corpus()).map(({ spec }) => [spec.id, spec] as const);
const turnout = known(new Map(charts), 'turnout') as TimeChart;

describe.each(charts)('the picture of %s', (_, spec) => {
  const { lines, margin } = drawing(chartPicture({ spec, country: 'Kazakhstan', url }));
  const text = lines.join(' ');

  test('has its country, title, unit and basis, all that may not be compared, its source and its address', () => {
    for (const words of ['Kazakhstan', spec.title, spec.subtitle, ...spec.notes, spec.source, url])
      expect(text).toContain(words);
  });

  test('has every value in its words, and every reason for there being none', () => {
    for (const { label, spoken } of marksOf(spec))
      expect(lines.includes(label) || text.includes(spoken), spoken).toBe(true);
    for (const { reason } of spec.kind === 'time' ? spec.gaps : []) expect(text).toContain(reason);
  });

  test('names every part of a whole', () => {
    for (const part of spec.kind === 'shares' ? spec.parts : []) expect(lines).toContain(part);
  });

  test('keeps its edges free', () => {
    expect(margin).toBeGreaterThanOrEqual(24);
  });
});

test('a value for whose words the plot has no room is said below it', () => {
  const label = 'a number in so many words that they find no place beside their mark, wherever it stands';
  const [first, ...rest] = turnout.points;
  const spec: TimeChart = {
    ...turnout,
    points: [...(first ? [{ ...first, label, spoken: `2007: ${label}` }] : []), ...rest],
  };
  const { lines } = drawing(chartPicture({ spec, country: 'Kazakhstan', url }));
  expect(lines).not.toContain(label);
  expect(lines.join(' ')).toContain(`Without room beside its mark: 2007: ${label}.`);
});

test('a longer chart makes a higher picture, and a long title goes on in the next line', () => {
  const plain = chartPicture({ spec: turnout, country: 'Kazakhstan', url });
  const title = 'Turnout, as it was announced on the day after and reported by the mission in its statement';
  const long = chartPicture({ spec: { ...turnout, title }, country: 'Kazakhstan', url });
  expect(long.height).toBeGreaterThan(plain.height);
  expect(drawing(long).lines.join(' ')).toContain(title);
});

test('a file has the measures it says: PNG in pixels, SVG as its view box', async () => {
  const picture = chartPicture({ spec: turnout, country: 'Kazakhstan', url });
  const bytes = Buffer.from(await png(picture, 2, 32));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([picture.width * 2, picture.height * 2]);
  const text = Buffer.from(svg(picture)).toString();
  expect(text).toContain(`viewBox="0 0 ${picture.width} ${picture.height}"`);
  expect(text).toContain('<path');
  expect(text, 'letters are outlines').not.toContain('<text');
});
