import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { grades } from '../../words/words.ts';
import { sans, serif } from './fonts.ts';

const canvas = createCanvas(60, 60);
const context = canvas.getContext('2d');

/** A text as pixels, in a list of families. */
function drawn(text: string, families: string, weight: number): string {
  context.clearRect(0, 0, 60, 60);
  context.font = `${weight} 30px ${families}`;
  context.fillText(text, 10, 40);
  return canvas.data().toString('latin1');
}

const looks = [
  [sans, 400],
  [sans, 600],
  [serif, 400],
  [serif, 600],
] as const;

test.each(looks)(
  'the signs of grades that other fonts lack are drawn with our own: %s, %i',
  (families, weight) => {
    for (const sign of [grades.signs['with-care'], grades.signs['other-measure']])
      expect(drawn(sign, families, weight), sign).toBe(drawn(sign, '"comparison-signs"', weight));
  },
);

test.each(looks)('Arabic letters join their neighbours: %s, %i', (families, weight) => {
  context.font = `${weight} 30px ${families}`;
  const [joined = 0, apart = 0] = ['بعث', 'ب ع ث'].map((text) => context.measureText(text).width);
  expect(joined).toBeLessThan(apart - 2 * context.measureText(' ').width);
});
