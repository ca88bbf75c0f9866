import { expect, test } from 'vitest';
import { readReport } from './report-draft.ts';
import { quoting } from '../../tests/support/corpus.ts';

function textOf(quotation: string, footnotes = '') {
  const { draft } = readReport(`${quoting(quotation)}\n${footnotes}`, 'report.md');
  const [excerpt] = draft?.excerpts ?? [];
  if (excerpt === undefined) throw new Error('The report was not read');
  return excerpt;
}

test('a mark without a footnote brings none', () => {
  expect(textOf('Calm.[^1]').footnotes).toEqual([]);
});

test('footnotes come in the order of their marks, and only those that are borne', () => {
  const { footnotes } = textOf('Calm.[^3] Quiet.[^1]', '[^1]: One.\n\n[^2]: Two.\n\n[^3]: Three.\n');
  expect(footnotes.map(({ mark, text }) => [mark, text])).toEqual([
    ['3', 'Three.'],
    ['1', 'One.'],
  ]);
});

test('figures of the body stand before those of footnotes, and say where they stand', () => {
  const { figures, commitments } = textOf(
    'Calm.[^1] It was :figure[5 per cent]{turnout=5}.',
    '[^1]: Or :figure[6 per cent]{turnout=6}, by :commitment[law]{vienna}.\n',
  );
  expect(figures.map(({ footnote, flat, start, end }) => [footnote, flat.text.slice(start, end)])).toEqual([
    [undefined, '5 per cent'],
    ['1', '6 per cent'],
  ]);
  expect(commitments.map(({ id }) => id)).toEqual(['vienna']);
});
