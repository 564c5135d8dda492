import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownForm } from './url-forms.ts';

test('what means something to hosts is the site’s own, and so is all below it', () => {
  const names = ['_headers', '_redirects', '_routes.json', '_worker.js', '.nojekyll', 'cname', '404.html'];

  for (const name of names)
    assert.deepEqual(
      [name, `${name}/index.html`, `${name}s`, `old/${name}`].map((path) => ownForm.test(path)),
      [true, true, false, false],
      name,
    );
});
