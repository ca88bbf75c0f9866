import { defineConfig } from 'vitest/config';

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
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/site-setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
