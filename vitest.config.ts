import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Tests that open pages, two files at a time. */
const inBrowser = { maxWorkers: 2, testTimeout: 240_000, hookTimeout: 240_000 };

/** Tests of pure functions: as many files at a time as there are processors. Vitest itself would leave one idle. */
const onAllProcessors = { maxWorkers: '100%' };

/** Tests of code. They run on invented content: the folder with the collection is out of their reach. */
const ofCode = {
  ...onAllProcessors,
  include: ['src/**/*.test.ts', 'tests/{bench,house,invented,mutations}/**/*.test.ts'],
  env: { SITE_CONTENT: 'no-content-for-tests-of-code' },
  setupFiles: ['tests/support/without-content.ts'],
  testTimeout: 30_000,
};

/** Tests that load modules anew. Beside others they would make every later file load all its modules again. */
const reloading = globSync(ofCode.include).filter((path) =>
  readFileSync(path, 'utf8').includes('vi.resetModules('),
);

export default defineConfig({
  test: {
    projects: [
      // One loading of the libraries serves all files: the tests are of pure functions and leave nothing behind.
      {
        test: {
          ...ofCode,
          name: 'unit',
          exclude: reloading,
          isolate: false,
        },
      },
      {
        test: {
          ...ofCode,
          name: 'unit-reloading',
          include: reloading,
        },
      },
      // About the collection that is really in the content folder, or in the one that SITE_CONTENT names.
      {
        test: {
          ...onAllProcessors,
          name: 'collection',
          include: ['tests/collection/**/*.test.ts'],
          exclude: ['tests/collection/{built,sources}/**'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      // Of the collection beside the texts of its reports, where these are there.
      {
        test: {
          name: 'sources',
          include: ['tests/collection/sources/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      // Of code, on the built site of the invented collection.
      {
        test: {
          ...inBrowser,
          name: 'site',
          include: ['tests/{site,sound}/**/*.test.ts'],
          globalSetup: ['tests/support/site-setup.ts'],
          setupFiles: ['tests/support/without-content.ts'],
        },
      },
      // The built site of the invented collection as hosts serve it, and putting it online. tests/run.ts leaves out what
      // needs a server that is not there.
      {
        test: {
          name: 'hosting',
          include: ['tests/hosting/*.test.ts'],
          globalSetup: ['tests/support/hosting-setup.ts'],
          setupFiles: ['tests/support/without-content.ts'],
          maxWorkers: 1,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      // Programs of other makers that read what the site offers. tests/run.ts leaves out those that are not there.
      {
        test: {
          name: 'clients',
          include: ['tests/clients/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      // Of the real collection, on what is built from it.
      {
        test: {
          ...inBrowser,
          name: 'built',
          include: ['tests/{collection/built,sound}/**/*.test.ts'],
          globalSetup: ['tests/support/collection-setup.ts'],
        },
      },
    ],
  },
});
