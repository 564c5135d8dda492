import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Known } from '../known.ts';
import type { Article } from './article.ts';
import { nodesOfMarkdown } from './foreign-text.ts';
import { proposal, type Wishes } from './proposal.ts';

const known: Known = {
  files: [],
  subjects: [
    { kind: 'actor', id: 'dockers-union', name: 'Dockers’ Union' },
    { kind: 'actor', id: 'zoe-ames', name: 'Zoë Ames', aliases: ['Mayor Ames'] },
    { kind: 'place', id: 'delta', name: 'Delta' },
    { kind: 'place', id: 'port-ellis', name: 'Port Ellis' },
    { kind: 'topic', id: 'strikes', name: 'Dock strikes' },
    { kind: 'topic', id: 'wages', name: 'Wages' },
  ],
};

const today = '2020-01-01';

function article(text: string, facts: Partial<Article> = {}): Article {
  return { title: 'Talks after a day at anchor', ...facts, body: nodesOfMarkdown(text) };
}

test('an article becomes a draft with its subjects, its source and a note to rewrite it', () => {
  const read = article(
    'In the Delta, Mayor Ames met the Dockers’ Union at Port Ellis.\n\n- Port Ellis\n- wages',
    {
      date: '2017-04-10',
      url: 'https://gazette.example/port',
      publisher: 'Harbour Gazette',
      language: 'en-GB',
    },
  );

  assert.deepEqual(proposal(read, known, {}, today), {
    kind: 'briefing',
    id: '2017/talks-after-a-day-at-anchor',
    text: `---
title: Talks after a day at anchor
date: 2017-04-10
summary: Replace this summary with what happened, where and when, in one or two plain sentences.
actors: [zoe-ames, dockers-union] # named in the text: check
location: port-ellis # named in the text: check
topics: [wages] # named in the text: check
sources:
  - id: harbour-gazette
    title: Talks after a day at anchor
    publisher: Harbour Gazette
    date: 2017-04-10
    url: https://gazette.example/port
    kind: press
    language: en-GB
status: draft
---

<Note>

The text below is its publisher’s, word for word. Rewrite it in your own words, then remove this note.<Cite id="harbour-gazette" />

</Note>

In the Delta, Mayor Ames met the Dockers’ Union at Port Ellis.

- Port Ellis
- wages
`,
  });
});

test('what is not in the text is made up, and said to be', () => {
  const { id, text } = proposal(article('Nobody was there.'), known, {}, today);

  assert.equal(id, '2020/talks-after-a-day-at-anchor');
  assert.match(text, /^date: 2020-01-01 # today, since the file names no day: check$/m);
  assert.match(text, /^actors: \[dockers-union\] # the first there is, since none is named: replace$/m);
  assert.match(text, /^location: delta # the first there is, since none is named: replace$/m);
  assert.match(text, /^topics: \[strikes\] # the first there is, since none is named: replace$/m);
  assert.match(text, /^ {2}- id: source\n {4}title: Talks after a day at anchor\n {4}kind: press\n/m);
});

test('the days of what happened are the draft’s, and the day of publication is the source’s', () => {
  const read = article('Text.', {
    date: '2017-04-12',
    event: { from: '2017-04-09', until: '2017-04-11' },
    authors: ['Marsh, Ann', 'Bo Karr'],
    number: 'H/17/4',
    kind: 'document',
  });
  const text = (wishes: Wishes) => proposal(read, known, wishes, today).text;

  assert.match(text({}), /^date: 2017-04-09\nuntil: 2017-04-11\n/m);
  assert.match(
    text({}),
    /authors:\n {6}- Marsh, Ann\n {6}- Bo Karr\n {4}date: 2017-04-12\n {4}kind: document\n {4}number: H\/17\/4\n/,
  );
  assert.match(text({ date: '2017-04-10' }), /^date: 2017-04-10\nsummary/m);
  assert.match(text({ until: '2017-04-10' }), /^date: 2017-04-09\nuntil: 2017-04-10\n/m);
});

test('the place named first wins a tie', () => {
  const { text } = proposal(article('From Port Ellis to the Delta.'), known, {}, today);

  assert.match(text, /^location: port-ellis /m);
});

test('what the author says holds, and the source keeps its own', () => {
  const read = article('Text.', { date: '2017-04-10' });
  const { id, text } = proposal(
    read,
    known,
    { title: 'Talks in the old house', date: '2017-04-09', id: 'talks' },
    today,
  );

  assert.equal(id, '2017/talks');
  assert.match(text, /^title: Talks in the old house\ndate: 2017-04-09\n/m);
  assert.match(text, /^ {4}title: Talks after a day at anchor\n {4}date: 2017-04-10\n/m);
});

test('a title that is too long ends after a word, and the source keeps the whole', () => {
  const longest = 'Dockers '.repeat(17) + 'stay';
  assert.match(proposal(article('Text.', { title: longest }), known, {}, today).text, /^title: .* stay$/m);
  const title = 'Dockers and pilots of the port '.repeat(6).trim();
  const { text } = proposal(article('Text.', { title }), known, {}, today);

  const [, short = ''] = /^title: (.*)$/m.exec(text) ?? [];
  assert.ok(short.length <= 140 && short.endsWith(' and…'), short);
  assert.ok(text.includes(`    title: ${title}\n`));
});

test('without a title, or in an archive without topics, there is nothing to propose', () => {
  assert.throws(() => proposal(article('Text.', { title: ' ' }), known, {}, today), {
    message: 'No title was found in the file. Add one: --title "…".',
  });
  const subjects = known.subjects.filter(({ kind }) => kind !== 'topic');
  assert.throws(() => proposal(article('Text.'), { files: [], subjects }, {}, today), {
    message:
      'A briefing names at least one topic, and there is none yet. Add one first: npm run new -- topic "Name".',
  });
});
