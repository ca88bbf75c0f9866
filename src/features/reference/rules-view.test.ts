import { expect, test } from 'vitest';
import { rules } from '../../model/rules/index.ts';
import { rulesView } from './rules-view.ts';

const shown = rulesView().flatMap((subject) => subject.rules);

test('every rule is shown at its address, in the order of the catalogue', () => {
  expect(shown.map(({ href }) => href)).toEqual(rules.map(({ id }) => `/method/rules/#${id}`));
});

test('code stands apart in a text', () => {
  expect(shown.find(({ id }) => id === 'file-missing')?.wayOut).toEqual([
    { text: 'Restore the file; one without entries holds ', code: false },
    { text: '[]', code: true },
    { text: '.', code: false },
  ]);
});

test('an example says where each of its pieces stands', () => {
  expect(shown.find(({ id }) => id === 'report-unverified')?.examples[0]).toEqual({
    label: 'Refused',
    pieces: [
      {
        caption: 'ruritania/2009-presidential/statement.md, at its end',
        text: ':::excerpt[Queues were short]{#queues assessment="positive"}\n> Queues were short.\n:::\n',
      },
      { caption: 'when it was verified: without ruritania/2009-presidential/statement.md', text: '' },
    ],
  });
});
