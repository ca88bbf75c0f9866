// @ts-check
import { defineConfig } from 'astro/config';
import { corpus } from './src/collection.ts';
import { contentReload } from './src/corpus/content-reload.ts';
import { siteBase, siteOrigin } from './src/corpus/site-address.ts';
import { frameHeaders } from './src/features/embed/frame-headers-integration.ts';
import { errorReportsNotice } from './src/features/excerpts/error-reports-notice.ts';
import { offlineCopy } from './src/features/offline/offline-copy.ts';
import { publisherNotice } from './src/features/publishing/publisher-notice.ts';
import { pageKinds } from './src/page-kinds.ts';
import { searchIndex } from './src/features/search/search-index.ts';

// For who calls Astro without npm; the scripts of package.json set it before Astro starts.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  site: siteOrigin,
  base: siteBase,
  outDir: process.env.SITE_OUT ?? './dist',
  publicDir: process.env.SITE_PUBLIC ?? './public',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // The default, 'jsx', removes the spaces between inline tags.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    build: {
      rollupOptions: {
        // Words do nothing by being loaded: a script does not load those that only others say.
        treeshake: { moduleSideEffects: (id) => !/\/src\/words\//.test(id) },
      },
    },
    // Scripts find one another from where they lie: a release keeps them in a folder of its own.
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
  },
  integrations: [
    contentReload(),
    searchIndex(pageKinds, corpus),
    offlineCopy(),
    frameHeaders(),
    errorReportsNotice(),
    publisherNotice(),
  ],
});
