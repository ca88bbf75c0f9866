import { expect, test } from 'vitest';
import { drawable, lettersWithoutFont } from './letters.ts';

test.each([
  ['Latin', 'The Diet, Sejm i Żydzi, Ştefan, Əliyev, ₦5 · 45 % – “…”'],
  ['Cyrillic, with the letters of Kazakh, Tatar and Ukrainian', 'Мәжіліс, Җәмгыять, Верховна Рада, ғқңөұүһ'],
  ['Greek', 'Βουλή των Ελλήνων'],
  ['Arabic, with the letters of Persian, Urdu and Kurdish', 'مجلس النواب، ٤٥٪ گچپژ ٹڈڑ ڕڵۆێ'],
  ['Hebrew', 'הכנסת'],
  ['Georgian', 'საქართველოს პარლამენტი'],
  ['Armenian', 'Ազգային ժողով'],
])('every letter of %s has a font', (_, text) => {
  expect(lettersWithoutFont(text)).toEqual([]);
});

test('letters of other scripts have none, whatever the machine that draws has', () => {
  expect(lettersWithoutFont('Thai ไทย, Han 漢字, a smile ☺ and ไ again')).toEqual([
    'ไ',
    'ท',
    'ย',
    '漢',
    '字',
    '☺',
  ]);
});

test('a picture says that letters are left out where it has none', () => {
  const shown = { words: 'The party พรรค ไทย won', rows: [{ label: '漢字' }, { label: 'Diet', value: 3 }] };
  expect(drawable(shown)).toEqual({
    words: 'The party […] won',
    rows: [{ label: '[…]' }, { label: 'Diet', value: 3 }],
  });
});

test('what can be drawn stays as it is', () => {
  const shown = { words: 'مجلس النواب' };
  expect(drawable(shown)).toBe(shown);
});
