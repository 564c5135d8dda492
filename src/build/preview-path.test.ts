import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromRoot } from './preview-path.ts';

test('what is asked for below the path is answered as from the root, and the root leads there', () => {
  const answers = {
    '/press/archive/': '/',
    '/press/archive/actors/?a=/press/archive/': '/actors/?a=/press/archive/',
    '/@vite/client': '/@vite/client',
    '/press/': '/press/',
    '/': undefined,
    '/press/archive': undefined,
  };

  for (const [url, answer] of Object.entries(answers)) assert.equal(fromRoot(url, '/press/archive/'), answer);
});
