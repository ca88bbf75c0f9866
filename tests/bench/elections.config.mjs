// @ts-check
/** The build of the pages of elections alone, as in the whole site, to be set beside those of other programs. */
import { fileURLToPath } from 'node:url';
import site from '../../astro.config.mjs';
import { corpus } from '../../src/collection.ts';
import { pageFiles } from '../../src/features/publishing/page-files.ts';
import { measured } from '../../src/whole/stages.ts';

const page = fileURLToPath(new URL('../../src/pages/[country]/[election].astro', import.meta.url));

/** @type {import('astro').AstroIntegration} */
const electionPagesAlone = {
  name: 'election-pages-alone',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/[country]/[election]', entrypoint: page });
    },
  },
};

export default {
  ...site,
  // A folder without pages of its own.
  srcDir: './tests/bench',
  integrations: measured([electionPagesAlone, pageFiles()], corpus),
};
