import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookOf } from './look.ts';

test('the look of an archive is its colours, then its theme, under an address that changes with both', () => {
  const colours = { accent: '#a03030', accentDark: '#ff9090' };
  const look = lookOf({ colours, theme: 'h1 { color: red }' });

  assert.match(look?.css ?? '', /^:root\{--[^\n]*#a03030[^\n]*\}\nh1 \{ color: red \}$/);
  assert.notEqual(look?.url, lookOf({ colours })?.url);
  assert.notEqual(look?.url, lookOf({ theme: 'h1 { color: red }' })?.url);
});

test('a theme alone is a look, and an archive without colours and theme has none', () => {
  assert.equal(lookOf({ theme: 'a {}' })?.css, 'a {}');
  assert.equal(lookOf({}), undefined);
  assert.equal(lookOf({ theme: ' \n' }), undefined);
});
