import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids, archiveOf, actor } from '../sample.ts';
import { actorsByName, bearersOf } from './bearers.ts';

const { actors } = archiveOf({
  actors: [
    actor('ann-lee', { kind: 'person', name: 'Ann Lee' }),
    actor('lee-lodge', { name: 'Pilots of Lee', aliases: ['Old Lee'] }),
    actor('karr', { kind: 'person', name: 'Karr' }),
    actor('bo-karr', { kind: 'person', name: 'Bo Karr' }),
  ],
});

const bearers = (label: string) => ids(bearersOf(label, actorsByName(actors)));

test('people alone have a surname', () => {
  assert.deepEqual(bearers('Lee'), ['ann-lee']);
  assert.deepEqual(bearers('old LEE'), ['lee-lodge']);
});

test('whoever has a name as it stands goes before those who have it as a surname', () => {
  assert.deepEqual(bearers('Karr'), ['karr']);
  assert.deepEqual(bearers('Bo Karr'), ['bo-karr']);
});
