import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, page, place, site } from '../sample.ts';
import { briefingTold, capacitiesOfActor } from './briefing-told.ts';

const archive = archiveOf({
  archive: site({ contact: 'desk@harbour.example' }),
  actors: [
    actor('dockers-union', { formerly: [{ name: 'Port Workers', until: '2016' }] }),
    actor('ada', { roles: [{ title: 'Minister', from: '2010', to: '2016' }, { title: 'Adviser' }] }),
  ],
  places: [
    place('port-ellis', { within: 'isle', formerly: [{ name: 'Fort Ellis', until: '2016' }] }),
    place('isle'),
  ],
  pages: [page('methodology')],
  briefings: [
    briefing('2016/a', {
      actors: ['dockers-union', 'ada'],
      authors: ['Lind, Ada', 'The Desk'],
      identifiers: { doi: '10.1/a' },
      corrections: [{ date: '2017-01-01', kind: 'typo', note: 'A letter.' }],
      outline: {
        headings: [{ depth: 2, text: 'What  asked', anchor: 'asked', names: [{ at: 5, mention: 0 }] }],
        references: [{ kind: 'actor', id: 'dockers-union', position: { line: 1, column: 1 } }],
      },
    }),
    briefing('2017/b', { actors: ['ada'], sources: [] }),
    briefing('2018/gone', {
      status: 'withdrawn',
      withdrawn: { date: '2018-04-01', reason: 'A court asked for it.', erase: true },
    }),
  ],
});
const told = (id: string) => briefingTold(found([...archive.briefings, ...archive.withdrawn], id), archive);

test('places, cast and contents have the names of the briefing’s day', () => {
  const { ways, cast, contents } = told('2016/a');

  assert.deepEqual(
    ways.map((way) => way.map(({ name, url }) => `${name} ${url}`)),
    [['Fort Ellis /places/port-ellis/', 'Isle /places/isle/']],
  );
  assert.deepEqual(cast, {
    hasOffices: true,
    members: [
      { name: 'Port Workers', url: '/actors/dockers-union/', capacities: [] },
      { name: 'Ada', url: '/actors/ada/', capacities: ['Minister'] },
    ],
  });
  assert.deepEqual(
    contents.map(({ text, anchor }) => `${text} #${anchor}`),
    ['What Port Workers asked #asked', '1 source #section_sources', '1 correction #section_corrections'],
  );
});

test('an office of which a day is missing was held on no day for certain', () => {
  const { cast } = told('2017/b');

  assert.deepEqual([cast.hasOffices, cast.members[0]?.capacities], [false, ['Adviser']]);
});

test('a briefing with one section has no contents', () => {
  const { contents, authors } = told('2017/b');

  // Its only section is that of the sources, to which nobody needs to be led.
  assert.deepEqual(contents, []);
  assert.equal(authors, '');
});

test('a briefing says who wrote it, what it rests on and where mistakes in it are reported', () => {
  const { authors, facts, grounds, methodology, report } = told('2016/a');

  assert.equal(authors, 'Ada Lind, The Desk');
  assert.deepEqual(facts, [
    { term: 'Identifiers', values: [{ text: 'doi: 10.1/a', url: 'https://doi.org/10.1/a' }] },
  ]);
  assert.equal(grounds?.sources, 1);
  assert.equal(methodology?.url, '/methodology/');
  assert.match(report ?? '', /^mailto:desk@harbour\.example\?subject=/);
});

test('of what was erased nothing is said to rest on anything', () => {
  assert.equal(told('2018/gone').grounds, undefined);
});

test('an actor stands in a list by its capacities, and not where it is not in the briefing', () => {
  const capacities = archive.briefings.map((one) =>
    capacitiesOfActor(one, found(archive.actors, 'dockers-union')),
  );

  assert.deepEqual(capacities, [[], []]);
  assert.deepEqual(capacitiesOfActor(found(archive.briefings, '2016/a'), found(archive.actors, 'ada')), [
    'Minister',
  ]);
});

test('beside a text stands who acts in it, or at least under which numbers it is known', () => {
  assert.equal(told('2017/b').margin, '1 actor and 1 topic');
  const bare = archiveOf({
    briefings: [
      briefing('2016/known', { actors: [], topics: [], identifiers: { doi: '10.1/a' } }),
      briefing('2017/bare', { actors: [], topics: [] }),
    ],
  });
  assert.deepEqual(
    bare.briefings.map((one) => briefingTold(one, bare).margin),
    ['', 'Identifiers'],
  );
});

test('two headings are contents, those below the text counted in', () => {
  const { briefings, ...rest } = archiveOf({
    briefings: [
      briefing('2016/a', { outline: { headings: [{ depth: 2, text: 'Wages', anchor: 'wages' }] } }),
      briefing('2017/b'),
    ],
  });

  assert.deepEqual(
    briefings.map((one) => briefingTold(one, rest).contents.map(({ anchor }) => anchor)),
    [[], ['wages', 'section_sources']],
  );
});
