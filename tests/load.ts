/**
 * `node tests/load.ts [FOLDER]`: how many requests a second nginx answers for a page and for the largest file of citations
 * of a build, compressed beforehand as a deployment does it, beside a plain file of the same size; and what comes of that
 * file when it is compressed while readers wait. It takes less than a minute, with wrk on the loopback. What it says in
 * numbers depends on the machine; the ratios less so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { deploy } from '../src/hosting/deploy.ts';
import { filesIn } from '../src/whole/manifest.ts';
import { freePort, startNginx } from './support/nginx.ts';

/** How long each file is asked for, in seconds, and over how many connections. */
const load = { seconds: 8, connections: 32 };

/** What wrk says of a file. */
interface Speed {
  readonly requests: number;
  readonly timeouts: number;
}

const [from = 'dist'] = argv.slice(2);
if (!existsSync(from)) throw new Error(`There is no build in ${from}: \`npm run build\` makes it`);
const folder = mkdtempSync(join(tmpdir(), 'load-'));
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(): Promise<void> {
  const to = join(folder, 'observed');
  await deploy({ from, to, base: '/', host: 'nginx', hasBrotli: true, effort: 11 });
  const page = largest(from, /^[^/]+\/\d[^/]*\/index\.html$/);
  const citations = largest(from, /citations[^/]*\.(?:json|bib|ris)$/);
  const plain = join(folder, 'plain');
  mkdirSync(plain);
  for (const [name, file] of [
    ['page', page],
    ['citations', citations],
  ] as const)
    writeFileSync(join(plain, name), Buffer.alloc(statSync(join(to, `${file}.br`)).size, 'x'));

  const [deployed, bare, waiting] = [await freePort(), await freePort(), await freePort()];
  const nginx = await startNginx(`
    include ${to}.http.conf;
    server { listen 127.0.0.1:${deployed}; include ${to}.server.conf; }
    server { listen 127.0.0.1:${bare}; root ${plain}; }
    server { listen 127.0.0.1:${waiting}; root ${resolve(from)}; gzip on; gzip_comp_level 6; gzip_types *; }`);
  try {
    const address = page.replace(/index\.html$/, '');
    compare(
      `A page, ${size(to, page)}`,
      ask(`http://127.0.0.1:${deployed}/${address}`),
      ask(`http://127.0.0.1:${bare}/page`),
    );
    const plainCitations = ask(`http://127.0.0.1:${bare}/citations`);
    compare(
      `The largest file of citations, ${size(to, citations)}`,
      ask(`http://127.0.0.1:${deployed}/${citations}`),
      plainCitations,
    );
    compare(
      'The same file, compressed by gzip while readers wait',
      ask(`http://127.0.0.1:${waiting}/${citations}`, 'gzip'),
      plainCitations,
    );
  } finally {
    await nginx.stop();
  }
}

/** The largest file of a build that a pattern names. */
function largest(build: string, pattern: RegExp): string {
  const [first] = filesIn(build)
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, bytes: statSync(join(build, path)).size }))
    .sort((a, b) => b.bytes - a.bytes);
  if (first === undefined) throw new Error(`There is no file like ${pattern.source} in ${build}`);
  return first.path;
}

/** `0.92 MB, sent as 81 kB` */
function size(deployed: string, path: string): string {
  const [whole, sent] = [path, `${path}.br`].map((file) => statSync(join(deployed, file)).size) as [
    number,
    number,
  ];
  return `${(whole / 1e6).toFixed(2)} MB, sent as ${Math.round(sent / 1e3)} kB`;
}

function ask(address: string, encoding = 'br'): Speed {
  const { stdout, error } = spawnSync(
    'wrk',
    [
      ...['--threads', '2', '--connections', String(load.connections), '--duration', `${load.seconds}s`],
      ...['--header', `Accept-Encoding: ${encoding}`, address],
    ],
    { encoding: 'utf8' },
  );
  if (error !== undefined)
    throw new Error('There is no wrk, which Debian has in the package `wrk`', { cause: error });
  return {
    requests: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0),
    timeouts: Number(/timeout (\d+)/.exec(stdout)?.[1] ?? 0),
  };
}

function compare(what: string, served: Speed, plain: Speed): void {
  const ratio = (served.requests / plain.requests).toPrecision(2);
  const late = served.timeouts === 0 ? 'none too late' : `${served.timeouts} too late`;
  console.log(
    `${what}: ${Math.round(served.requests)} a second, ${late}; a plain file of the size that is sent: ${Math.round(plain.requests)}; ratio ${ratio}`,
  );
}
