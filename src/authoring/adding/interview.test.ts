import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, clear, down, enter, interrupt, typed } from '../editor/typed-sample.ts';
import type { Known } from '../known.ts';
import type { Addition } from './addition.ts';
import { commandsFor } from './answered-command.ts';
import { interview } from './interview.ts';
import type { Desk } from './missing-subjects.ts';

const asked: Addition = {
  kind: 'briefing',
  title: 'Museum keeps the bronze',
  options: { date: '2026-11-02' },
};

test('what was answered so far can be said again as a command', () => {
  const options = { date: '2017-04-10', actors: 'ada-lind,g7', role: 'Mayor; ; 2016\nClerk; ; 2011' };

  assert.equal(
    commandsFor({ kind: 'briefing', title: "Dockers' $HOME", options }, {}),
    String.raw`npm run new -- briefing 'Dockers'\'' $HOME' --date 2017-04-10 --actors ada-lind,g7 --role 'Mayor; ; 2016' --role 'Clerk; ; 2011'`,
  );
  assert.equal(commandsFor({ options }, {}), '');
});

test('subjects that are missing are added on the way, each as what it is', async () => {
  const { addition, made } = await after(
    asked,
    ['Actors', 'a new', choose, enter],
    ['Name of the new actor', 'Museum of Orland', enter],
    ['Kind', down, down, enter],
    ['Name of another new actor', 'Ada Lind', enter],
    ['“Ada Lind” is there already', enter],
    ['Name of another new actor', enter],
    ['Places', 'none', choose, enter],
    ['Topics', 'none', choose, enter],
  );
  assert.deepEqual(made, [{ kind: 'actor', title: 'Museum of Orland', options: { kind: 'organisation' } }]);
  assert.equal(addition.options.actors, 'museum-of-orland,ada-lind');
});

test('who has another name of one that is there is that one, or gets an id', async () => {
  const { addition, made } = await after(
    asked,
    ['Actors', 'a new', choose, enter],
    ['Name of the new actor', 'The Harbourmaster', enter],
    ['“The Harbourmaster” is there already', enter],
    ['Name of another new actor', 'the harbourmaster', enter],
    ['“the harbourmaster” is there already', down, enter],
    ['Kind', enter],
    ['Name of another new actor', enter],
    ['Places', 'none', choose, enter],
    ['Topics', 'none', choose, enter],
  );
  assert.deepEqual(made, [
    { kind: 'actor', title: 'the harbourmaster', options: { id: 'the-harbourmaster', kind: 'person' } },
  ]);
  assert.equal(addition.options.actors, 'ada-lind,the-harbourmaster');
});

test('a name that no id can be made from is asked for one', async () => {
  const { addition, made } = await after(
    asked,
    ['Actors', 'a new', choose, enter],
    ['Name of the new actor', 'מוזיאון ישראל', enter],
    ['Id of “מוזיאון ישראל”', 'Israel Museum', enter],
    ['may only hold', clear, 'israel-museum', enter],
    ['Kind', enter],
    ['Name of another new actor', enter],
    ['Places', 'none', choose, enter],
    ['Topics', 'none', choose, enter],
  );
  assert.deepEqual(made, [
    { kind: 'actor', title: 'מוזיאון ישראל', options: { id: 'israel-museum', kind: 'person' } },
  ]);
  assert.equal(addition.options.actors, 'israel-museum');
});

test('a briefing is asked for an id where one of its year has the one of its title', async () => {
  const options = { actors: 'none', location: 'none', topics: 'none' };
  const ids = ['2026-11-02', '2027-01-04'].map(async (date) => {
    const typing: Parameters<typeof typed> = date.startsWith('2026')
      ? [
          ['Id of “Port closes”', enter],
          ['is in briefings already', clear, 'port-closes-again', enter],
        ]
      : [];
    const given = { kind: 'briefing' as const, title: 'Port closes', options: { ...options, date } };
    return (await after(given, ...typing)).addition.options.id;
  });

  assert.deepEqual(await Promise.all(ids), ['port-closes-again', undefined]);
});

test('what was named and is not there is added by the id it was named by', async () => {
  const options = { role: 'Director; museum-x; 2016', country: 'nowhere' };
  const { addition, made } = await after(
    { kind: 'actor', title: 'Ann Lee', options },
    ['"nowhere" is not in places', enter],
    ['Its name', clear, 'Republic of Nowhere', enter],
    ['Kind', enter],
    ['"museum-x" is not in actors', enter],
    ['Its name', enter],
    ['Kind', enter],
    ['Kind', enter],
  );
  assert.deepEqual(
    made.map(({ title, options: { id } }) => [title, id]),
    [
      ['Republic of Nowhere', 'nowhere'],
      ['museum-x', 'museum-x'],
    ],
  );
  assert.deepEqual(addition.options, { ...options, kind: 'person' });
});

test('a title that the check would refuse is asked for again, in its words', async () => {
  const { addition } = await after(
    { kind: 'actor', title: '…', options: { kind: 'person' } },
    ['Name', enter],
    ['holds no words', '\b', 'Ann Lee', enter],
  );
  assert.equal(addition.title, 'Ann Lee');
});

test('whatever was answered is kept when the questions are ended', async () => {
  const { addition, error } = await after(
    asked,
    ['Actors', 'ada', choose, '\b', '\b', '\b', 'a new', choose, enter],
    ['Name of the new actor', interrupt],
  );
  assert.ok(error instanceof Error);
  assert.equal(addition.options.actors, 'ada-lind');
});

test('the name of a subject is kept when the questions are ended at what it is', async () => {
  const { addition, command } = await after(
    asked,
    ['Actors', 'a new', choose, enter],
    ['Name of the new actor', 'Museum of Orland', enter],
    ['Kind', interrupt],
  );
  assert.equal(addition.options.actors, 'museum-of-orland');
  assert.equal(
    command,
    "npm run new -- actor 'Museum of Orland' && npm run new -- briefing 'Museum keeps the bronze' --date 2026-11-02 --actors museum-of-orland",
  );
});

test('the name of a subject beside others is kept when the questions are ended, without an id as long as none can be made', async () => {
  const { command } = await after(
    { ...asked, options: { ...asked.options, actors: 'none' } },
    ['Places', 'a new', choose, enter],
    ['Name of the new place', 'Orland', enter],
    ['Kind', enter],
    ['Name of another new place', 'מוזיאון', enter],
    ['Id of “מוזיאון”', interrupt],
  );
  assert.equal(
    command,
    "npm run new -- place 'מוזיאון' && npm run new -- briefing 'Museum keeps the bronze' --date 2026-11-02 --actors none --location orland",
  );
});

test('the name of a subject that was asked for by an id and is not there is kept when the questions are ended', async () => {
  const { command } = await after(
    { kind: 'actor', title: 'Ann Lee', options: { country: 'nowhere' } },
    ['"nowhere" is not in places', enter],
    ['Its name', clear, 'Republic of Nowhere', enter],
    ['Kind', interrupt],
  );
  assert.equal(
    command,
    "npm run new -- place 'Republic of Nowhere' --id nowhere && npm run new -- actor 'Ann Lee' --country nowhere",
  );
});

/** What has been answered, and what was added on the way, once somebody typed that. */
async function after(given: Addition, ...typing: Parameters<typeof typed>) {
  const terminal = typed(...typing);
  const addition: Addition = { ...given, options: { ...given.options } };
  const made: Parameters<Desk['make']>[0][] = [];
  const ada = { kind: 'actor' as const, id: 'ada-lind', name: 'Ada Lind', aliases: ['The Harbourmaster'] };
  const closed = { collection: 'briefings' as const, id: '2026/port-closes', path: '', shown: '' };
  const known: Known = { files: [closed], subjects: [ada] };
  const make: Desk['make'] = (subject) => {
    made.push(subject);
    const id = subject.options.id ?? subject.title.toLowerCase().replaceAll(' ', '-');
    known.subjects.push({ kind: subject.kind, id, name: subject.title });
    return Promise.resolve(id);
  };
  const desk: Desk = { known, today: '2026-11-30', make, terminal };
  const error: unknown = await interview(addition, desk).catch((thrown: unknown) => thrown);
  assert.ok(terminal.isDone(), 'a question was not asked');
  return { addition, made, error, command: commandsFor(addition, desk) };
}
