/**
 * The one test command: every check and test in order, or the steps that are named, and last the line
 * `N passed, N failed`. Each step says what it took: seconds, and those of the processor.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { argv } from 'node:process';
import { needs } from './clients/needs.ts';
import { nginxNeed } from './hosting/needs.ts';
import { sourcesFolder } from './support/sources.ts';

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

/** Seconds that processors worked for all commands so far. */
let processorSeconds = 0;

/** Runs a command of the shell with its output shown; tells whether it ended well. */
function run(command: string, env: Readonly<Record<string, string>> = {}): boolean {
  // The shell counts the time of its children, which Node does not; it comes through a pipe of its own.
  const { status, output } = spawnSync('sh', ['-c', `${command}\nstatus=$?\ntimes >&3\nexit $status`], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const times = output[3] ?? '';
  for (const [, minutes, seconds] of times.matchAll(/(\d+)m([\d.]+)s/g))
    processorSeconds += Number(minutes) * 60 + Number(seconds);
  return status === 0;
}

/** A command that counts as one test. */
function check(command: string): Outcome {
  return run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Projects of vitest.config.ts. What did not pass has failed: skipped tests, files that do not load, no test at all.
 * @param files of the project, if not all of them
 */
function vitest(
  project: string,
  env: Readonly<Record<string, string>> = {},
  files: readonly string[] = [],
): Outcome {
  const report = `node_modules/.cache/tests/${project.replace('*', '')}.json`;
  rmSync(report, { force: true });
  const endedWell = run(
    `vitest run ${files.join(' ')} --project '${project}' --no-allowOnly --update none --reporter default --reporter json --outputFile.json ${report}`,
    env,
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

/**
 * Checks a copy of the collection that has grown, and runs the tests of the collection on it. Tests of code need no
 * second run: they cannot reach the content folder, whatever it holds (`support/without-content.ts`).
 */
function growth(): Outcome {
  const folder = 'node_modules/.cache/tests/grown';
  return sum([
    check(`node tests/grown-content.ts ${folder}`),
    check(`node src/cli/check.ts ${folder}/content`),
    check(`node src/cli/check.ts ${folder}/invented`),
    vitest('collection', { SITE_CONTENT: `${folder}/content` }),
  ]);
}

/** Whether what a probe asks for is there. */
function isThere(probe: string): boolean {
  return spawnSync('sh', ['-c', probe], { stdio: 'ignore' }).status === 0;
}

/** Runs what other makers' programs make of our files. Those that are not there are left out, and count for nothing. */
function clients(): Outcome {
  const all = Object.entries(needs).map(([name, need]) => ({
    file: `tests/clients/${name}.test.ts`,
    ...need,
    there: isThere(need.probe),
  }));
  for (const { file, packages } of all.filter(({ there }) => !there))
    console.log(`Left out: ${file}. What it runs comes with these packages of Debian: ${packages}`);
  const files = all.filter(({ there }) => there).map(({ file }) => file);
  return files.length === 0 ? { passed: 0, failed: 0 } : vitest('clients', {}, files);
}

/** Serves the built sites as hosts do. Where nginx is not there what needs it is left out, and counts for nothing. */
function hosting(): Outcome {
  if (isThere(nginxNeed.probe)) return vitest('hosting');
  console.log(
    `Left out: tests/hosting/nginx.test.ts. What it runs comes with these packages of Debian: ${nginxNeed.packages}`,
  );
  const others = globSync('tests/hosting/*.test.ts').filter((path) => !path.endsWith('nginx.test.ts'));
  return vitest('hosting', {}, others);
}

/** Holds the collection against the texts of its reports, which are not everywhere. */
function sources(): Outcome {
  if (existsSync(sourcesFolder)) return vitest('sources');
  console.log(`Left out: tests/collection/sources. There are no texts of reports in ${sourcesFolder}`);
  return { passed: 0, failed: 0 };
}

/** Builds a site anew and runs the tests that open it; without a build they have failed. */
function built(project: string, build: string): Outcome {
  const outcome = check(build);
  if (outcome.failed === 0) return sum([outcome, vitest(project)]);
  console.error('There is no build to test.');
  return sum([outcome, { passed: 0, failed: 1 }]);
}

function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((all, { passed }) => all + passed, 0),
    failed: outcomes.reduce((all, { failed }) => all + failed, 0),
  };
}

/** Every step by its name, in the order in which they run. */
const steps: ReadonlyMap<string, () => Outcome> = new Map([
  ['format', () => check('prettier --check --log-level warn .')],
  ['lint', () => check('eslint --max-warnings 0 .')],
  ['types', () => check('astro check')],
  ['check', () => check('node src/cli/check.ts')],
  ['unit', () => vitest('unit*')],
  ['collection', () => vitest('collection')],
  ['sources', sources],
  ['clients', clients],
  ['growth', growth],
  [
    'built',
    () => sum([built('built', 'node src/cli/astro.ts build'), check('node tests/addresses.ts --count')]),
  ],
  ['plug', () => check('node tests/plug.ts --kills 3')],
  ['site', () => built('site', 'node tests/build-site.ts')],
  // On the builds of the step before.
  ['hosting', hosting],
]);

function step(name: string, work: () => Outcome): Outcome {
  console.log(`\n=== ${name}`);
  const [start, before] = [performance.now(), processorSeconds];
  const outcome = work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const processor = (processorSeconds - before).toFixed(1);
  console.log(
    `=== ${name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s, ${processor} s of CPU`,
  );
  return outcome;
}

const asked = argv.slice(2);
const unknown = asked.filter((name) => !steps.has(name));
if (unknown.length > 0) {
  console.error(`Unexpected step \`${unknown.join(' ')}\`, expected some of: ${[...steps.keys()].join(' ')}`);
  process.exitCode = 1;
} else {
  const chosen = [...steps].filter(([name]) => asked.length === 0 || asked.includes(name));
  const { passed, failed } = sum(chosen.map(([name, work]) => step(name, work)));
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`\n${processorSeconds.toFixed(1)} s of CPU in all`);
  console.log(`${passed} passed, ${failed} failed`);
}
