import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateOn } from '../join/join-briefing.ts';
import { joinEntries } from '../join/join.ts';
import { archiveOf, briefing, entries, ids, today, statement } from '../sample.ts';

test('an embargo holds before its day and is over on it', () => {
  const states = ['2017-04-10', '2017-04-11', '2017-04-12'].map((day) =>
    stateOn({ status: 'published', publish: '2017-04-11' }, day),
  );

  assert.deepEqual(states, ['embargoed', 'published', 'published']);
});

test('a draft stays a draft after its embargo', () => {
  assert.equal(stateOn({ status: 'draft', publish: '2017-04-11' }, '2018-01-01'), 'draft');
});

test('a withdrawn briefing is not announced before its embargo', () => {
  const states = ['2017-04-10', '2017-04-11'].map((day) =>
    stateOn({ status: 'withdrawn', publish: '2017-04-11' }, day),
  );

  assert.deepEqual(states, ['embargoed', 'withdrawn']);
});

test('drafts and briefings under embargo are in no list', () => {
  const archive = archiveOf({
    briefings: [
      briefing('2017/a'),
      briefing('2018/draft', { status: 'draft' }),
      briefing('2019/later', { publish: '2020-01-02' }),
    ],
  });

  const lists = [archive.briefings, archive.withdrawn, archive.actors[0]?.briefings ?? []];

  assert.deepEqual(lists.map(ids), [['2017/a'], [], ['2017/a']]);
});

test('the preview lists drafts and briefings under embargo, and says what they are', () => {
  const briefings = [
    briefing('2017/a'),
    briefing('2018/draft', { status: 'draft' }),
    briefing('2019/later', { publish: '2020-01-02' }),
  ];

  const { archive } = joinEntries(entries({ briefings }), { today, preview: true });

  assert.deepEqual(
    archive.briefings.map(({ id, state }) => [id, state]),
    [
      ['2019/later', 'embargoed'],
      ['2018/draft', 'draft'],
      ['2017/a', 'published'],
    ],
  );
});

test('a withdrawn briefing keeps its page and is in no list, in the preview neither', () => {
  const briefings = [briefing('2017/a'), briefing('2018/gone', { status: 'withdrawn' })];

  const archives = [false, true].map(
    (preview) => joinEntries(entries({ briefings }), { today, preview }).archive,
  );

  for (const archive of archives) {
    assert.deepEqual(ids(archive.withdrawn), ['2018/gone']);
    assert.deepEqual(ids(archive.briefings), ['2017/a']);
    assert.deepEqual(ids(archive.actors[0]?.briefings ?? []), ['2017/a']);
  }
});

test('neighbours in time pass over what is not listed', () => {
  const archive = archiveOf({
    briefings: [
      briefing('2016/a'),
      briefing('2017/gone', { status: 'withdrawn' }),
      briefing('2018/draft', { status: 'draft' }),
      briefing('2019/b'),
    ],
  });

  assert.equal(archive.briefings[0]?.older?.id, '2016/a');
  assert.equal(archive.briefings[1]?.newer?.id, '2019/b');
  assert.equal(archive.withdrawn[0]?.newer, undefined);
});

test('statements count only in listed briefings', () => {
  const statements = [statement('dockers-union', 'We will.')];
  const archive = archiveOf({
    briefings: [
      briefing('2016/a', { outline: { statements } }),
      briefing('2017/gone', { status: 'withdrawn', outline: { statements } }),
      briefing('2018/draft', { status: 'draft', outline: { statements } }),
    ],
  });

  const said = [archive.statements, archive.actors[0]?.statements ?? []];

  assert.deepEqual(
    said.map((list) => ids(list.map((statement) => statement.briefing))),
    [['2016/a'], ['2016/a']],
  );
});

test('a draft never leads the home page', () => {
  const archive = archiveOf({
    briefings: [briefing('2016/a'), briefing('2017/draft', { status: 'draft' })],
    archive: { id: 'archive', data: { ...entries().archive.data, lead: '2017/draft' } },
  });

  assert.equal(archive.lead?.id, '2016/a');
});
