import { expect, test } from 'vitest';
import { moveSharedDetailsToHeading } from './group-heading.ts';

const group = (...names: string[]) => ({ label: '2007', bars: names.map((name) => ({ name })) });

test('what all names begin with is said in the heading', () => {
  expect(moveSharedDetailsToHeading(group('all commissions, Auyl', 'all commissions, Ak Zhol'))).toEqual({
    label: '2007, all commissions',
    bars: [{ name: 'Auyl' }, { name: 'Ak Zhol' }],
  });
});

test('names that share nothing, or of which one would be left empty, stay as they are', () => {
  for (const kept of [
    group('Auyl', 'Ak Zhol'),
    group('all', 'all, Auyl'),
    group('all, Auyl'),
    group('', ''),
  ]) {
    expect(moveSharedDetailsToHeading(kept)).toEqual(kept);
  }
});
