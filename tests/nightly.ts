/**
 * `npm run test:nightly -- --cases 10000 --seed 7`: draws so many cases of each property of mutated content, where
 * `npm test` draws a few hundred. It prints the seed at the start, by which the same cases are drawn again; a failure
 * prints it with the smallest case that fails.
 */
import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

console.log(`Seed ${values.seed}, ${values.cases} cases of each property`);
const { status } = spawnSync('vitest run --project unit src/corpus/mutated-content.test.ts', {
  shell: true,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
    PROPERTY_CASES: values.cases,
    PROPERTY_SEED: values.seed,
  },
});
process.exitCode = status ?? 1;
