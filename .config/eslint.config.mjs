import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Content is read in one place. Which folder may use which stands in `src/base/house.test.ts`. */
const onlyTheArchiveReadsContent = {
  name: 'astro:content',
  importNames: ['getCollection', 'getEntry', 'getEntries'],
  message: 'Only src/site/archive.ts reads collections.',
};

export default defineConfig(
  {
    ignores: [
      '.config/',
      'public/',
      'dist/',
      '*.next/',
      '*.previous/',
      '.astro/',
      '.cache/',
      'content/',
      'e2e/fixtures/',
      'e2e/report/',
      // Written as their tools' own guides write them.
      'e2e/bench/build/sites/',
    ],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    // A project service, made for editors, takes half as long again to tell the types of all files.
    languageOptions: { parserOptions: { project: '../tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in text are plain to read.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `||` is meant where an empty string counts as missing.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // `node --test` awaits its own tests.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'describe', 'suite'] },
          ],
        },
      ],
      'no-restricted-imports': ['error', { paths: [onlyTheArchiveReadsContent] }],
    },
  },
  { files: ['src/site/archive.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    // A test that meets an absent value fails, as it should.
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The typed rules do not see through Astro's templates.
    files: ['**/*.astro'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
