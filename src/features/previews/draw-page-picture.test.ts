import { describe, expect, test } from 'vitest';
import { pagePicture } from './draw-page-picture.ts';
import { isolated } from '../../model/isolates.ts';
import { lettersWithoutFont } from '../pictures/letters.ts';
import { pictureInWords, type PagePicture } from './page-picture.ts';
import { compiled } from '../../../tests/invented/compiled.ts';
import { inventedSite } from '../../../tests/invented/site.ts';
import { drawing } from '../../../tests/support/drawing.ts';
import {
  drawnPages,
  hasItsWords,
  isLegible,
  isWholeOrCut,
  failing,
} from '../../../tests/support/page-pictures.ts';

const plain: PagePicture = { over: 'Ruritania', words: 'Voting', quoted: false, below: '', foot: '' };

/** How large the words of a picture are, which is the largest size in it. */
function largest(picture: PagePicture): number {
  return Math.max(...drawing(pagePicture(picture)).sizes);
}

const drawings = drawnPages(compiled(inventedSite()));

describe('the picture of every page', () => {
  test('says what the page is about, in words that can be read at a quarter of the size', () => {
    expect(failing(drawings, hasItsWords)).toEqual([]);
    expect(failing(drawings, isLegible)).toEqual([]);
  });

  test('has the words of a report whole, or says that it cut them', () => {
    const quoted = drawings.filter(({ picture }) => picture.quoted);
    expect(quoted.length).toBeGreaterThan(5);
    expect(failing(quoted, isWholeOrCut)).toEqual([]);
  });

  test('keeps its edges free', () => {
    expect(failing(drawings, ({ margin }) => margin >= 32)).toEqual([]);
  });

  test('has no boxes in place of letters', () => {
    const lines = drawings.flatMap((each) => each.lines);
    expect(lines.length).toBeGreaterThan(100);
    expect(lettersWithoutFont(lines.join(' '))).toEqual([]);
  });
});

describe('the picture of a page that quotes a report in Arabic', () => {
  const words = 'راقبت البعثة فرز الأصوات في 34 من أصل 120 مركز اقتراع، ولم تنشر النتائج.';
  const arabic: PagePicture = {
    ...plain,
    words,
    quoted: true,
    language: 'ar',
    foot: `Watch, ${isolated('بيان البعثة', 'ar')}, 3 May 2020`,
  };

  test('has them from right to left, at the right edge, between marks that open and close that way', () => {
    const { lines, directions } = drawing(pagePicture(arabic));
    const at = directions.flatMap((direction, index) => (direction === 'rtl' ? [index] : []));
    expect(at.map((index) => lines[index]).join(' ')).toBe(`”${words}“`);
    expect(lines.at(-1)).toBe(arabic.foot);
  });

  test('has the mark of a cut', () => {
    const { lines } = drawing(pagePicture({ ...arabic, words: `${words} `.repeat(9).trim() }));
    expect(lines.join(' ')).toMatch(/ \[…\]“/);
  });

  test('is told with them in their direction', () => {
    expect(pictureInWords(arabic)).toContain(`“${isolated(words, 'ar')}”`);
  });
});

test('letters that no font has are left out, and the picture says so', () => {
  const { lines } = drawing(pagePicture({ ...plain, words: 'The party พรรค won' }));
  expect(lines).toContain('The party […] won');
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

test('a picture is told in words', () => {
  expect(pictureInWords({ ...plain, words: 'It met.', quoted: true, foot: 'Watch, Statement' })).toBe(
    'Ruritania. “It met.” Watch, Statement.',
  );
});

test.each([
  ['Who may take part?', 'Ruritania. Who may take part? Below.'],
  ['The count', 'Ruritania. The count. Below.'],
  ['Is it “free”?', 'Ruritania. Is it “free”? Below.'],
])('told in words, %s ends with one mark', (large, told) => {
  expect(pictureInWords({ ...plain, words: large, below: 'Below' })).toBe(told);
});
