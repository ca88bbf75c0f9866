// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typed = [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked];

export default defineConfig(
  globalIgnores([
    'dist/',
    'parts/',
    '.pictures/',
    '.*.making/',
    '.site/',
    '.bench/',
    'tests/bench/peers/',
    '.screenshots/',
    '.astro/',
    'public/',
    '**/golden/',
  ]),
  {
    files: ['**/*.ts'],
    extends: typed,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  ...astro.configs['flat/recommended'],
  { rules: { eqeqeq: 'error', 'no-console': 'error' } },
  {
    files: [
      'src/cli/**',
      'tests/addresses.ts',
      'tests/bench/run.ts',
      'tests/load.ts',
      'tests/mutations/run.ts',
      'tests/nightly.ts',
      'tests/plug.ts',
      'tests/run.ts',
      'tests/screenshots.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
