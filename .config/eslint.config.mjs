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
      // What the compiler cannot see is looked at, or believed at the boundary below. `as const` claims nothing.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    // The boundary, in `src/`: where something comes in whose type nobody can look at, or not at that price.
    files: [
      // JSON that this code wrote itself: the one reader of it in Node, and the one in the browser.
      'src/kept/own-json.ts',
      'src/search/ask/loaded/fetched.ts',
      // What one module leaves on this process for another, and what another process of this code answers.
      'src/base/system/on-process.ts',
      'src/kept/processes.ts',
      // Data that the schemas have checked: which collection has which is known to them alone.
      'src/content/shared-content.ts',
      // Modules that a build wrote, by their addresses: Pagefind's, and the pages that Astro compiled.
      'src/search/ask/loaded/pagefind.ts',
      'src/search/index/pagefind/whole-span.ts',
      'src/build/astro/astro-private.ts',
      // The join, which alone writes what the model lets everybody else only read.
      'src/archive/join/writable.ts',
      // Our own `visit` under the type of the library's, which decides what a visitor is handed.
      'src/mdx/visit.ts',
      // Tests and what they are made with may claim what they set up, and in `e2e/` all comes from outside.
      '**/*.test.ts',
      '**/*-sample.ts',
      'e2e/**',
    ],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
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
