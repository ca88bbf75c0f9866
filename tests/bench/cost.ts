import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';

/** What a command took, with all that it started. */
export interface Cost {
  /** Seconds of processors. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** The most resident memory of all its processes together, in bytes; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

/** How often memory is looked at, in milliseconds. */
const every = 250;

/** Bytes of a page of memory on the machines that have `/proc`. */
const pageSize = 4096;

/** A command of package.json as npm runs it, with the same settings of Node. @throws if there is none of that name */
export function command(name: string, ...more: readonly string[]): [string, ...string[]] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [program, ...rest] = scripts[name]?.split(' ') ?? [];
  if (program !== 'node')
    throw new Error(`Unexpected \`${name}\`, expected a command of package.json that runs Node`);
  return [process.execPath, ...rest, ...more];
}

/**
 * Runs a program and says what it took.
 * @throws Error with the end of what it said, if it does not end well
 */
export async function costOf(
  program: readonly [string, ...string[]],
  { cwd, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Cost> {
  const start = performance.now();
  // The shell counts the time of its children, which Node does not; it comes through a pipe of its own.
  const child = spawn('sh', ['-c', '"$@"\nstatus=$?\ntimes >&3\nexit $status', 'sh', ...program], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [said, complained, times] = [1, 2, 3].map((index) => collected(child.stdio[index]));
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, residentOf(child.pid));
  }, every);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(timer);
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) {
    const all = `${said?.text ?? ''}\n${complained?.text ?? ''}`.trim().split('\n');
    throw new Error(
      `Unexpected end of \`${program.join(' ')}\` with ${status ?? 'a signal'}, expected 0:\n${all.slice(-20).join('\n')}`,
    );
  }
  const seconds = Array.from((times?.text ?? '').matchAll(/(\d+)m([\d.]+)s/g), ([, minutes, rest]) => {
    return Number(minutes) * 60 + Number(rest);
  });
  return {
    cpu: seconds.reduce((sum, each) => sum + each, 0),
    wall,
    memory: memory === 0 ? undefined : memory,
  };
}

/** What comes out of a pipe. */
function collected(stream: unknown): { text: string } {
  const kept = { text: '' };
  if (stream instanceof Readable)
    stream.on('data', (chunk: unknown) => {
      kept.text += String(chunk);
    });
  return kept;
}

/** Bytes of memory of a process and all below it; 0 where the system does not tell, or it has just ended. */
function residentOf(pid: number | undefined): number {
  const folder = `/proc/${pid ?? 0}`;
  if (!existsSync(folder)) return 0;
  try {
    const pages = Number(readFileSync(join(folder, 'statm'), 'utf8').split(' ')[1]);
    const children = readdirSync(join(folder, 'task')).flatMap((task) =>
      readFileSync(join(folder, 'task', task, 'children'), 'utf8')
        .trim()
        .split(' '),
    );
    return children
      .filter((child) => child !== '')
      .reduce((sum, child) => sum + residentOf(Number(child)), pages * pageSize);
  } catch {
    // It ended between two looks.
    return 0;
  }
}

/** The cost that is in the middle by its CPU, with what belongs to it. Throws if there is none. */
export function median<T extends Cost>(costs: readonly T[]): T {
  const sorted = costs.toSorted((a, b) => a.cpu - b.cpu);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('Unexpected empty list of costs, expected one');
  return middle;
}
