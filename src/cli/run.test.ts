import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the door of all commands, in the project or in a copy of it. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, path = 'src/cli/run.mjs') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr: stderr.replaceAll(folder, '').trim() };
}

/** A project with this lock file, and with these packages. Its one command says what it was called with. */
function project(packages: object, there: Readonly<Record<string, string>> = {}): string {
  mkdirSync(join(folder, 'src/cli'), { recursive: true });
  cpSync('src/cli/run.mjs', join(folder, 'src/cli/run.mjs'));
  writeFileSync(join(folder, 'src/cli/say.ts'), 'process.stdout.write(process.argv.slice(2).join());');
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
  for (const [path, version] of Object.entries(there)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'package.json'), JSON.stringify({ version }));
  }
  return join(folder, 'src/cli/run.mjs');
}

describe('a command', () => {
  const packages = {
    '': { version: '0.1.0' },
    'node_modules/one': { version: '1.0.0' },
    'node_modules/one/node_modules/@two/deep': { version: '2.0.0' },
    'node_modules/tests-only': { version: '1.0.0', dev: true },
    'node_modules/another-machine': { version: '1.0.0', optional: true },
  };
  const whole = { 'node_modules/one': '1.0.0', 'node_modules/one/node_modules/@two/deep': '2.0.0' };

  test('runs where all packages are there, with what it was called with', () => {
    expect(run(['say', 'a', '--b'], {}, project(packages, whole))).toEqual({
      status: 0,
      stdout: 'a,--b',
      stderr: '',
    });
  });

  test('keeps its compiled code among temporary files, for the next time', () => {
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    run(['say'], { TMPDIR: temporary, TEMP: temporary, TMP: temporary }, project(packages, whole));
    expect(readdirSync(temporary)).toEqual(['node-compile-cache']);
  });

  test('says what to do without packages, without one of them, with an old one', () => {
    const said = (stderr: string) => ({ status: 1, stdout: '', stderr });
    const { 'node_modules/one': one } = whole;
    expect(run(['say'], {}, project(packages))).toEqual(
      said('Unexpected absence of 2 packages, `one` first, expected all of package-lock.json: run `npm ci`'),
    );
    expect(run(['say'], {}, project(packages, { 'node_modules/one': one }))).toEqual(
      said('Unexpected absence of the package `@two/deep`, expected all of package-lock.json: run `npm ci`'),
    );
    expect(run(['say'], {}, project(packages, { ...whole, 'node_modules/one': '0.9.0' }))).toEqual(
      said('Unexpected absence of the package `one`, expected all of package-lock.json: run `npm ci`'),
    );
  });

  test('says what to do where a package lacks what it consists of', () => {
    const path = project(packages, whole);
    writeFileSync(join(folder, 'src/cli/say.ts'), `import 'another-machine';`);
    const { status, stderr } = run(['say'], {}, path);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Unexpected absence of .*another-machine.*: run `npm ci`$/);
  });

  test('says what to do on an old Node', () => {
    const old = `data:text/javascript,Object.defineProperty(process,'version',{value:'v20.11.0'})`;
    expect(run(['check'], { NODE_OPTIONS: `--import ${old}` })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'Unexpected Node.js 20.11.0, expected 24 or newer: `npm ci` installs one with the project, on which all commands of npm run',
    });
  });
});

test('every command of package.json goes through this door, and the door loads no package', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const direct = Object.entries(scripts).filter(([, script]) => /node src\/cli\/\w+\.ts/.test(script));
  expect(direct.map(([name]) => name)).toEqual(['fonts']);
  const imports = [...readFileSync('src/cli/run.mjs', 'utf8').matchAll(/\b(?:from|import\()\s*'([^']+)'/g)];
  expect(imports.map(([, name]) => name)).toEqual(['node:fs', 'node:module', 'node:url']);
});

describe('a build that cannot be made here says so in one sentence', () => {
  test('below a file', () => {
    writeFileSync(join(folder, 'file'), '');
    const { status, stderr } = run(['astro', 'build'], { SITE_OUT: join(folder, 'file/dist') });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Unexpected file where a folder should be at `.*`, expected a path through folders alone: .*$/,
    );
  });

  test('on a file system that cannot be written to', () => {
    const fault = { calls: ['mkdirSync'], at: 2, then: 'EROFS' };
    const { status, stderr } = run(['astro', 'build'], {
      SITE_OUT: join(folder, 'dist'),
      FAULT: JSON.stringify(fault),
      NODE_OPTIONS: `--import ./tests/support/faults.ts`,
    });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'Unexpected refusal to write at `/.dist.making`, expected a folder that may be written to: give the right to write there, or name another one (`SITE_OUT=./elsewhere` for a build, `--to` for a release)',
    );
  });
});

describe('a server that cannot serve says so in one sentence', () => {
  test('without a site', () => {
    expect(run(['astro', 'preview'], { SITE_OUT: join(folder, 'dist') })).toMatchObject({
      status: 1,
      stderr: 'Unexpected absence of a built site in `/dist`, expected one: `npm run build` makes it',
    });
  });

  test('on a port that is taken', async () => {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
    const { port } = server.address() as AddressInfo;
    const { status, stderr } = run(['astro', 'preview', '--port', String(port)], {
      SITE_OUT: dirname(folder),
    });
    await new Promise((closed) => server.close(closed));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `Unexpected other program on port ${port}, expected a free one: end that program, or name another port (\`npm start -- --port ${port + 1}\`)`,
    });
  });
});
