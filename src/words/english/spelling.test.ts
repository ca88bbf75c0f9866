import { describe, expect, test } from 'vitest';
import { otherSpelling } from './spelling.ts';

describe('British and American spelling', () => {
  test.for([
    ['organisation', 'organization'],
    ['unauthorised', 'unauthorized'],
    ['analysed', 'analyzed'],
    ['favourable', 'favorable'],
    ['labour', 'labor'],
    ['centres', 'centers'],
    ['defence', 'defense'],
    ['licences', 'licenses'],
    ['programme', 'program'],
    ['dialogue', 'dialog'],
    ['travelling', 'traveling'],
    ['judgement', 'judgment'],
  ] as const)('%s is %s and the other way round', ([british, american]) => {
    expect(otherSpelling(british)).toBe(american);
    expect(otherSpelling(american)).toBe(british);
  });

  test.for([
    'four',
    'hour',
    'election',
    'voter',
    'monitor',
    'size',
    'rise',
    'filled',
    'filed',
    'sense',
    'log',
  ])('%s is the same in both', (word) => {
    expect(otherSpelling(word)).toBeUndefined();
  });
});
