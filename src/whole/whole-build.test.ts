import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import { afterAll, expect, test } from 'vitest';
import { wholeBuild } from './whole-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'whole-build-'));

/** Where builds were told to write. */
const told: URL[] = [];

afterAll(() => {
  rmSync(folder, { recursive: true });
  for (const each of told) rmSync(new URL('../', each), { recursive: true });
});

/** Begins a build for a folder, and returns the one that Astro is told to write into. */
function begin(name: string): URL | undefined {
  const config = { outDir: pathToFileURL(`${join(folder, name)}/`) } as AstroConfig;
  const integration = wholeBuild(
    () => [],
    () => [],
  );
  void integration.hooks['astro:config:setup']?.({
    command: 'build',
    config,
    updateConfig: ({ outDir }) => {
      if (outDir instanceof URL) told.push(outDir);
      return config;
    },
  } as HookParameters<'astro:config:setup'>);
  return told.at(-1);
}

test('builds for two folders outside the project can run at once, two for one folder cannot', () => {
  const [one, other] = [begin('one'), begin('other')];
  expect(one?.href).toContain(pathToFileURL('.astro').href);
  expect(other?.href).toContain(pathToFileURL('.astro').href);
  expect(one).not.toEqual(other);
  expect(() => begin('one')).toThrow(/Unexpected second command that writes or reads/);
});
