import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlaceData } from '../../schema/schemas.ts';
import { actor, archiveOf, place, problemsOf } from '../sample.ts';

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

test('who left a group and came back is a member of it for each time, and stands among its members once', () => {
  const memberOf = [
    { id: 'league', from: '1984', to: '1990' },
    { id: 'league', from: '1997' },
  ];
  const actors = [actor('league', { kind: 'alliance' }), actor('isles', { kind: 'state', memberOf })];
  const archive = archiveOf({ actors });
  const one = (id: string) => archive.actors.find((some) => some.id === id);

  assert.deepEqual(
    one('isles')?.memberships.map(({ from, until }) => [from, until]),
    [
      ['1984', '1990'],
      ['1997', undefined],
    ],
  );
  assert.deepEqual(
    [one('isles')?.memberOf, one('league')?.members].map((all) => all?.map(({ id }) => id)),
    [['league'], ['isles']],
  );
});

test('a membership that begins while another of the same group lasts is named twice, and not removed with its days', () => {
  const memberOf = ['league', { id: 'league', from: '1997' }];
  const [problem] = problemsOf({ actors: [actor('league'), actor('isles', { memberOf })] });

  assert.deepEqual(
    [problem?.message, problem?.answer],
    ['memberOf names "league" twice. Remove one.', undefined],
  );
});

test('nothing is said of a place that was left and came back, but of one that stands in another twice on the same days', () => {
  const isle = (within: PlaceData['within']) =>
    problemsOf({ places: [place('north', { kind: 'country' }), place('isle', { within })] }).map(
      ({ message }) => message,
    );

  assert.deepEqual(isle([{ id: 'north', until: '1918' }, 'north']), []);
  assert.deepEqual(isle(['north', 'north']), ['within names "north" twice. Remove one.']);
});
