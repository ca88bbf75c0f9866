import { describe, expect, test } from 'vitest';
import { marksOf } from './drawing/configuration.ts';
import { corpus } from '../../collection.ts';
import { chart } from './chart.ts';
import { smallChart } from './small-chart.ts';
import type { ChartSpec } from './spec.ts';

const specs = [...corpus().countries.values()].flatMap((country) =>
  [...corpus().indicators.values()].flatMap((indicator): [string, ChartSpec][] =>
    [chart(corpus(), country, indicator), smallChart(corpus(), country, indicator)?.spec].flatMap(
      (spec, index) => (spec ? [[`${indicator.id}${index === 1 ? ', small' : ''}`, spec]] : []),
    ),
  ),
);

/** Words without what only typesetting adds: commas between thousands, and large letters. */
function plain(words: string): string {
  return words.replaceAll(/(?<=\d),(?=\d{3})/g, '').toLowerCase();
}

describe.each(specs)('the table of %s', (_, spec) => {
  test('has every value that is drawn, in the row of its sentence, with its qualifier and all that tells it apart', () => {
    for (const mark of marksOf(spec)) {
      const own = spec.rows.filter(({ href }) => href === mark.href);
      const told = plain(own.map((row) => Object.values(row).join(' ')).join(' '));
      expect(told).toContain(plain(mark.label));
      for (const word of mark.detail.split(', ')) expect(told).toContain(plain(word));
    }
  });

  test('says why an election has no value', () => {
    const gaps = spec.kind === 'time' ? spec.gaps : [];
    const silences = spec.rows.map(
      ({ election, silence, text }) => `${election.slice(0, 4)} ${silence ?? text}`,
    );
    for (const { year, reason } of gaps.filter((gap) => !gap.reason.endsWith('see the table'))) {
      expect(silences).toContain(`${year} ${reason}`);
    }
  });
});
