import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BriefingData } from '../../schema/schemas.ts';
import { actor, archiveOf, briefing, entries, problemsOf, today } from '../sample.ts';
import { speakersIn, turnsByBriefing } from '../spoken.ts';
import { joinEntries } from './join.ts';

const turn = (label: string, index = 0) => ({
  ...{ label, text: 'No.', transcript: 0, anchor: `turn_${index}` },
  position: { line: 20 + index, column: 1 },
});

const actors = [
  actor('dockers-union'),
  actor('ann-lee', {
    kind: 'person',
    name: 'Ann Lee',
    sortName: 'Lee, Ann',
    roles: [{ title: 'Warden', from: '2015' }],
  }),
  actor('bo-karr', { kind: 'person', name: 'Bo Karr', aliases: ['Captain Karr'] }),
  actor('di-karr', { kind: 'person', name: 'Di Karr' }),
];

const given = (labels: string[], overrides: Partial<BriefingData> = {}) => ({
  actors,
  briefings: [briefing('2017/a', { ...overrides, outline: { turns: labels.map(turn) } })],
});

test('a label means who the front matter says, who bears the name, or the only one of that surname', () => {
  const labels = ['Q', 'WARDEN', 'ann lee', 'CAPTAIN KARR', 'Lee'];
  const archive = archiveOf(given(labels, { speakers: { Q: 'A reporter', Warden: 'ann-lee' } }));

  const [read] = archive.briefings;

  assert.deepEqual(
    read?.turns.map(({ speaker }) => speaker.actor?.id ?? speaker.name),
    ['A reporter', 'ann-lee', 'ann-lee', 'bo-karr', 'ann-lee'],
  );
  assert.equal(read.turns[1]?.speaker.office?.title, 'Warden');
  assert.equal(read.turns[1].next, read.turns[2]);
  assert.deepEqual(
    speakersIn(read.turns).map(({ count }) => count),
    [3, 1, 1],
  );
});

test('a label means the one in the cast of two with one surname', () => {
  const archive = archiveOf(given(['Karr'], { actors: ['di-karr'] }));

  assert.equal(archive.briefings[0]?.turns[0]?.speaker.actor?.id, 'di-karr');
});

test('a label that nobody or more than one goes by is told once', () => {
  const messages = problemsOf(given(['Ann Leee', 'Karr', 'Karr'])).map(
    ({ position, message }) => `${position?.line} ${message}`,
  );

  assert.deepEqual(messages, [
    '20 Nobody is known as "Ann Leee". Did you mean "Ann Lee"? Say who it is in the front matter, as speakers: { "Ann Leee": id }.',
    '21 "Karr" may be bo-karr or di-karr. Say who it is in the front matter, as speakers: { "Karr": bo-karr }.',
  ]);
});

test('of a label with other words beside a name in the cast the id is told', () => {
  const messages = problemsOf(given(['Mrs Lee', 'Karr, Bo'], { actors: ['ann-lee', 'bo-karr'] })).map(
    ({ message }) => message,
  );

  assert.deepEqual(messages, [
    'Nobody is known as "Mrs Lee". Say who it is in the front matter, as speakers: { "Mrs Lee": ann-lee }.',
    'Nobody is known as "Karr, Bo". Say who it is in the front matter, as speakers: { "Karr, Bo": bo-karr }.',
  ]);
});

test('a name in the front matter may have the hour of its turn, or leave it out', () => {
  const labels = ['CHAIR', 'CHAIR'].map((label, index) => ({ ...turn(label, index), time: `10:0${index}` }));
  const speakers = { 'CHAIR (10:00)': 'ann-lee', Chair: 'bo-karr' };
  const written = briefing('2017/a', { speakers, outline: { turns: labels } });
  const archive = archiveOf({ actors, briefings: [written] });

  assert.deepEqual(
    archive.briefings[0]?.turns.map(({ speaker }) => speaker.actor?.id),
    ['ann-lee', 'bo-karr'],
  );
});

test('an actor knows how often it spoke, and where first', () => {
  const { actors: joined } = archiveOf(given(['Lee', 'Ann Lee']));
  const spoken = joined.filter(({ id }) => id === 'ann-lee').flatMap(turnsByBriefing);

  assert.deepEqual(
    spoken.map(({ count, first }) => [count, first.url]),
    [[2, '/briefings/2017/a/#turn_0']],
  );
});

test('a transcript of a day after its briefing is told once, at its first turn', () => {
  const turns = ['Lee', 'Lee'].map((label, index) => ({ ...turn(label, index), on: '2017-03-04' }));
  const told = (until: string) =>
    problemsOf({ actors, briefings: [briefing('2017/a', { until, outline: { turns } })] }).map(
      ({ rule, position }) => `${position?.line} ${rule}`,
    );

  assert.deepEqual(told('2017-03-03'), ['20 statement-order']);
  assert.deepEqual(told('2017-03-04'), []);
});

test('where an actor cannot be read, or code may speak, nobody is told to be unknown or unused', () => {
  const findings = (
    unread: { actors?: string[]; topics?: string[] },
    more: Partial<BriefingData> = {},
    program = false,
  ) => {
    const [one] = given(program ? [] : ['Ann Leee'], more).briefings;
    if (one && program) one.data.outline.program = { line: 9, column: 1 };
    return joinEntries(entries({ actors, briefings: one ? [one] : [] }), {
      today,
      unread,
    }).findings.map(({ rule }) => rule);
  };

  assert.deepEqual(findings({ topics: ['x'] }), ['unknown-speaker']);
  assert.deepEqual(findings({ actors: ['x'] }), []);
  assert.deepEqual(findings({}, { speakers: { Q: 'ann-lee' } }, true), []);
});
