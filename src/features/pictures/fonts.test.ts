import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { grades } from '../../words/words.ts';
import { sans, serif } from './fonts.ts';

/** A sign as pixels, in a list of families. */
function drawn(sign: string, families: string, weight: number): string {
  const canvas = createCanvas(100, 100);
  const context = canvas.getContext('2d');
  context.font = `${weight} 60px ${families}`;
  context.fillText(sign, 20, 70);
  return canvas.toDataURL();
}

test.each([
  [sans, 400],
  [sans, 600],
  [serif, 400],
  [serif, 600],
])('the signs of grades that other fonts lack are drawn with our own: %s, %i', (families, weight) => {
  for (const sign of [grades.signs['with-care'], grades.signs['other-measure']])
    expect(drawn(sign, families, weight), sign).toBe(drawn(sign, '"comparison-signs"', weight));
});
