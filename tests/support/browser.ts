import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { chromium, type BrowserServer, type LaunchOptions } from 'playwright-core';

const cache = resolve('node_modules/.cache/chromium');

// The flags that come with @sparticuz/chromium are not used: `--single-process` dies with the second
// browser context, and `--disable-web-security` would void every test of a policy.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Launches a Chromium that any number of test files can connect to: the one that `CHROMIUM_PATH` names,
 * or the one in the npm package, or, where that one cannot run (it is built for Linux on x64), an installed Chrome.
 * Throws when there is none: a missing browser is a failure.
 */
export async function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ args, ...(await whichBrowser()) });
}

async function whichBrowser(): Promise<LaunchOptions> {
  const path = process.env.CHROMIUM_PATH;
  if (path !== undefined) return { executablePath: path };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const executablePath = join(cache, 'chromium');
  if (!existsSync(executablePath)) await unpackBrowser();

  const env = { ...process.env, FONTCONFIG_FILE: join(cache, 'fonts.conf') };
  return {
    executablePath,
    env: lacksLibraries(executablePath) ? { ...env, LD_LIBRARY_PATH: join(cache, 'al2023/lib') } : env,
  };
}

/** Unpacks beside the final place and renames, so that an interrupted run leaves no half a browser behind. */
async function unpackBrowser(): Promise<void> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  await mkdir(dirname(cache), { recursive: true });
  const folder = await mkdtemp(`${cache}-`);

  // `inflate` writes to the folder for temporary files, under a name that all versions share.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(join(packed, name));
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;

  // The package's own fonts.conf looks for the fonts in folders that are not ours.
  await writeFile(
    join(folder, 'fonts.conf'),
    `<fontconfig><dir>${cache}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${cache}/fonts-cache</cachedir></fontconfig>`,
  );
  if (!existsSync(join(cache, 'chromium'))) await rm(cache, { recursive: true, force: true });
  await rename(folder, cache).catch(() => rm(folder, { recursive: true }));
}

/** Chromium needs libnss3 and libnspr4, which a bare machine lacks; the package brings copies. */
function lacksLibraries(executable: string): boolean {
  const { status, stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return status !== 0 || stdout.includes('not found');
}
