import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeLine, LibraryChanged, saysChange } from './library-changed.ts';

test('a change is known in whichever process it was found', () => {
  const change = new LibraryChanged('Pagefind', 'a chunk ends early');
  const { library, name, message } = change;

  assert.ok(saysChange(change));
  assert.ok(saysChange(Object.assign(new Error(), { library, name, message })));
  assert.ok(!saysChange(new Error('a chunk ends early')));
});

test('the line names the library, what was found, what is done instead and what to do', () => {
  const line = changeLine(new LibraryChanged('Pagefind', 'a chunk ends early.'), 'it indexes all');

  assert.match(
    line,
    /^Pagefind was changed \(a chunk ends early\): it indexes all\. npm ci .+CONTRIBUTING\.md/,
  );
  assert.ok(!line.includes('\n'));
});
