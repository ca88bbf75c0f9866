import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inAnyCase } from './any-case.ts';

test('small letters match large ones, and escapes, names of groups and currencies stay as they are', () => {
  expect(inAnyCase(String.raw`(?<low>ten)\s+[A-Z]{3}(?!\p{L})`)).toBe(
    String.raw`(?<low>[tT][eE][nN])\s+[A-Z]{3}(?!\p{L})`,
  );
});

test('numbers and qualifiers are read the same where Node does not optimise patterns', () => {
  const script = `
    import { qualifierOf } from './src/markdown/quantity/qualifier.ts';
    import { readQuantity } from './src/markdown/quantity/read.ts';
    console.log(qualifierOf('', 'Almost 12 million'), JSON.stringify(readQuantity('Between EUR Five and EUR Ten')));
  `;
  const read = (...options: readonly string[]) =>
    spawnSync(process.execPath, [...options, '--input-type=module', '--eval', script], { encoding: 'utf8' });
  const { stdout, stderr } = read('--no-regexp-optimization');
  expect(stderr).toBe('');
  expect(stdout).toBe(read().stdout);
  expect(stdout).toMatch(/^almost .*"low":5,"high":10/);
});

test('no pattern of the source switches case within itself', () => {
  const modules = globSync('src/**/*.{ts,astro}', { exclude: ['**/any-case*'] });
  expect(modules.filter((path) => /\(\?-?i:|\(\?i-/.test(readFileSync(path, 'utf8')))).toEqual([]);
});
