import { expect, test } from 'vitest';
import { readPublisher } from './publisher.ts';

test.each([['mailto:office@observed.example'], ['https://observed.example/contact']])(
  'a publisher has a name and is reached at %s',
  (contact) => {
    expect(readPublisher('The Observers', contact)).toEqual({ name: 'The Observers', contact });
  },
);

test('nobody is named where nothing is set', () => {
  expect([readPublisher(undefined, undefined), readPublisher('', '')]).toEqual([undefined, undefined]);
});

test('a name alone, a contact alone, and a contact that is no address stop the build', () => {
  expect(() => readPublisher('', 'mailto:office@observed.example')).toThrow('Expected SITE_PUBLISHER');
  for (const contact of ['', 'office@observed.example', 'mailto:office'])
    expect(() => readPublisher('The Observers', contact)).toThrow(
      `Unexpected \`${contact}\` in SITE_CONTACT, expected where readers reach The Observers`,
    );
});
