import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unlikeManifest, writeManifest } from './manifest.ts';
import { discard, openWorkshop, restore, takePlace } from './workshop.ts';

let around: string;
let folder: string;

beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'workshop-'));
  folder = join(around, 'dist');
});

afterEach(() => {
  rmSync(around, { recursive: true });
});

/** Writes a small site whose files say which one it is. */
function write(to: string, which: string): void {
  mkdirSync(join(to, 'about'), { recursive: true });
  for (const path of [`${which}.html`, 'about/index.html']) writeFileSync(join(to, path), which);
  writeManifest(to);
}

/** Which site stands in the folder, if it is whole. */
function standing(): string {
  if (!existsSync(folder)) return 'none';
  const [page = ''] = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return [page.replace('.html', ''), ...unlikeManifest(folder)].join(', ');
}

/** What lies in the workshop. */
function left(): string[] {
  return readdirSync(join(around, '.dist.making'));
}

/** Puts a site in place in this process. */
function replaceHere(which: string): void {
  const workshop = openWorkshop(folder);
  write(workshop.next, which);
  takePlace(workshop);
  workshop.close();
}

/** Makes a site in a process of its own, which a fault of the file system may end; tells how it ended. */
function replaceApart(which: string, fault: { at: number; then: string }) {
  const program = `
    import { cpSync } from 'node:fs';
    import { openWorkshop, takePlace } from './src/whole/workshop.ts';
    const workshop = openWorkshop(${JSON.stringify(folder)});
    cpSync(${JSON.stringify(join(around, which))}, workshop.next, { recursive: true });
    takePlace(workshop);`;
  const calls = ['mkdirSync', 'renameSync', 'rmSync', 'cpSync'];
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--import', './tests/support/faults.ts', '--input-type=module', '--eval', program],
    { encoding: 'utf8', env: { ...process.env, FAULT: JSON.stringify({ calls, ...fault }) } },
  );
  return { status, signal, stderr };
}

test('what is made takes the place of what stood there, and leaves nothing but the lock', () => {
  write(folder, 'old');
  const workshop = openWorkshop(folder);
  expect(readdirSync(workshop.next)).toEqual([]);
  write(workshop.next, 'new');
  expect(standing()).toBe('old');
  takePlace(workshop);
  workshop.close();
  expect(standing()).toBe('new');
  expect(left()).toEqual(['lock']);
});

test('a first site needs nothing in its place', () => {
  const workshop = openWorkshop(folder);
  write(workshop.next, 'new');
  takePlace(workshop);
  workshop.close();
  expect(standing()).toBe('new');
});

test('killed at any call to the file system, the last site stands or comes back, and the next one succeeds', () => {
  write(join(around, 'new'), 'new');
  const seen = new Set<string>();
  let ended: ReturnType<typeof replaceApart>;
  let at = 1;
  do {
    replaceHere('old');
    ended = replaceApart('new', { at, then: 'kill' });
    seen.add(standing());
    restore(folder);
    expect(standing()).toMatch(/^(?:old|new)$/);
    replaceHere('next');
    expect(standing()).toBe('next');
    expect(left()).toEqual(['lock']);
    at++;
  } while (ended.signal === 'SIGKILL');
  expect(ended.status).toBe(0);
  // A kill before, between and after the two renames.
  expect([...seen].sort()).toEqual(['new', 'none', 'old']);
});

test('killed in the middle of what follows a kill, it still stands', () => {
  for (const which of ['new', 'next']) write(join(around, which), which);
  replaceHere('old');
  // Killed between the two renames.
  for (let at = 1; standing() !== 'none'; at++) replaceApart('new', { at, then: 'kill' });
  for (let second = 1; second < 8; second++) {
    replaceApart('next', { at: second, then: 'kill' });
    restore(folder);
    expect(standing()).toMatch(/^(?:old|new|next)$/);
  }
});

test('what a killed process had half deleted never comes back, even if the site is deleted by hand', () => {
  write(join(around, 'new'), 'new');
  for (let at = 1; ; at++) {
    replaceHere('old');
    const { signal } = replaceApart('new', { at, then: 'kill' });
    if (signal === null) break;
    rmSync(folder, { recursive: true, force: true });
    restore(folder);
    expect(standing()).toMatch(/^(?:none|old)$/);
  }
});

test('a disk that refuses a call leaves the last site standing', () => {
  write(join(around, 'new'), 'new');
  replaceHere('old');
  for (let at = 1; ; at++) {
    const { status } = replaceApart('new', { at, then: 'ENOSPC' });
    if (status === 0) break;
    restore(folder);
    expect(standing()).toMatch(/^(?:old|new)$/);
  }
  expect(standing()).toBe('new');
});

test('one process has the workshop open, until it closes it', () => {
  const workshop = openWorkshop(folder);
  expect(() => openWorkshop(folder)).toThrow(
    `Unexpected second command that writes or reads \`${folder}\` at the same time, expected one after the other: wait until the first has ended, then run this one again`,
  );
  discard(workshop);
  discard(openWorkshop(folder));
});

test('a killed process does not keep it', async () => {
  const program = `
    import { openWorkshop } from './src/whole/workshop.ts';
    openWorkshop(${JSON.stringify(folder)});
    console.log('open');
    setInterval(() => undefined, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  const gone = new Promise((exit) => holder.once('exit', exit));
  try {
    await new Promise((open) => holder.stdout.once('data', open));
    expect(() => openWorkshop(folder)).toThrow('at the same time');
  } finally {
    holder.kill('SIGKILL');
    await gone;
  }
  discard(openWorkshop(folder));
});

test('while another process has it open, nothing is put back beneath it', () => {
  const workshop = openWorkshop(folder);
  mkdirSync(workshop.former);
  expect(() => {
    restore(folder);
  }).not.toThrow();
  expect(standing()).toBe('none');
  discard(workshop);
});

test('a link is followed, so that it stays one', () => {
  write(join(around, 'real'), 'old');
  symlinkSync(join(around, 'real'), folder);
  const workshop = openWorkshop(folder);
  write(workshop.next, 'new');
  takePlace(workshop);
  workshop.close();
  expect(standing()).toBe('new');
  expect(readdirSync(around).sort()).toEqual(['.real.making', 'dist', 'real']);
});

test('what a link led to comes back, too', () => {
  write(join(around, 'real'), 'old');
  symlinkSync(join(around, 'real'), folder);
  const { former, close } = openWorkshop(folder);
  renameSync(join(around, 'real'), former);
  close();
  restore(folder);
  expect(standing()).toBe('old');
});

test('a file, a link that leads nowhere, the project itself: none has its place taken', () => {
  writeFileSync(folder, '');
  expect(() => openWorkshop(folder)).toThrow(`Unexpected file \`${folder}\`, expected a folder`);
  rmSync(folder);
  symlinkSync(join(around, 'nowhere'), folder);
  expect(() => openWorkshop(folder)).toThrow(`Unexpected link \`${folder}\` that leads nowhere`);
  for (const path of ['.', '..', '/'])
    expect(() => openWorkshop(path)).toThrow('which holds the project and would be replaced');
});
