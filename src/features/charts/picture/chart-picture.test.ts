import { describe, expect, test } from 'vitest';
import { chartPicture } from './chart-picture.ts';
import type { TimeChart } from '../kinds/time/spec.ts';
import { known } from '../../../corpus/known.ts';
import { png } from '../../pictures/picture.ts';
import { svg } from '../../pictures/svg.ts';
import { missingInPicture } from '../../../../tests/support/chart-checks.ts';
import { asPlot, chartsOfEveryKind } from '../../../../tests/support/charts.ts';
import { drawing } from '../../../../tests/support/drawing.ts';

const url = 'https://observed.example/ruritania/indicators/turnout/';
const charts = chartsOfEveryKind();
/** Its values are not joined: it is drawn here all the same. */
const turnout: TimeChart = asPlot(known(new Map(charts), 'turnout') as TimeChart);

describe.each([...charts, ['turnout, drawn', turnout] as const])('the picture of %s', (_, spec) => {
  const drawn = drawing(chartPicture({ spec, country: 'Ruritania', url }));

  test('has its country, title, unit and basis, all values, all that may not be compared, its source and its address', () => {
    expect(missingInPicture(spec, drawn, ['Ruritania', url])).toEqual([]);
    expect(missingInPicture(spec, { ...drawn, lines: [] }, [])).not.toEqual([]);
  });

  test('keeps its edges free', () => {
    expect(drawn.margin).toBeGreaterThanOrEqual(24);
  });

  test('has its sheet behind the plot too', () => {
    expect(drawn.opaque).toBe(true);
  });
});

test('a value for whose words the plot has no room is said below it', () => {
  const label = 'a number in so many words that they find no room, wherever it stands; '.repeat(4).trim();
  const [first, ...rest] = turnout.points;
  const spec: TimeChart = {
    ...turnout,
    points: [...(first ? [{ ...first, label, spoken: `2007: ${label}` }] : []), ...rest],
  };
  const { lines } = drawing(chartPicture({ spec, country: 'Ruritania', url }));
  expect(lines).not.toContain(label);
  expect(lines.join(' ')).toContain(`Without room beside its mark: 2007: ${label}.`);
});

test('a longer chart makes a higher picture, and a long title goes on in the next line', () => {
  const plain = chartPicture({ spec: turnout, country: 'Ruritania', url });
  const title = 'Turnout, as it was announced on the day after and reported by the mission in its statement';
  const long = chartPicture({ spec: { ...turnout, title }, country: 'Ruritania', url });
  expect(long.height).toBeGreaterThan(plain.height);
  expect(drawing(long).lines.join(' ')).toContain(title);
});

test('a file has the measures it says: PNG in pixels, SVG as its view box', async () => {
  const picture = chartPicture({ spec: turnout, country: 'Ruritania', url });
  const bytes = Buffer.from(await png(picture, 2));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([picture.width * 2, picture.height * 2]);
  const text = Buffer.from(svg(picture, 'Turnout')).toString();
  expect(text).toContain(`viewBox="0 0 ${picture.width} ${picture.height}"`);
  expect(text).toContain('<path');
  expect(text, 'words are words').toContain('<text');
  expect(text, 'the plot is shapes').not.toContain('<image');
});
