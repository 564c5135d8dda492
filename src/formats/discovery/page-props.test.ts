import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, place, story, topic } from '../../archive/sample.ts';
import { actorProps, briefingProps, placeProps, storyProps, topicProps } from './page-props.ts';

const archive = archiveOf({
  briefings: [
    briefing('2017/a', { actors: ['ada-lind', 'union'], topics: ['strikes'], stories: ['blockade'] }),
    briefing('2017/gone', { status: 'withdrawn' }),
  ],
  actors: [actor('ada-lind', { summary: 'She ran the port.' }), actor('union')],
  places: [place('port-ellis')],
  topics: [topic('strikes')],
  stories: [story('blockade')],
});
const { actors, places, topics, stories, briefings, withdrawn } = archive;

test('the page of a subject is described by its summary, or by a sentence with its name', () => {
  const described = (id: string) => actorProps(found(actors, id), archive, '2017-03-01').description;

  assert.equal(described('ada-lind'), 'She ran the port.');
  assert.match(described('union'), /Union.*The Harbour Papers/);
  assert.match(placeProps(found(places, 'port-ellis'), archive).description, /Port Ellis/);
  assert.match(topicProps(found(topics, 'strikes'), archive).description, /Strikes/);
  assert.match(storyProps(found(stories, 'blockade'), archive).description, /Blockade/);
});

test('search engines are not to list a withdrawn briefing', () => {
  const unlisted = [...briefings, ...withdrawn].map((one) => briefingProps(one, archive).isUnlisted);

  assert.deepEqual(unlisted, [false, true]);
});
