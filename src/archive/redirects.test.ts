import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing, page, problemsOf } from './sample.ts';

test('an alias leads to its briefing', () => {
  const { redirects } = archiveOf({
    briefings: [briefing('2017/a', { aliases: ['/news/1/', '/news/one/'] })],
  });

  assert.deepEqual(redirects, [
    { from: '/news/1/', to: '/briefings/2017/a/' },
    { from: '/news/one/', to: '/briefings/2017/a/' },
  ]);
});

test('a briefing that has moved keeps its old address', () => {
  const moved = briefing('2017/a', { aliases: ['/briefings/2016/a/'] });

  assert.deepEqual(problemsOf({ briefings: [moved] }), []);
  assert.equal(archiveOf({ briefings: [moved] }).redirects.length, 1);
});

test('a withdrawn briefing keeps its aliases, a draft has none yet', () => {
  const { redirects } = archiveOf({
    briefings: [
      briefing('2017/gone', { status: 'withdrawn', aliases: ['/gone/'] }),
      briefing('2017/draft', { status: 'draft', aliases: ['/draft/'] }),
    ],
  });

  assert.deepEqual(redirects, [{ from: '/gone/', to: '/briefings/2017/gone/' }]);
});

test('an alias that another briefing has is reported and left out', () => {
  const briefings = [
    briefing('2016/a', { aliases: ['/old/'] }),
    briefing('2017/b', { aliases: ['/new/', '/old/'] }),
  ];

  const [problem, ...others] = problemsOf({ briefings });

  assert.deepEqual(others, []);
  assert.deepEqual(problem, {
    file: 'content/briefings/2017/b.mdx',
    field: ['aliases', 1],
    severity: 'error',
    rule: 'taken-alias',
    message: '/old/ is already the address of 2016/a. Choose another alias, or remove it.',
  });
  assert.deepEqual(
    archiveOf({ briefings }).redirects.map(({ to }) => to),
    ['/briefings/2017/b/', '/briefings/2016/a/'],
  );
});

test('an alias at which a page stands is reported', () => {
  const aliases = [
    '/',
    '/briefings/',
    '/briefings/2017/',
    '/briefings/page/2/',
    '/briefings/2017/page/2/',
    '/briefings/2017/other/',
    '/actors/dockers-union/',
    '/search/',
    '/about/',
    '/_astro/x/',
  ];

  const problems = problemsOf({
    briefings: [briefing('2017/a', { aliases }), briefing('2017/other')],
    pages: [page('about')],
  });

  assert.deepEqual(
    problems.map(({ message }) => message),
    aliases.map(
      (alias) => `${alias} is already the address of a page of the site. Choose another alias, or remove it.`,
    ),
  );
});

test('an alias that only begins like a page is free', () => {
  const aliases = ['/about/', '/searching/', '/old/briefings/'];

  assert.deepEqual(problemsOf({ briefings: [briefing('2017/a', { aliases })] }), []);
});
