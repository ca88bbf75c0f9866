import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliModule } from '../hosting/needs.ts';

/** An nginx that runs. */
export interface Nginx {
  readonly stop: () => Promise<void>;
}

/**
 * Starts nginx with what stands in `http`, in a folder of its own, and waits until it listens.
 * @throws Error with what nginx says where it does not start
 */
export async function startNginx(http: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const config = [
    `load_module ${brotliModule};`,
    // What lies in the folders of who runs the tests, its workers may not read otherwise.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${folder}/pid;`,
    `error_log ${folder}/error.log;`,
    'daemon off;',
    'worker_processes 2;',
    'events {}',
    `http {\naccess_log off;\n${temporary.join('\n')}\n${http}\n}`,
  ].join('\n');
  writeFileSync(join(folder, 'nginx.conf'), config);
  const child = spawn(
    'nginx',
    ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')],
    {
      stdio: 'ignore',
    },
  );
  const ended = new Promise<void>((done) => {
    child.once('exit', () => {
      done();
    });
  });
  const port = /listen (?:127\.0\.0\.1:)?(\d+)/.exec(http)?.[1];
  while (!(await answers(`http://127.0.0.1:${port ?? ''}/`))) {
    if (child.exitCode !== null) throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'));
    await new Promise((later) => setTimeout(later, 50));
  }
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address);
    return true;
  } catch {
    return false;
  }
}

/** A port that no program listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
