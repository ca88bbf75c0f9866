import { expect, test } from 'vitest';
import { readAttributes } from './excerpt-attributes.ts';

test('attributes are read by their schema: lists as lists, topics as what they replace and add', () => {
  const written = {
    id: 'register-growth',
    assessment: 'concern',
    topics: 'voting +women  counting',
    threads: ' open-count registers ',
    'follow-up': 'intended',
    voice: 'authorities',
    revised: '2026-12-01',
  };
  expect(readAttributes(written)).toEqual({
    fields: {
      ...written,
      topics: { replacing: ['voting', 'counting'], adding: ['women'] },
      threads: ['open-count', 'registers'],
    },
    faults: [],
  });
});

test('all but the id and the assessment may be left out', () => {
  expect(readAttributes({ id: 'calm', assessment: 'positive' })).toEqual({
    fields: {
      id: 'calm',
      assessment: 'positive',
      topics: { replacing: [], adding: [] },
      threads: [],
      voice: 'report',
    },
    faults: [],
  });
  expect(readAttributes({}).faults).toEqual([
    { attribute: 'id', kind: 'missing', value: '' },
    { attribute: 'assessment', kind: 'missing', value: '' },
  ]);
});

test('a faulty attribute is named with its value and takes none of the others with it', () => {
  const { fields, faults } = readAttributes({
    id: 'Calm',
    assessment: 'neutral',
    topic: 'voting',
    threads: 'open-count',
    'follow-up': '',
    revised: '2026-02-30',
  });
  expect(fields).toMatchObject({ assessment: 'neutral', threads: ['open-count'] });
  expect(faults).toEqual([
    { attribute: 'id', kind: 'wrong', value: 'Calm' },
    { attribute: 'follow-up', kind: 'wrong', value: '' },
    { attribute: 'revised', kind: 'wrong', value: '2026-02-30' },
    { attribute: 'topic', kind: 'unknown', value: 'voting' },
  ]);
});
