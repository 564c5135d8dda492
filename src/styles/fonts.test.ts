import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const sheet = readFileSync(new URL('fonts.css', import.meta.url), 'utf8');
const faces = [...sheet.matchAll(/url\('([^']+)'\)/g)].map(([, path = '']) => ({
  path,
  bytes: statSync(fileURLToPath(import.meta.resolve(path))).size,
}));

test('no face weighs more than a text does', () => {
  assert.notEqual(faces.length, 0);
  assert.deepEqual(
    faces.filter(({ bytes }) => bytes > 28_000),
    [],
  );
});

test('what every page in Latin letters asks for weighs less than 48 kB', () => {
  const always = faces.filter(({ path }) => /-latin-(?:wght|400)-normal/.test(path));

  assert.equal(always.length, 2);
  assert.ok(always.reduce((sum, { bytes }) => sum + bytes, 0) <= 48_000);
});
