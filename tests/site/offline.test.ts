import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32, inflateRawSync } from 'node:zlib';
import { expect } from 'vitest';
import { sites } from '../support/built-site.ts';
import { test } from '../support/site-test.ts';

/** The files of a zip, found through its directory. Throws at one that is not what the directory says. */
function unzip(zipped: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(zipped);
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [crc, size, length] = [
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    const local = bytes.readUInt32LE(at + 42);
    expect(bytes.toString('utf8', local + 30, local + 30 + length)).toBe(name);
    const stored = bytes.subarray(local + 30 + length, local + 30 + length + size);
    const content = bytes.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored);
    expect(crc32(content), name).toBe(crc);
    files.set(name, content);
    at += 46 + length;
  }
  return files;
}

test.for(sites)('the copy of the site built for $base has no form and no dead link', ({ folder }) => {
  const files = unzip(readFileSync(join(folder, 'elections-observed.zip')));
  const dead: string[] = [];
  for (const [name, content] of files) {
    if (!name.endsWith('.html')) continue;
    const html = content.toString();
    if (/<form\b|data-needs-script/.test(html)) dead.push(`${name}: a form`);
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="(?![a-z]+:)([^"#?]+)/g)) {
      const file = join(dirname(name), decodeURIComponent(address)).replaceAll('\\', '/');
      if (!files.has(file)) dead.push(`${name}: ${address}`);
    }
  }
  expect(dead).toEqual([]);
});

test.for(sites)('the site built for $base can be read from a disk', async ({ base, folder }, { browser }) => {
  const disk = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const [name, content] of unzip(readFileSync(join(folder, 'elections-observed.zip')))) {
    mkdirSync(dirname(join(disk, name)), { recursive: true });
    writeFileSync(join(disk, name), content);
  }
  const tab = await browser.newPage();
  const lost: string[] = [];
  tab.on('requestfailed', (request) => lost.push(request.url()));
  await tab.goto(pathToFileURL(join(disk, 'elections-observed/index.html')).href);
  await tab.getByRole('link', { name: 'Ruritania', exact: true }).first().click();
  await tab.getByRole('heading', { level: 1, name: 'Ruritania' }).waitFor();
  const fonts = await tab.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(fonts.length, base).toBeGreaterThan(0);
  await tab.getByRole('link', { name: 'Voting', exact: true }).first().click();
  await tab.getByRole('heading', { level: 1, name: 'Voting' }).waitFor();
  // A chart is its picture, with its table.
  const chart = 'elections-observed/ruritania/indicators/campaign-funds/index.html';
  await tab.goto(pathToFileURL(join(disk, chart)).href);
  expect(await tab.locator('.chart__picture').first().isVisible()).toBe(true);
  expect(await tab.locator('.chart table').first().isVisible()).toBe(true);
  expect(lost).toEqual([]);
  await tab.close();
  rmSync(disk, { recursive: true });
});
