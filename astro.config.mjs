// @ts-check
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { corpus, releases } from './src/collection.ts';
import { contentReload } from './src/corpus/content-reload.ts';
import { outFolder } from './src/corpus/out-folder.ts';
import { partsFolder } from './src/corpus/parts-folder.ts';
import { siteBase, siteOrigin } from './src/corpus/site-address.ts';
import { errorReportsNotice } from './src/features/excerpts/error-reports-notice.ts';
import { offlineCopy } from './src/features/offline/offline-copy.ts';
import { lettersNotice } from './src/features/pictures/letters-notice.ts';
import { pageFiles } from './src/features/publishing/page-files.ts';
import { publisherNotice } from './src/features/publishing/publisher-notice.ts';
import { withheldReleases } from './src/features/releases/withheld-releases.ts';
import { expectedFiles } from './src/whole/build-gaps.ts';
import { filesForHosts } from './src/features/publishing/host-files.ts';
import { licencesFile } from './src/hosting/licences-file.ts';
import { limitsNotice } from './src/hosting/limits-notice.ts';
import { measured } from './src/whole/stages.ts';
import { wholeBuild } from './src/whole/whole-build.ts';
import { countryOfBuild, isJoining } from './src/parts/build-of-part.ts';
import { contentFolder } from './src/corpus/content-folder.ts';
import { handOn, layParts } from './src/parts/integrations.ts';
import { pageKinds } from './src/page-kinds.ts';
import { indexGaps } from './src/whole/index-gaps.ts';
import { searchIndex } from './src/features/search/search-index.ts';

// For who calls Astro without npm; the scripts of package.json set it before Astro starts.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/**
 * Vite has a helper in every page that imports a script later. It would load style sheets with it, and what that script
 * imports; here none brings a style sheet, and what they import is small or there already.
 * @returns {import('vite').Plugin}
 */
function importsWithoutHelper() {
  return {
    name: 'imports-without-helper',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    // What a script brings later is named by the page (`pageFiles`), not once more by the script. Astro sets this itself.
    configEnvironment: (_, options) => ({ build: { ...options.build, modulePreload: false } }),
  };
}

/** What a built script is called: by its component, without what Astro adds, since every page names it, and its hash. */
const scriptName = (/** @type {{ name: string }} */ { name }) =>
  `_astro/${name.replace(/\.astro_astro_type_script.*$/, '')}.[hash].js`;

const laying = isJoining ? layParts(partsFolder, contentFolder) : undefined;

export default defineConfig({
  site: siteOrigin,
  base: siteBase,
  outDir: outFolder,
  publicDir: process.env.SITE_PUBLIC ?? './public',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  // The default, 'jsx', removes the spaces between inline tags.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    plugins: [importsWithoutHelper()],
    build: {
      // Nothing stands inside a page or a sheet as a data: address, and no script inside a page.
      assetsInlineLimit: 0,
      rollupOptions: {
        treeshake: {
          // Words do nothing by being loaded: a script does not load those that only others say.
          moduleSideEffects: (id) => !/\/src\/words\//.test(id),
          // Neither does reading a property: Chart.js comes without the kinds of charts that nobody draws.
          propertyReadSideEffects: false,
        },
        // What several scripts of a page import is one file.
        output: {
          codeSplitting: {
            groups: [
              // Every page's.
              {
                name: 'page',
                test: /\/src\/site\/part\.ts|preload-helper|\/Page\.astro\?|\/(?:copy-buttons|click-links|arriving|focus-search|search-key)\.ts/,
              },
              // What passages need. Few pages take a part of it without passages, where the rest finds nothing to do.
              {
                name: 'passages',
                test: /\/Excerpt\.astro\?|\/site\/(?:copy|element|template|foreign|foreign-line)\.ts|\/model\/(?:isolates|direction)\.ts|\/words\/english\/copying\.ts|\/reading\/browser\/|\/(?:quotation-button|copy-quotation|terms|term-at)\.ts/,
              },
              // What waits until a chart comes near.
              {
                name: 'charts',
                test: /\/ChartScript\.astro\?|\/charts\/drawing\/element\.ts|\/site\/fetch-file\.ts|\/words\/english\/grades\.ts/,
              },
            ],
          },
        },
      },
    },
    // Astro takes names of scripts from here alone.
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { entryFileNames: scriptName, chunkFileNames: scriptName } },
        },
      },
    },
    // Scripts find one another from where they lie: a release keeps them in a folder of its own.
    experimental: {
      renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
  },
  integrations: measured(
    [
      contentReload(),
      pageFiles(),
      ...(countryOfBuild === undefined ? [] : [handOn(corpus, countryOfBuild, contentFolder)]),
      ...(laying === undefined ? [] : [laying.integration]),
      withheldReleases(releases),
      searchIndex(pageKinds, corpus),
      licencesFile(),
      offlineCopy(
        new URL(siteBase, siteOrigin),
        corpus,
        isJoining ? (country) => join(partsFolder, country) : undefined,
      ),
      lettersNotice(corpus),
      filesForHosts(corpus),
      errorReportsNotice(),
      publisherNotice(),
      limitsNotice(),
      wholeBuild(() => expectedFiles(pageKinds, corpus()), indexGaps, laying?.files),
    ],
    corpus,
  ),
});
