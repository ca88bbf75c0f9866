import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const stepSchema = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

/** As far as it is read here. */
const workflowSchema = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.looseObject({
      if: z.string().optional(),
      environment: z.string().optional(),
      'timeout-minutes': z.int(),
      steps: z.array(stepSchema),
    }),
  ),
});

/** Only this one is told a secret: where the texts of reports are. */
const workflows = ['.github/workflows/verify.yml'].map((path) => ({
  path,
  ...workflowSchema.parse(parse(readFileSync(path, 'utf8'))),
}));
const jobs = workflows.flatMap(({ path, jobs: own }) =>
  Object.entries(own).map(([name, job]) => ({ name: `${path} ${name}`, ...job })),
);
const steps = jobs.flatMap((job) => job.steps);
const scripts = Object.keys(
  z
    .looseObject({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts,
);

describe('the workflow of verification', () => {
  test('may read and nothing else', () => {
    expect(workflows.length).toBeGreaterThan(0);
    for (const { permissions } of workflows) expect(permissions).toEqual({ contents: 'read' });
  });

  test('names what it uses by its commit', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((uses) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  test('leaves no key in a folder that it checks out', () => {
    const kept = steps.filter(
      (step) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
    );
    expect(kept).toEqual([]);
  });

  test('runs what a shell can read, and scripts of the project', () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    for (const run of runs) {
      // What GitHub fills in before the shell reads it would be read as a command.
      expect(run).not.toContain('${{');
      const { status, stderr } = spawnSync('sh', ['-n'], { input: run, encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
    }
    const named = runs.flatMap((run) => Array.from(run.matchAll(/npm run (\S+)/g), ([, name = '']) => name));
    expect(named).toContain('verify');
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test('shows a secret to nothing that a proposal can change', () => {
    const secret = jobs.filter((job) => JSON.stringify(job).includes('secrets.'));
    expect(secret.map(({ name, environment }) => [name, environment])).toEqual([
      ['.github/workflows/verify.yml confirm', 'sources'],
    ]);
    for (const { if: condition = '' } of secret) expect(condition).not.toContain('pull_request');
  });

  test('runs no code of a proposal where it runs with the rights of the main branch', () => {
    const trusted = jobs.filter(({ if: condition }) => condition?.includes('pull_request_target'));
    expect(trusted.length).toBeGreaterThan(0);
    for (const { steps: own } of trusted) {
      const [proposal, ...more] = own.filter((step) =>
        JSON.stringify(step.with ?? {}).includes('refs/pull/'),
      );
      expect(more).toEqual([]);
      expect(proposal?.with).toMatchObject({ path: 'proposal', 'sparse-checkout': 'content' });
      expect(own.filter((step) => step['working-directory'] !== undefined)).toEqual([]);
      expect(
        own.flatMap(({ run }) => run ?? []).filter((run) => /cd |\bproposal\/(?!content\b)/.test(run)),
      ).toEqual([]);
    }
  });
});

test('every path of the code that has owners is there', () => {
  const paths = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s/)[0] ?? '');
  // Tests of code do not see the content; releases are still to come.
  const ofCode = paths.filter((path) => !path.startsWith('/content/') && path !== '/public/v/');
  expect(ofCode.length).toBeGreaterThan(0);
  expect(ofCode.filter((path) => !existsSync(path.slice(1)))).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/content/**/quotes.lock.json',
      '/content/**/words.lock.json',
      '/content/settled.yml',
      '/content/**/readings/',
    ]),
  );
});
