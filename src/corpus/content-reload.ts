import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentFolder } from './content-folder.ts';

/** Reloads the pages that the dev server shows when a file of content changes. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = resolve(contentFolder);
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (resolve(path).startsWith(folder)) server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
