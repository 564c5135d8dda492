import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, problemsOf } from '../sample.ts';

/** What is said of actors who are members of each other. */
function said(groups: Record<string, string[]>): string[] {
  const actors = Object.entries(groups).map(([id, memberOf]) => actor(id, { memberOf }));
  return problemsOf({ actors }).flatMap(({ rule, file, message }) =>
    rule === 'cycle' ? [`${file} ${message}`] : [],
  );
}

test('a group may be reached on several ways', () => {
  assert.deepEqual(said({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }), []);
});

test('each circle is reported once, in a file that belongs to it', () => {
  assert.deepEqual(said({ a: ['b'], b: ['c'], c: ['b'], d: ['c', 'd'] }), [
    'content/actors/b.yaml memberOf leads back to where it started: b → c → b. Break the circle.',
    'content/actors/d.yaml "d" is a member of itself. Remove it from memberOf.',
  ]);
});

test('a chain of ten thousand is walked to its end', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`a${index}`, [`a${(index + 1) % 10_000}`]]),
  );

  assert.equal(said(chain).length, 1);
});
