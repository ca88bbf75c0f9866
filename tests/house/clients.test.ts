import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { needs } from '../clients/needs.ts';

test('every test of a program of another maker says what it needs: without that none would run it', () => {
  const files = globSync('tests/clients/*.test.ts').map((path) => basename(path, '.test.ts'));
  expect(files.toSorted()).toEqual(Object.keys(needs).toSorted());
});
