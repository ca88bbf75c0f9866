import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startHost } from '../support/static-host.ts';
import { writeSmallSite } from '../support/small-site.ts';
import { workflows } from '../support/workflow.ts';

const readme = readFileSync('README.md', 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs commands in a shell, with the project's npm, on a site that is built already. */
async function shell(
  commands: string,
  built: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number | null; readonly said: string }> {
  const child = spawn('sh', ['-ec', commands], {
    env: {
      ...process.env,
      ...env,
      SITE_OUT: built,
      PATH: `${resolve('node_modules/.bin')}:${process.env.PATH ?? ''}`,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const status = await new Promise<number | null>((ended) => child.once('close', ended));
  return { status, said };
}

/** The commands of a block below a heading of README, line by line, without what is said of them. */
function commandsBelow(heading: string): string[] {
  const section = readme.slice(readme.indexOf(`\n### ${heading}\n`));
  const block = /```sh\n(.*?)```/s.exec(section)?.[1] ?? '';
  return block
    .split('\n')
    .map((line) => line.replace(/\s+#.*/, ''))
    .filter(Boolean);
}

test('a publisher who sets the address and runs the two commands of README has a site that can be served', async () => {
  const [address, build, deploy, check, ...more] = commandsBelow('For the first time');
  expect(more).toEqual([]);
  expect(address).toBe('export SITE_URL=https://example.org');
  // The invented site is built already, and its own tests run with what `npm ci` installs.
  expect(build).toBe('npm ci && npm run build');
  const built = join(folder, 'dist');
  writeSmallSite(built, '/', { 'robots.txt': 'Sitemap: https://example.org/sitemap.xml\n' });

  const commands = [address, deploy].join('\n').replaceAll('/srv/', `${folder}/`);
  const deployed = await shell(commands, built);
  expect(deployed.said).toContain(`${folder}/observed holds the site for nginx`);
  expect(deployed.status).toBe(0);

  const host = await startHost(join(folder, 'observed'), '/');
  const lock = join(folder, 'lock');
  writeFileSync(lock, '/\n/about/#top\n');
  const checked = await shell(
    `${(check ?? '').replace('https://example.org/', host.address)} --lock ${lock}`,
    built,
  );
  await host.stop();
  expect(checked.said).toContain('is as it was built');
  expect(checked.status).toBe(0);
});

test('the configuration in README names the files that the deployment writes', () => {
  const section = readme.slice(readme.indexOf('\n### For the first time\n'));
  const block = /```nginx\n(.*?)```/s.exec(section)?.[1] ?? '';
  expect([...block.matchAll(/include (\S+);/g)].map(([, file]) => file)).toEqual([
    '/srv/observed.http.conf',
    '/srv/observed.server.conf',
  ]);
});

test('the workflow for GitHub Pages installs, tests and builds as README says, and prepares what is published', async () => {
  const [pages] = workflows().filter(({ file }) => file === 'pages.yml');
  const steps = pages?.jobs.build?.steps ?? [];
  const runs = new Map(steps.flatMap(({ name, run }) => (run === undefined ? [] : [[name, run] as const])));
  expect(readme).toContain(`${runs.get('Install') ?? '?'} && ${runs.get('Test') ?? '?'}`);
  expect(runs.get('Build')).toBe('npm run build');

  // A repository's site stands below its name.
  const values: Readonly<Record<string, string>> = {
    'steps.pages.outputs.origin': 'https://observed.example',
    'steps.pages.outputs.base_path': '/observed',
    'steps.pages.outputs.base_url': '',
  };
  writeSmallSite(join(folder, 'before'), '/observed/', { '_astro/before.0a1b2c3d.js': 'export {};' });
  writeSmallSite(join(folder, 'dist'), '/observed/');
  const before = await startHost(join(folder, 'before'), '/observed/');
  const env = Object.fromEntries(
    Object.entries(steps.find(({ name }) => name === 'Prepare')?.env ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ (\S+) \}\}/g, (_, what: string) =>
        what.endsWith('base_url') ? before.address : (values[what] ?? `${what} is not known`),
      ),
    ]),
  );
  const { status, said } = await shell(runs.get('Prepare') ?? '', join(folder, 'dist'), {
    ...env,
    FOLDER: join(folder, 'site'),
  });
  await before.stop();
  expect(said).toContain('holds the site for GitHub Pages');
  expect(said).toContain('1 hashed files of the site before are kept');
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'site/_astro/before.0a1b2c3d.js'), 'utf8')).toBe('export {};');
});
