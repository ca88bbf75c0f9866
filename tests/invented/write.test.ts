import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../src/corpus/disk.ts';
import { inventedContent, realDensity, smallDensity } from './generate.ts';
import { readArguments, writeContent } from './write.ts';
import { compiled } from './compiled.ts';

test('arguments say where to and how much', () => {
  expect(readArguments(['--to', 'somewhere'])).toEqual({
    to: 'somewhere',
    what: { seed: 1, countries: 1, elections: 5, reports: 1, density: smallDensity },
  });
  const sizes = [
    '--seed',
    '0',
    '--countries',
    '2',
    '--elections',
    '3',
    '--reports',
    '4',
    '--density',
    'real',
  ];
  expect(readArguments(['--to', 'somewhere', ...sizes])).toEqual({
    to: 'somewhere',
    what: { seed: 0, countries: 2, elections: 3, reports: 4, density: realDensity },
  });
  expect(readArguments(['--to', 'somewhere', '--site'])).toEqual({ to: 'somewhere', what: 'site' });
});

test('arguments that make no sense are refused with the way out', () => {
  const refusals = [
    [],
    ['--to', 'x', '--countries', '0'],
    ['--to', 'x', '--seed', '1.5'],
    ['--to', 'x', '--density', 'dense'],
    ['--to', 'x', '--site', '--seed', '2'],
    ['--to', 'x', '--country', '2'],
  ].map((args) => {
    try {
      return `${args.join(' ')} was taken: ${JSON.stringify(readArguments(args))}`;
    } catch (error) {
      return String(error);
    }
  });
  expect(refusals.join('\n')).toMatchInlineSnapshot(`
    "Error: Unexpected command without a folder, expected \`--to FOLDER\`
    node tests/invented/write.ts --to FOLDER [--site | --seed N --countries N --elections N --reports N --density small|real]
    Error: Unexpected \`--countries 0\`, expected a whole number from 1
    node tests/invented/write.ts --to FOLDER [--site | --seed N --countries N --elections N --reports N --density small|real]
    Error: Unexpected \`--seed 1.5\`, expected a whole number from 0
    node tests/invented/write.ts --to FOLDER [--site | --seed N --countries N --elections N --reports N --density small|real]
    Error: Unexpected \`--density dense\`, expected \`small\` or \`real\`
    node tests/invented/write.ts --to FOLDER [--site | --seed N --countries N --elections N --reports N --density small|real]
    Error: Unexpected \`--seed\` beside \`--site\`, expected one of both, since the site is fixed
    node tests/invented/write.ts --to FOLDER [--site | --seed N --countries N --elections N --reports N --density small|real]
    Error: Unknown option '--country'
    node tests/invented/write.ts --to FOLDER [--site | --seed N --countries N --elections N --reports N --density small|real]"
  `);
});

test('what is written is what is read, and nothing is overwritten', () => {
  const folder = mkdtempSync(join(tmpdir(), 'invented-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const files = inventedContent({ elections: 1 });
  writeContent(folder, files);
  expect(compiled(readContent(folder)).excerpts.size).toBe(24);
  expect(readFileSync(join(folder, 'topics.yml'), 'utf8')).toContain('overall-assessment');
  expect(() => {
    writeContent(folder, files);
  }).toThrow(/with files in it`?, expected a new or an empty one/);
});
