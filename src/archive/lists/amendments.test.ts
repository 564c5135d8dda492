import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing } from '../sample.ts';
import { amendmentChapters, amendmentsIn } from './amendments.ts';

const listed = (given: Parameters<typeof archiveOf>[0]) =>
  amendmentsIn(archiveOf(given)).map(({ briefing: { id }, date, correction, reason }) => [
    date,
    id,
    correction?.number ?? reason,
  ]);

test('corrections and withdrawals of all briefings come newest first', () => {
  const corrections = [
    { date: '2016-05-01', kind: 'typo' as const, was: 'quai', now: 'quay' },
    { date: '2018-05-01', kind: 'factual' as const, note: 'It was the other quay.' },
  ];
  const withdrawn = { date: '2017-06-01', reason: 'The harbour gazette took it back.' };

  assert.deepEqual(
    listed({
      briefings: [
        briefing('2016/corrected', { corrections }),
        briefing('2017/withdrawn', { status: 'withdrawn', withdrawn }),
        briefing('2017/untouched'),
      ],
    }),
    [
      ['2018-05-01', '2016/corrected', 2],
      ['2017-06-01', '2017/withdrawn', 'The harbour gazette took it back.'],
      ['2016-05-01', '2016/corrected', 1],
    ],
  );
});

test('corrections and withdrawals are counted apart', () => {
  const corrections = [{ date: '2016-05-01', kind: 'typo' as const, was: 'quai', now: 'quay' }];
  const withdrawn = { date: '2017-06-01', reason: 'The harbour gazette took it back.' };
  const archive = archiveOf({
    briefings: [
      briefing('2016/one', { corrections }),
      briefing('2016/two', { corrections }),
      briefing('2017/withdrawn', { status: 'withdrawn', withdrawn }),
    ],
  });

  const chapters = amendmentChapters(amendmentsIn(archive));

  assert.deepEqual(
    chapters.map(({ counts }) => counts),
    [{ corrections: 2, withdrawals: 1 }],
  );
});

test('a correction that says no more than the withdrawal is not told twice', () => {
  const corrections = [
    { date: '2017-06-01', kind: 'factual' as const, note: 'Taken back.' },
    { date: '2017-06-01', kind: 'factual' as const, was: 'one', note: 'Taken back.' },
    { date: '2017-06-01', kind: 'factual' as const, was: 'Taken back.', now: 'Left.' },
  ];

  assert.deepEqual(listed({ briefings: [briefing('2017/gone', { status: 'withdrawn', corrections })] }), [
    ['2017-06-01', '2017/gone', 'Taken back.'],
    ['2017-06-01', '2017/gone', 3],
    ['2017-06-01', '2017/gone', 2],
  ]);
});

test('nothing is told of briefings that readers do not see', () => {
  const corrections = [{ date: '2017-06-01', kind: 'typo' as const, now: 'quay' }];

  assert.deepEqual(
    listed({
      briefings: [
        briefing('2017/draft', { status: 'draft', corrections }),
        briefing('2017/later', { publish: '2030-01-01', corrections }),
      ],
    }),
    [],
  );
});

test('of one day, amendments come by briefing, and of one briefing as its page has them', () => {
  const on = (...notes: string[]) =>
    notes.map((note) => ({ date: '2017-06-01', kind: 'typo' as const, note }));

  assert.deepEqual(
    listed({
      briefings: [
        briefing('2016/b', { corrections: on('One.', 'Two.') }),
        briefing('2017/c', { corrections: on('Three.') }),
        briefing('2015/a', { corrections: on('Four.') }),
      ],
    }),
    [
      ['2017-06-01', '2015/a', 1],
      ['2017-06-01', '2016/b', 2],
      ['2017-06-01', '2016/b', 1],
      ['2017-06-01', '2017/c', 1],
    ],
  );
});

test('what was erased is called by its address, where the site lives', () => {
  const erased = briefing('2017/gone', {
    status: 'withdrawn',
    withdrawn: { date: '2017-06-01', reason: 'A court asked for it.', erase: true },
  });
  const { site, ...archive } = archiveOf({ briefings: [erased] });

  assert.deepEqual(
    amendmentsIn({ ...archive, site: { ...site, url: 'https://example.org/press/archive/' } }).map(
      ({ title }) => title,
    ),
    ['/press/archive/briefings/2017/gone/'],
  );
});

test('a withdrawal before its time is told of once it is one, and no correction for it left out', () => {
  const reason = 'Taken back.';
  const corrections = [
    { date: '2017-06-01', kind: 'factual' as const, note: reason },
    { date: '2017-06-02', kind: 'factual' as const, note: reason },
  ];
  const withdrawn = { date: '2017-06-01', reason };

  assert.deepEqual(listed({ briefings: [briefing('2017/a', { withdrawn, corrections })] }), [
    ['2017-06-02', '2017/a', 2],
    ['2017-06-01', '2017/a', 1],
  ]);
});
