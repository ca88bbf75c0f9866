import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostFiles } from '../features/publishing/host-files.ts';
import { filesIn } from '../whole/manifest.ts';
import { hosts, limitsExceeded, type SiteSize } from './hosts.ts';

/** Says in the output of a build which hosts do not take the site, and why. */
export function limitsNotice(): AstroIntegration {
  return {
    name: 'hosts',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        for (const line of limitLines(sizeOf(fileURLToPath(dir)))) logger.warn(line);
      },
    },
  };
}

/** A line for each host whose limits a site exceeds. */
export function limitLines(site: SiteSize): string[] {
  return Object.values(hosts).flatMap((host) => {
    const exceeded = limitsExceeded(host, site);
    return exceeded.length === 0
      ? []
      : [`${host.name} does not take this site: ${exceeded.join('; ')} (README.md, “Deploy”).`];
  });
}

/** What the files of a built folder are to hosts. */
export function sizeOf(folder: string): SiteSize {
  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
  return {
    files: filesIn(folder).map((path) => ({ path, bytes: statSync(join(folder, path)).size })),
    headerRules: lines(hostFiles.headers).filter((line) => !line.startsWith(' ')).length,
    redirects: lines(hostFiles.redirects).length,
  };
}
