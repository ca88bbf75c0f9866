import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runScript } from '../../tests/support/command.ts';
import { writeSmallSite } from '../../tests/support/small-site.ts';
import { startHost } from '../../tests/support/static-host.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
  writeSmallSite(join(folder, 'dist'), '/');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const address = 'https://observed.example';

describe('npm run deploy', () => {
  const deploy = (args: readonly string[], env: Readonly<Record<string, string>> = { SITE_URL: address }) =>
    runScript('src/cli/deploy.ts', args, {
      SITE_OUT: join(folder, 'dist'),
      SITE_URL: '',
      SITE_BASE: '/',
      ...env,
    });

  test.each([
    [[], 'Expected one folder to be served: `npm run deploy -- /srv/observed`'],
    [['a', 'b'], 'Expected one folder to be served: `npm run deploy -- /srv/observed`'],
    [
      ['a', '--for', 'apache'],
      'Unexpected host `apache`, expected one of: nginx github-pages netlify cloudflare-pages',
    ],
    [['a', '--effort', '12'], 'Unexpected effort `12`, expected a number from 1, quick, to 11, small'],
    [
      ['a', '--from', 'nowhere'],
      'Unexpected absence of a built site in `nowhere`, expected one: `npm run build` makes it',
    ],
  ])('%j is refused with the way out', async (args, said) => {
    expect(await deploy(args)).toEqual({ status: 1, said });
  });

  test('needs the address that the site was built for, which its pages name', async () => {
    const none = await deploy(['a'], {});
    const another = await deploy(['a'], { SITE_URL: 'https://other.example' });
    expect(none).toEqual({
      status: 1,
      said: 'Unexpected absence of the address of the site, expected the one that it was built for: `SITE_URL=https://example.org` before the command',
    });
    expect(another.said).toContain(
      'built for another address (https://observed.example/sitemap.xml), expected one built for https://other.example/sitemap.xml: build it with the same SITE_URL and SITE_BASE',
    );
  });
});

describe('npm run deploy:check', () => {
  const check = (...args: readonly string[]) =>
    runScript('src/cli/deploy-check.ts', args, { SITE_OUT: join(folder, 'dist') });

  test('needs an address, and the published ones', async () => {
    expect(await check('observed.example')).toEqual({
      status: 1,
      said: 'Unexpected address `observed.example`, expected that of the site: `npm run deploy:check -- https://example.org/`',
    });
    expect((await check(address, '--lock', 'nowhere')).said).toContain('Unexpected absence of `nowhere`');
  });

  test('names what is wrong, and ends with 1; what a plain host cannot send it says apart', async () => {
    const lock = join(folder, 'lock');
    writeFileSync(lock, '/\n');
    const host = await startHost(join(folder, 'dist'), '/', (path, { headers }) => {
      if (path === 'about/index.html') delete headers['referrer-policy'];
    });
    const strict = await check(host.address, '--lock', lock);
    const plain = await check(host.address, '--lock', lock, '--without-headers');
    await host.stop();
    expect(strict.status).toBe(1);
    expect(strict.said).toMatch(
      /^Answers without the headers of this site \(1\)\. Way out: .*\n {2}http.*\/about\/: no Referrer-Policy\n\n1 faults in \d+ answers of http/,
    );
    expect(plain.status).toBe(0);
    expect(plain.said).toMatch(
      /^Lost on this host, and no fault of it:\n\n.*\n {2}http.*\/about\/: no Referrer-Policy\n\nhttp.* is as it was built: \d+ answers without a fault$/,
    );
  });
});
