/**
 * Writes the invented content and builds the two copies of its site that tests open: one at the root of a host, where
 * calls are counted, and one under a base path, with a release as its newest, which was frozen from the first at another
 * path. So it is proved on every run that what is frozen works elsewhere.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import config from '../astro.config.mjs';
import { writeContent } from './invented/write.ts';
import { inventedSite } from './invented/site.ts';
import { frozen, settingsUnderBase, site, siteUnderBase } from './support/built-site.ts';

const publicFolder = settingsUnderBase.SITE_PUBLIC;

function run(command: string, env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync('.site', { recursive: true, force: true });
writeContent(site.content, inventedSite());
run('node src/cli/astro.ts build --config tests/support/counted-build.config.mjs', {
  SITE_CONTENT: site.content,
  SITE_OUT: `./${site.folder}`,
});
cpSync('public', publicFolder, { recursive: true });
run(
  `node src/cli/release.ts ${frozen.release} --date ${frozen.date} --from ${site.folder} --to ${publicFolder}`,
  { SITE_URL: config.site, SITE_BASE: site.base },
);
run('node src/cli/astro.ts build', { ...settingsUnderBase, SITE_OUT: `./${siteUnderBase.folder}` });
