import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../../archive/model.ts';
import { redirectPages } from './redirect-pages.ts';

test('an old address leads on below the path of the site', async () => {
  const archive = {
    site: { language: 'en', url: 'https://a.example/press' },
    redirects: [{ from: '/old/', to: '/actors/' }],
  } as unknown as Archive;

  const [page] = [...redirectPages(archive)];
  const html = String(await page?.make());

  assert.equal(page?.path, 'old/index.html');
  assert.match(html, /content="0; url=\/press\/actors\/"/);
  assert.match(html, /<a href="\/press\/actors\/">https:\/\/a\.example\/press\/actors\/<\/a>/);
});
