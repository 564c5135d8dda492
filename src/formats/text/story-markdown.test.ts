import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, actor, briefing, found, story } from '../../archive/sample.ts';
import { inMarkdown } from './markdown.ts';
import { storySteps } from './story-markdown.ts';

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
