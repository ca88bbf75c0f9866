import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { withSlash } from '../../paths.ts';
import { frameHeaders as text } from './frame-headers.ts';

/** Writes the file that tells hosts which pages may stand in a frame on another site. */
export function frameHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'frame-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:done': ({ dir, pages }) => {
        writeFileSync(
          new URL('_headers', dir),
          text(
            pages.map(({ pathname }) => pathname),
            base,
          ),
        );
      },
    },
  };
}
