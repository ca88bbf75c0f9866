import { defineConfig } from 'vitest/config';

const inBrowser = { maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      // One loading of the libraries serves all files: the tests are of pure functions and leave nothing behind.
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/{house,invented}/**/*.test.ts'],
          isolate: false,
          testTimeout: 30_000,
        },
      },
      // About the reports that are really in content/, which tests of code never are.
      {
        test: {
          name: 'collection',
          include: ['tests/collection/**/*.test.ts'],
          exclude: ['tests/collection/built/**'],
          isolate: false,
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
