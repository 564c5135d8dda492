import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, actor, briefing, found, statement, story } from '../../archive/sample.ts';
import { inMarkdown } from './markdown.ts';
import { storyFacts, storySteps } from './story-markdown.ts';

const archive = archiveOf({
  stories: [story('affair'), story('untold')],
  actors: [actor('ada', { name: 'Ada Lind' })],
  briefings: [briefing('2017/a', { title: 'Port closed', actors: ['ada'], stories: ['affair'] })],
});
const headings = (id: string) =>
  inMarkdown(storySteps(found(archive.stories, id), archive.site))
    .split('\n')
    .filter((line) => line.startsWith('## '));

test('a story of one step has what happened, who was in it and its sources', () => {
  assert.deepEqual(headings('affair'), ['## What happened', '## Who', '## Sources']);
});

test('a story without steps has no headings', () => {
  assert.deepEqual(headings('untold'), []);
});

test('a step links to its page, says who was there and what was said, and a source leads to its address', () => {
  const { stories, site } = archiveOf({
    stories: [story('affair')],
    actors: [actor('ada', { name: 'Ada Lind' })],
    briefings: [
      briefing('2017/a', {
        title: 'Port closed',
        actors: ['ada'],
        stories: ['affair'],
        sources: [
          { id: 'log', title: 'Log', publisher: 'Gazette', date: '2017-02', url: 'https://g.example/' },
        ],
        outline: { statements: [statement('ada', 'We stay.')] },
      }),
    ],
  });
  const text = inMarkdown(storySteps(found(stories, 'affair'), site));

  assert.match(text, /### .*\[Port closed\]\(https:\/\/harbour\.example\/briefings\/2017\/a\/\)/);
  assert.match(
    text,
    /Ada Lind.*1 March 2017, \w+: \[We stay\.\]\(https:\/\/harbour\.example\/briefings\/2017\/a\/#statement_1\)/,
  );
  assert.match(text, /\[Log\]\(https:\/\/g\.example\/\), Gazette, February 2017/);
});

test('of what a story does not have, nothing stands above it', () => {
  const { lines } = storyFacts(found(archive.stories, 'untold'), archive.site);

  assert.deepEqual(
    lines.filter(({ value }) => value === ''),
    [],
  );
  assert.equal(storyFacts(found(archive.stories, 'affair'), archive.site).lines.length, lines.length + 1);
});

test('days of which nothing is told stand where they lie, those before the first and after the last too', () => {
  const { stories, site } = archiveOf({
    stories: [story('affair', { from: '2017-01-01', until: '2017-12-31' })],
    briefings: [briefing('2017/a', { title: 'Port closed', stories: ['affair'] })],
  });
  const lines = inMarkdown(storySteps(found(stories, 'affair'), site)).split('\n');
  const told = lines.filter((line) => line.startsWith('_') || line.startsWith('### '));

  assert.deepEqual(
    told.map((line) => line.slice(0, 1)),
    ['_', '#', '_'],
  );
});
