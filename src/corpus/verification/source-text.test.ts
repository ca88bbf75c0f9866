import { describe, expect, test } from 'vitest';
import { normalise, nowhere, readSource, type Join } from './source-text.ts';

describe('normalising', () => {
  test.for([
    ['white space of every kind', 'some\u00a08.8\n  million', 'some 8.8 million'],
    ['footnote marks', 'office.³ was low,<sup>4</sup> while', 'office. was low, while'],
    ['emphasis', 'the *Majilis* **was**', 'the Majilis was'],
    ['headings and items of lists', '#### **CONCLUSIONS**\n - an item', 'CONCLUSIONS an item'],
    ['links', 'the [2016 observations](#) \\(in Russian\\)', 'the 2016 observations (in Russian)'],
    ['escaped characters, doubled ones too', 'perepis\\\\_nasl n1\\_12', 'perepis_nasl n1_12'],
  ])('makes %s equal', ([, printed, normal]) => {
    expect(normalise(printed ?? '')).toBe(normal);
  });

  test.for(['“a”', '"a"', "voters'", 'voters’', '14:00', '[a]n', '[...]', '8.8 – 9', 'e-voting', 'honour'])(
    'leaves %s as it is',
    (words) => {
      expect(normalise(words)).toBe(words);
    },
  );
});

/** The paragraphs without the places of their characters. */
function paragraphsOf(text: string, joins?: readonly Join[]) {
  return readSource(text, joins).map(({ lines, note, text }) => ({ lines, note, text }));
}

describe('reading a source', () => {
  test('knows where each character stands in the file', () => {
    const source =
      '#### One\n\n- *Two*  three,<sup>1</sup>\n  [four](#) \\(five\\).\n\ntail\n\n¹\n\nA note.\n';
    const joins = [
      [3, 6],
      [8, 10],
    ] as const;
    const read = readSource(source, joins);
    expect(read.map(({ text }) => text)).toEqual(['One', 'Two three, four (five). tail', 'A note.']);
    for (const { text, origins } of read) {
      const there = origins.map((at) => (at === nowhere ? ' ' : source[at])).join('');
      expect(there.replace(/\s/g, ' ')).toBe(text);
    }
  });

  test('knows paragraphs, footnotes and items of lists by their lines', () => {
    const text =
      'Body one\ngoes on.\n\n---\n\n¹² A note.\n\n<sup>3</sup> Another.\n\n- An item\n  goes on;\n- a second.\n';
    expect(paragraphsOf(text)).toEqual([
      { lines: [[1, 2]], note: undefined, text: 'Body one goes on.' },
      { lines: [[6, 6]], note: '12', text: 'A note.' },
      { lines: [[8, 8]], note: '3', text: 'Another.' },
      { lines: [[10, 11]], note: undefined, text: 'An item goes on;' },
      { lines: [[12, 12]], note: undefined, text: 'a second.' },
    ]);
  });

  test('joins what page furniture cut, and a mark that stands alone with its note', () => {
    const text = 'A sentence that\n\n*contacts*\n\ngoes on.\n\n⁹\n\nThe note.\n';
    const joins = [
      [1, 5],
      [7, 9],
    ] as const;
    expect(paragraphsOf(text, joins)).toEqual([
      {
        lines: [
          [1, 1],
          [5, 5],
        ],
        note: undefined,
        text: 'A sentence that goes on.',
      },
      { lines: [[3, 3]], note: undefined, text: 'contacts' },
      {
        lines: [
          [7, 7],
          [9, 9],
        ],
        note: '9',
        text: 'The note.',
      },
    ]);
  });

  test('says which line of a join begins no paragraph', () => {
    expect(() => readSource('One.\n\nTwo.\n', [[1, 4]])).toThrow(
      'no paragraph begins at line 4 of the source',
    );
  });
});
