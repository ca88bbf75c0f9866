/** The one test command: every check and test in order, and last the line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface VitestReport {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Runs a command with its output shown; tells whether it ended well. */
function run(command: string): boolean {
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status === 0;
}

/** A command that counts as one test. */
function check(command: string): Outcome {
  return run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A project of vitest.config.ts. What did not pass has failed: skipped tests, files that do not load, no test at all. */
function vitest(project: string): Outcome {
  const report = `node_modules/.cache/tests/${project}.json`;
  rmSync(report, { force: true });
  const endedWell = run(
    `vitest run --project ${project} --no-allowOnly --update none --reporter default --reporter json --outputFile.json ${report}`,
  );
  const { passed, failed } = countTests(report);
  return { passed, failed: failed === 0 && (!endedWell || passed === 0) ? 1 : failed };
}

function countTests(report: string): Outcome {
  try {
    const { numTotalTests, numPassedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as VitestReport;
    const unloaded = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length };
  } catch (error) {
    console.error(`There is no report of the tests: ${String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

/** Tests of a built site; without a build they have failed. */
function testsOf(project: string, build: Outcome): Outcome {
  if (build.failed === 0) return vitest(project);
  console.error('There is no build to test.');
  return { passed: 0, failed: 1 };
}

const outcomes: Outcome[] = [];

function step(name: string, work: () => Outcome): Outcome {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const outcome = work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`=== ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
  outcomes.push(outcome);
  return outcome;
}

for (const folder of ['dist', '.site']) rmSync(folder, { recursive: true, force: true });

step('Format', () => check('prettier --check --log-level warn .'));
step('Lint', () => check('eslint --max-warnings 0 .'));
step('Types', () => check('astro check'));
step('Content', () => check('node src/cli/check.ts'));
step('Unit tests', () => vitest('unit'));
const build = step('Build', () => check('astro build'));
step('Built collection tests', () => testsOf('built', build));
const siteBuild = step('Build the invented site, at the root of a host and under a base path', () =>
  check('node tests/build-site.ts'),
);
step('Site tests', () => testsOf('site', siteBuild));

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
