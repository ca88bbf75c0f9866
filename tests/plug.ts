/**
 * `npm run plug -- --seed 7 --kills 50`: pulls the plug. Kills builds and releases of a small invented site, each with all
 * of its processes, at so many random moments, and checks after each that the last good one stands to the byte, and that
 * the next one succeeds and leaves nothing behind. Prints its seed, by which the moments can be drawn again. Before that
 * it builds on a full disk, and twice at once. Exits with 1 where anything was lost.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { filesIn, manifestFile, unlikeManifest } from '../src/whole/manifest.ts';
import { restore } from '../src/whole/workshop.ts';
import { releaseGaps } from '../src/whole/release-gaps.ts';
import { inventedContent } from './invented/generate.ts';
import { randomOf } from './invented/random.ts';
import { writeContent } from './invented/write.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1e6) },
    kills: { type: 'string', default: '50' },
  },
});
const kills = Number(values.kills);
const random = randomOf(Number(values.seed), 'plug');

const all = 'node_modules/.cache/plug';
const out = join(all, 'dist');
const publicFolder = join(all, 'public');
const env = { SITE_URL: 'https://observed.example', SITE_OUT: out, SITE_PUBLIC: publicFolder };

/** Two sites that differ, so that it is seen which one stands. */
const contents = ['first', 'second'].map((name) => join(all, name));

/** How a command ended, what it said, and after how many milliseconds. */
interface End {
  readonly status: number | null;
  readonly said: string;
  readonly took: number;
}

/** Runs a command in a group of processes of its own, and kills them all after some milliseconds if it still runs. */
async function run(
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
  killedAfter?: number,
): Promise<End> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, ...more },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = new Promise<number | null>((end) => child.once('close', end));
  if (killedAfter !== undefined) {
    await Promise.race([wait(killedAfter), ended]);
    const { pid } = child;
    if (pid !== undefined && child.exitCode === null) process.kill(-pid, 'SIGKILL');
  }
  return { status: await ended, said, took: performance.now() - start };
}

/** @param content the index of one of the two sites */
function build(content: number, more: NodeJS.ProcessEnv = {}, killedAfter?: number): Promise<End> {
  return run(['src/cli/astro.ts', 'build'], { SITE_CONTENT: contents[content], ...more }, killedAfter);
}

function release(name: string, killedAfter?: number): Promise<End> {
  const options = ['--from', out, '--to', publicFolder, '--date', '2099-12-01'];
  return run(['src/cli/release.ts', name, ...options], {}, killedAfter);
}

function check(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}

function succeeded({ status, said }: End): void {
  check(status === 0, `Unexpected failure of a command that nobody killed:\n${said}`);
}

/** The manifest of what stands, which is looked at file by file. */
function standing(): string {
  const unlike = unlikeManifest(out);
  check(unlike.length === 0, `Unexpected site that is not as it was built: ${unlike.join(', ')}`);
  return readFileSync(join(out, manifestFile), 'utf8');
}

function nothingLeft(folder: string): void {
  const left = readdirSync(folder).filter((name) => name !== 'lock');
  check(left.length === 0, `Unexpected rests of a killed command in ${folder}: ${left.join(', ')}`);
}

/** The releases, each whole. */
function releases(): string[] {
  const folder = join(publicFolder, 'v');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    const gaps = releaseGaps(join(folder, name));
    check(gaps.length === 0, `Unexpected half release ${name}: ${gaps.join(', ')}`);
  }
  return names;
}

async function pullOnBuilds(): Promise<void> {
  const ends: End[] = [];
  const manifests: string[] = [];
  for (const content of [0, 1]) {
    const end = await build(content);
    succeeded(end);
    ends.push(end);
    manifests.push(standing());
  }
  check(manifests[0] !== manifests[1], 'Unexpected second site like the first');
  const longest = Math.max(...ends.map(({ took }) => took));
  let stood = 1;

  // The disk is full at the first file, or at one half-way.
  for (const at of [1, Math.floor(filesIn(out).length / 2)]) {
    const fault = { calls: ['writeFileSync', 'promises.writeFile'], at, then: 'ENOSPC' };
    const { status, said } = await build(0, {
      NODE_OPTIONS: '--import ./tests/support/faults.ts',
      FAULT: JSON.stringify(fault),
    });
    check(status === 1, `Unexpected end of a build on a full disk: ${status}`);
    const last = said.trimEnd().split('\n').at(-1) ?? '';
    check(
      last.startsWith('Unexpected end of the space on the disk'),
      `Unexpected last words on a full disk: ${said}`,
    );
    check(standing() === manifests[stood], 'Unexpected site after a build on a full disk');
    nothingLeft(join(all, '.dist.making'));
  }
  console.log('A full disk: said in a sentence, and the last good site stands');

  const both = await Promise.all([build(0), wait(longest / 3).then(() => build(0))]);
  check(
    both[0].status === 0 && both[1].status === 1 && both[1].said.includes('at the same time'),
    `Unexpected ends of two builds at once: ${both.map(({ status, said }) => `${status} ${said}`).join()}`,
  );
  stood = 0;
  check(standing() === manifests[stood], 'Unexpected site after two builds at once');
  console.log('Two builds at once: the second is refused, the first stands');

  for (let kill = 1; kill <= kills; kill++) {
    const moment = random.next() * longest;
    const next = 1 - stood;
    await build(next, {}, moment);
    if (!existsSync(out)) {
      console.log('  (killed between the two renames: the next start puts the last one back)');
      restore(out);
    }
    const now = manifests.indexOf(standing());
    check(now === stood || now === next, 'Unexpected site that nobody built');
    succeeded(await build(next));
    stood = next;
    check(standing() === manifests[stood], 'Unexpected other bytes after a killed build');
    nothingLeft(join(all, '.dist.making'));
    console.log(
      `Build ${kill} of ${kills}, killed after ${Math.round(moment)} of ${Math.round(longest)} ms: nothing is lost`,
    );
  }
}

async function pullOnReleases(): Promise<void> {
  let number = 1;
  const first = await release(`2099.${number}`);
  succeeded(first);
  for (let kill = 1; kill <= kills; kill++) {
    const before = releases();
    check(before.length === number, `Unexpected number of releases: ${before.join(', ')}`);
    const moment = random.next() * first.took;
    await release(`2099.${number + 1}`, moment);
    if (releases().length === number) succeeded(await release(`2099.${number + 1}`));
    number++;
    check(releases().includes(`2099.${number}`), `Unexpected absence of release 2099.${number}`);
    nothingLeft(join(all, '.public.making'));
    console.log(`Release ${kill} of ${kills}, killed after ${Math.round(moment)} ms: nothing is lost`);
  }
}

console.log(`Seed ${values.seed}, ${kills} kills of builds and of releases each`);
rmSync(all, { recursive: true, force: true });
for (const [index, content] of contents.entries())
  writeContent(content, inventedContent({ seed: index + 1, elections: 1 }));
cpSync('public', publicFolder, { recursive: true, filter: (path) => !/[\\/]v$/.test(path) });
try {
  await pullOnBuilds();
  await pullOnReleases();
  rmSync(all, { recursive: true });
} catch (error) {
  console.error(
    `${error instanceof Error ? error.message : String(error)}\nSeed ${values.seed}; what stands is in ${all}/`,
  );
  process.exitCode = 1;
}
