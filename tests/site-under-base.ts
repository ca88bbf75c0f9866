/**
 * Builds the second copy of the site that the tests open: under a base path, and with a release as its newest, which
 * was frozen from the site in dist/ at another path. So it is proved on every run that what is frozen works elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import config from '../astro.config.mjs';
import { frozen, sites } from './support/built-site.ts';

const publicFolder = 'node_modules/.cache/tests/public';

function run(command: string, env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

const copy = sites.find(({ release }) => release !== undefined);
if (copy === undefined) throw new Error('No copy of the site holds a release');
rmSync(publicFolder, { recursive: true, force: true });
cpSync('public', publicFolder, { recursive: true });
run(`node src/cli/release.ts ${frozen.release} --date ${frozen.date} --to ${publicFolder}`, {
  SITE_URL: config.site,
  SITE_BASE: '/',
});
run('astro build', { SITE_BASE: copy.base, SITE_OUT: `./${copy.folder}`, SITE_PUBLIC: publicFolder });
