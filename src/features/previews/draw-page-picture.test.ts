import { describe, expect, test } from 'vitest';
import { corpus } from '../../collection.ts';
import type { TimeChart } from '../charts/kinds/time/spec.ts';
import { pageKinds } from '../../page-kinds.ts';
import { pagePicture } from './draw-page-picture.ts';
import { handOver, takeOver } from './handover.ts';
import { pictureInWords, type PagePicture } from './page-picture.ts';
import { corpusOf } from '../../../tests/support/corpus.ts';
import { drawing } from '../../../tests/support/drawing.ts';

const pictures = pageKinds
  .flatMap(({ pages }) => pages(corpus()))
  .map(({ href, picture }) => [href, picture()] as const);
const plain: PagePicture = { over: 'Ruritania', words: 'Voting', quoted: false, below: '', foot: '' };

/** How large the words of a picture are, which is the largest size in it. */
function largest(picture: PagePicture): number {
  return Math.max(...drawing(pagePicture(picture)).sizes);
}

const drawings = pictures.map(([href, picture]) => ({
  href,
  picture,
  ...drawing(pagePicture(picture)),
}));

describe('the picture of every page', () => {
  test('says what the page is about, in words that can be read at a quarter of the size', () => {
    for (const { href, picture, lines, sizes } of drawings) {
      const text = lines.join(' ');
      const start = picture.words.split(' ').slice(0, 3).join(' ');
      expect(text, href).toContain(picture.quoted ? `“${start}` : start);
      expect(text, href).toContain(picture.foot);
      expect(Math.max(...sizes), href).toBeGreaterThanOrEqual(40);
      expect(Math.min(...sizes), href).toBeGreaterThanOrEqual(22);
    }
  });

  test('has the words of a report whole, or says that it cut them', () => {
    const quoted = drawings.filter(({ picture }) => picture.quoted);
    expect(quoted.length).toBeGreaterThan(5);
    for (const { href, picture, lines } of quoted) {
      const text = lines.join(' ');
      expect(text.includes(`“${picture.words}”`) || text.includes('[…]”'), href).toBe(true);
    }
  });

  test('has every value of its chart', () => {
    const charts = drawings.flatMap(({ picture, lines }) =>
      picture.chart?.kind === 'time' ? [{ points: (picture.chart as TimeChart).points, lines }] : [],
    );
    expect(charts.length).toBeGreaterThan(5);
    for (const { points, lines } of charts)
      for (const { label, spoken } of points)
        expect(lines.includes(label) || lines.join(' ').includes(spoken), spoken).toBe(true);
  });

  test('keeps its edges free', () => {
    for (const { href, margin } of drawings) expect(margin, href).toBeGreaterThanOrEqual(32);
  });
});

test('few words are large, many are smaller, and a report’s that are too many are cut at a word', () => {
  const many = 'Observers noted that the count was not transparent in some polling stations. '
    .repeat(12)
    .trim();
  expect(largest({ ...plain, words: many.slice(0, 200) })).toBeLessThan(largest(plain));
  const { lines } = drawing(pagePicture({ ...plain, words: many, quoted: true }));
  const quoted = /“(.*) \[…\]”/.exec(lines.join(' '))?.[1];
  expect(quoted).toBeDefined();
  expect(many.startsWith(`${quoted} `)).toBe(true);
});

test('where there is no room for both, the words of a page come before what is said below them', () => {
  const long =
    'A definition that goes on and on and has far more words than the picture of a page has room for. ';
  const { lines } = drawing(pagePicture({ ...plain, below: long.repeat(8) }));
  expect(lines).toContain('Voting');
  expect(lines.join(' ')).not.toContain('A definition');
});

test('a page hands its picture over once to the route that draws it', () => {
  const of = corpusOf();
  handOver(of, '/ruritania/', plain);
  expect(takeOver(of, '/elsewhere/')).toBeUndefined();
  expect(takeOver(of, '/ruritania/')).toBe(plain);
  expect(takeOver(of, '/ruritania/')).toBeUndefined();
});

test('a picture is told in words', () => {
  expect(
    pictureInWords({ ...plain, words: 'It met.', quoted: true, foot: 'Watch, Statement' }),
  ).toMatchInlineSnapshot(`"Ruritania. “It met.”. Watch, Statement"`);
});
