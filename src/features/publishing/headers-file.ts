import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { withSlash } from '../../paths.ts';
import { headersFile } from './headers.ts';

/** Writes the file that tells hosts which headers to send. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:done': ({ dir, pages }) => {
        writeFileSync(
          new URL('_headers', dir),
          headersFile(
            pages.map(({ pathname }) => pathname),
            base,
          ),
        );
      },
    },
  };
}
