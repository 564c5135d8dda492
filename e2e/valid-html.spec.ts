import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { htmlRules } from './html-rules.ts';
import { sites } from './sites.ts';

const validator = new HtmlValidate(htmlRules);

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
