import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { sites } from './sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A title may have 140 characters, and the archive's name follows it.
    'long-title': 'off',
    // Astro writes void elements and attributes in its own way; browsers read both alike.
    'void-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Lists without markers lose their role in Safari without it.
    'no-redundant-role': 'off',
    // Integrity is for files of other hosts, of which there are none.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Addresses may hold a letter of any script.
    'valid-id': ['error', { relaxed: true }],
  },
});

for (const site of sites) {
  for (const [kind, path] of Object.entries(site.pages)) {
    test(`${site.name}, ${kind}: is valid HTML`, async () => {
      const file = join(site.dist, path.endsWith('/') ? `${path}index.html` : path);
      const { results } = await validator.validateString(await readFile(file, 'utf8'));
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      );

      expect(found).toEqual([]);
    });
  }
}
