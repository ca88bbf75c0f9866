import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { inventedSite } from '../invented/site.ts';
import { writeContent } from '../invented/write.ts';
import { test } from '../support/site-test.ts';

/** Not the usual folder: so it is seen that the server reads and watches the one that it is told. */
const content = 'invented';
const report = `${content}/ruritania/2003-presidential/press-release.md`;
const page = '/ruritania/2003-presidential/';

/** A copy of the project that may be edited, with a dev server in it; resolves with the address it prints. */
async function startDevServer(folder: string): Promise<{ server: ChildProcess; origin: string }> {
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  writeContent(join(folder, content), inventedSite());
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  // As on a machine where Astro has never run. Vitest's own variables would make it believe that it serves a test runner.
  const { PATH } = process.env;
  const home = join(folder, 'home');
  const server = spawn(process.execPath, ['src/cli/astro.ts', 'dev', '--port', '0'], {
    cwd: folder,
    env: { PATH, HOME: home, APPDATA: home, SITE_CONTENT: content },
    stdio: 'pipe',
  });
  let printed = '';
  const origin = await new Promise<string>((found, failed) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (address !== undefined) found(address);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => {
      failed(new Error(`the dev server ended:\n${printed}`));
    });
  });
  expect(printed).not.toMatch(/telemetry/i);
  return { server, origin };
}

/** Runs a piece of a test on a copy of the project, with a dev server that ends with it. */
async function onACopy(work: (folder: string, origin: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dev-server-'));
  const { server, origin } = await startDevServer(folder);
  try {
    await work(folder, origin);
  } finally {
    server.removeAllListeners('exit');
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page that waits as long as a busy machine needs: nothing here is about time. */
async function patientPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(120_000);
  return page;
}

test('the dev server shows an edit of content at once, and a problem with its place', async ({ browser }) => {
  await onACopy(async (folder, origin) => {
    const edit = (from: string, to: string) => {
      const text = readFileSync(join(folder, report), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(folder, report), text.replace(from, to));
    };
    const tab = await patientPage(browser);
    await tab.goto(origin + page);
    await tab.getByRole('heading', { name: 'Voting was calm and orderly' }).waitFor();

    edit('The sentence goes on to the campaign.', 'The sentence goes on, an edit says.');
    await tab.getByText('The sentence goes on, an edit says.').waitFor();

    edit('count-assessed-negatively=1/4', 'count-assessed-negatively=1/5');
    const shown = tab
      .locator('vite-error-overlay')
      .getByText(/figure-disagrees +Unexpected value/)
      .first();
    await shown.waitFor();
    expect(await shown.textContent()).toMatch(
      /invented\/.*press-release\.md:\d+:\d+ +figure-disagrees +Unexpected value `?1\/5/,
    );
    await tab.close();
  });
});

test('an address that has moved leads to the passage, without scripts to its page', async ({ browser }) => {
  await onACopy(async (folder, origin) => {
    const moved = `- from: /ruritania/2003-once/
  to: ${page}
  why: The election was regular.
- from: /ruritania/2003-once/#calm
  to: ${page}#voting-calm
  why: It was renamed.
`;
    writeFileSync(join(folder, content, 'redirects.yml'), moved);
    const tab = await patientPage(browser);
    await tab.goto(`${origin}/ruritania/2003-once/#calm`);
    await tab.waitForURL(`${origin}${page}#calm`);
    const passage = tab.locator('article:has(:target)');
    expect(await passage.getAttribute('id')).toBe('voting-calm');
    await tab.close();

    const plain = await patientPage(browser, { javaScriptEnabled: false });
    await plain.goto(`${origin}/ruritania/2003-once/`);
    await plain.waitForURL(origin + page);
    await plain.close();
  });
});
