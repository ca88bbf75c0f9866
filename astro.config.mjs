// @ts-check
import { defineConfig } from 'astro/config';
import { contentReload } from './src/integrations/content-reload.ts';
import { offlineCopy } from './src/integrations/offline-copy.ts';
import { searchIndex } from './src/integrations/search-index.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://elections-observed.example',
  base: process.env.SITE_BASE ?? '/',
  outDir: process.env.SITE_OUT ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // The default, 'jsx', removes the spaces between inline tags.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [contentReload(), searchIndex(), offlineCopy()],
});
