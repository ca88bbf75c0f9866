import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { workflows } from '../support/workflow.ts';

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object }).scripts,
);

describe.each(workflows())('$file', ({ file, text, permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('takes actions of others by the hash of a commit, with the version that it is', () => {
    const used = [...text.matchAll(/^\s+(?:- )?uses: (.*)$/gm)].map(([, action = '']) => action);
    expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('has no right but to read, unless a job names it', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(permissions);
  });

  test('puts no value of others into a command, where it could be one itself', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('has steps that do one thing, and asks only steps before for what they say', () => {
    for (const [, { steps: own }] of Object.entries(jobs)) {
      const before = new Set<string>();
      for (const step of own) {
        expect([step.uses, step.run].filter((each) => each !== undefined)).toHaveLength(1);
        for (const [, id = ''] of JSON.stringify([step.env, step.with]).matchAll(/steps\.(\w+)\.outputs/g))
          expect(before).toContain(id);
        if (step.id !== undefined) before.add(step.id);
      }
    }
  });

  test('runs commands that a shell can read, and scripts that there are', () => {
    for (const { run } of steps) {
      if (run === undefined) continue;
      const { status, stderr } = spawnSync('bash', ['-n', '-c', run], { encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
      for (const [, script = ''] of run.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toContain(script);
    }
    expect(file).toMatch(/\.yml$/);
  });
});

test('updates are proposed of all packages and of all actions', () => {
  const { version, updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    readonly version: number;
    readonly updates: readonly Readonly<Record<string, unknown>>[];
  };
  expect(version).toBe(2);
  expect(updates.map((each) => [each['package-ecosystem'], each.directory])).toEqual([
    ['npm', '/'],
    ['github-actions', '/'],
  ]);
});
