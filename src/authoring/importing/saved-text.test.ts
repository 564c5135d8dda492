import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxText } from './mdx-text.ts';
import { articleFromMarkdown, articleFromText } from './saved-text.ts';

test('a text is a title and paragraphs, one a line where no empty lines part them', () => {
  const { title, body, date, url } = articleFromText(
    '\ufeffDockers close\r\nA first {line}.\r\nA second.\r\n',
  );

  assert.equal(title, 'Dockers close');
  assert.equal(mdxText(body), 'A first \\{line}.\n\nA second.\n');
  assert.deepEqual([date, url], [undefined, undefined]);
});

test('where empty lines part paragraphs, their lines are joined', () => {
  const { body } = articleFromText('Dockers close\n\nA first\nline.\n \nA second.\n');

  assert.equal(mdxText(body), 'A first line.\n\nA second.\n');
});

test('a line with nothing but a day or an address tells the article’s', () => {
  const { body, date, url } = articleFromText(
    'Dockers close\nMonday, 10 April 2017\nhttps://gazette.example/port\nThey met on 9 April 2017.\n11 April 2017\n',
  );

  assert.equal(date, '2017-04-10');
  assert.equal(url, 'https://gazette.example/port');
  assert.equal(mdxText(body), 'They met on 9 April 2017.\n\n11 April 2017\n');
});

test('a line with nothing but several days tells those of what happened', () => {
  const { body, date, event } = articleFromText(
    'Talks\n12 April 2017\n9–11 April 2017\nThey met on 9–11 April 2017.\n',
  );

  assert.equal(date, '2017-04-12');
  assert.deepEqual(event, { from: '2017-04-09', until: '2017-04-11' });
  assert.equal(mdxText(body), 'They met on 9–11 April 2017.\n');
});

test('Markdown has its facts in the front matter', () => {
  const { body, ...facts } = articleFromMarkdown(
    `---
title: Dockers close
published: 2017-04-12
startDate: 2017-04-09
endDate: 2017-04-11
source: https://gazette.example/port
site: Gazette
author: [Ann Marsh and Bo Karr, Gazette]
number: H/17/4
kind: interview
lang: en_GB
---

# A part

Text.
`,
  );

  assert.deepEqual(facts, {
    title: 'Dockers close',
    date: '2017-04-12',
    event: { from: '2017-04-09', until: '2017-04-11' },
    url: 'https://gazette.example/port',
    publisher: 'Gazette',
    authors: ['Ann Marsh', 'Bo Karr'],
    number: 'H/17/4',
    kind: 'interview',
    language: 'en-GB',
  });
  assert.equal(mdxText(body), '## A part\n\nText.\n');
});

test('without front matter, the first heading or paragraph is the title', () => {
  assert.equal(articleFromMarkdown('Text.\n\n# Dockers *close*\n').title, 'Dockers close');
  assert.equal(articleFromMarkdown('Dockers close\n\nText.\n').title, 'Dockers close');
  assert.equal(articleFromMarkdown('').title, undefined);
});

test('tildes between numbers strike out nothing', () => {
  const { body } = articleFromMarkdown('# Wages\n\nFrom 10~20 to 30~40.\n');

  assert.doesNotMatch(mdxText(body), /~~/);
});
