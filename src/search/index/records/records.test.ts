import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, page, place, story, topic, statement } from '../../../archive/sample.ts';
import { searchRecords } from './records.ts';

const guide = { ...page('authoring'), filePath: 'src/content/authoring-guide.mdx' };
const archive = archiveOf({
  actors: [
    actor('dockers-union'),
    actor('boris-johnson', {
      name: 'Boris Johnson',
      kind: 'person',
      aliases: ['Alexander Johnson'],
      roles: [
        { title: 'Foreign Secretary', organisation: 'dockers-union', from: '2016-07-13', to: '2018-07-09' },
      ],
    }),
    actor('nobody'),
    actor('the-hall'),
    actor('clerk', { roles: [{ title: 'Clerk', organisation: 'the-hall' }] }),
    actor('witness'),
  ],
  places: [place('port-ellis', { within: 'isles' }), place('isles'), place('elsewhere')],
  topics: [topic('strikes', { broader: 'work' }), topic('work'), topic('weather')],
  briefings: [
    briefing('2017/vote', {
      title: 'A <vote> & "more"',
      actors: ['boris-johnson', 'dockers-union'],
      sources: [
        { id: 'paper', title: 'Port closed' },
        { id: 'act', title: 'Ports Act', publisher: 'The Hall', number: 'S/2017/315' },
      ],
      speakers: { WITNESS: 'witness' },
      outline: {
        statements: [statement('boris-johnson', 'We stay.')],
        turns: [
          {
            ...{ label: 'WITNESS', text: 'I saw it.', transcript: 0, anchor: 'turn_1' },
            position: { line: 9, column: 1 },
          },
        ],
      },
    }),
    briefing('2016/withdrawn', { status: 'withdrawn' }),
  ],
  stories: [story('affair', { summary: 'How it went.', collects: { topics: ['strikes'] } })],
  pages: [page('home'), page('about'), guide],
});

const records = searchRecords(archive, () => '<p id="p_a">The text.</p>');
const of = (kind: string) => records.filter((record) => record.kind === kind);

test('briefings, what was said in them and every subject that has a page are records', () => {
  assert.deepEqual(
    records.map(({ kind, url }) => `${kind} ${url}`),
    [
      'briefing /briefings/2017/vote/',
      'statement /briefings/2017/vote/#statement_1',
      'actor /actors/boris-johnson/',
      'actor /actors/clerk/',
      'actor /actors/dockers-union/',
      'actor /actors/nobody/',
      'actor /actors/the-hall/',
      'actor /actors/witness/',
      'place /places/elsewhere/',
      'place /places/isles/',
      'place /places/port-ellis/',
      'topic /topics/strikes/',
      'topic /topics/weather/',
      'topic /topics/work/',
      'story /stories/affair/',
      'page /about/',
    ],
  );
});

test('a briefing, what was said in it and a story itself can be narrowed by the story', () => {
  for (const kind of ['briefing', 'statement', 'story'])
    assert.deepEqual(of(kind)[0]?.stories, ['affair'], kind);
  assert.equal(of('actor')[0]?.stories, undefined);
});

test('a record can be narrowed by its own subjects; those around are not repeated', () => {
  const [record] = of('briefing');

  assert.deepEqual(
    [record?.date, record?.actors, record?.places, record?.topics],
    ['2017-03-01', ['boris-johnson', 'dockers-union'], ['port-ellis'], ['strikes']],
  );
});

test('a briefing is found by its text, its names, offices, days and places around', () => {
  const html = of('briefing')[0]?.html ?? '';

  for (const text of [
    'The text.',
    'Boris Johnson, Foreign Secretary, Dockers union',
    '1 March 2017',
    'Isles',
  ])
    assert.ok(html.toLowerCase().includes(text.toLowerCase()), text);
});

test('a statement has its speaker, the office then and its briefing', () => {
  const html = of('statement')[0]?.html ?? '';

  for (const text of ['Boris Johnson', 'We stay.', 'Foreign Secretary', 'A &lt;vote> &amp; &quot;more&quot;'])
    assert.ok(html.includes(text), text);
});

test('an actor is found by other names, and by offices with every year in which they were held', () => {
  const html = of('actor')[0]?.html ?? '';

  assert.ok(html.includes('Alexander Johnson'));
  assert.match(html, /Foreign Secretary[^.]*2016 2017/);
});

test('markup in a title is text', () => {
  assert.ok(!(of('briefing')[0]?.html ?? '').includes('<vote>'));
});

test('who only speaks in a transcript, where somebody held an office, and who is in nothing is found', () => {
  const actors = of('actor').map(({ url }) => url);

  for (const url of ['/actors/witness/', '/actors/the-hall/', '/actors/nobody/'])
    assert.ok(actors.includes(url), url);
});

test('a briefing is found by the number of a source', () => {
  assert.match(of('briefing')[0]?.html ?? '', />Port closed\. The Hall, Ports Act, S\/2017\/315\.</);
});

test('a source without a publisher is its title alone', () => {
  assert.match(of('briefing')[0]?.html ?? '', />Port closed\./);
});

test('a place and a topic can be narrowed by themselves, and a statement by its speaker', () => {
  assert.deepEqual(of('place')[2]?.places, ['port-ellis']);
  assert.deepEqual(of('topic')[0]?.topics, ['strikes']);
  assert.deepEqual(of('actor')[0]?.actors, ['boris-johnson']);
  assert.deepEqual(of('statement')[0]?.actors, ['boris-johnson']);
});

test('a statement has its places by the names of its day', () => {
  const [, said] = searchRecords(
    archiveOf({
      places: [place('port-ellis', { formerly: [{ name: 'Fort Ellis', until: '2016' }] })],
      briefings: [briefing('2016/a', { outline: { statements: [statement('dockers-union', 'No.')] } })],
    }),
    () => '',
  );

  assert.match(said?.html ?? '', /Fort Ellis/);
});
