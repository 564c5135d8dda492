import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  actor,
  archiveOf,
  briefing,
  entries,
  found,
  page,
  problemsOf,
  today,
  topic,
  statement,
} from '../sample.ts';
import { joinEntries } from './join.ts';

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

  const [finding, ...others] = problemsOf({ briefings });

  assert.deepEqual(others, []);
  assert.deepEqual(finding, {
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

  const findings = problemsOf({
    briefings: [briefing('2017/a', { aliases }), briefing('2017/other')],
    pages: [page('about')],
  });

  assert.deepEqual(
    findings.map(({ message }) => message),
    aliases.map(
      (alias) =>
        `${alias} is already the address of a page or file of the site. Choose another alias, or remove it.`,
    ),
  );
});

test('an alias that only begins like a page is free', () => {
  const aliases = ['/about/', '/searching/', '/old/briefings/', '/actors/moved/', '/feed/', '/actors.html'];

  assert.deepEqual(problemsOf({ briefings: [briefing('2017/a', { aliases })] }), []);
});

test('an alias at a file that the site has as it is is reported, and so is one above or below it', () => {
  const aliases = ['/old/logo.svg', '/old/logo.svg/x', '/old.html'];
  const briefings = [briefing('2017/a', { aliases })];

  const { findings } = joinEntries(entries({ briefings }), { today, files: ['old/logo.svg', 'old.html/x'] });

  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['taken-alias', 'taken-alias', 'taken-alias'],
  );
});

test('addresses that differ in case alone are one', () => {
  const briefings = [
    briefing('2016/a', { aliases: ['/Old/', '/docs/logo.SVG', '/Briefings/2017/b/'] }),
    briefing('2017/b', { aliases: ['/OLD/'] }),
  ];

  const { findings } = joinEntries(entries({ briefings }), { today, files: ['Docs/Logo.svg'] });

  assert.deepEqual(
    findings.map(({ field, rule }) => [rule, ...(field ?? [])].join(' ')),
    ['taken-alias aliases 1', 'taken-alias aliases 2', 'taken-alias aliases 0'],
  );
});

test('every page of a former id leads to that of today, the parts of long lists too', () => {
  const briefings = Array.from({ length: 250 }, (_, index) => briefing(`2017/b${index}`));
  const { redirects } = archiveOf({
    briefings,
    actors: [actor('dockers-union', { formerIds: ['dockers', 'port/dockers'] })],
    topics: [topic('strikes', { formerIds: ['walkouts'] })],
  });

  assert.deepEqual(
    redirects.map(({ from, to }) => `${from} ${to}`),
    [
      '/actors/dockers/ /actors/dockers-union/',
      '/actors/port/dockers/ /actors/dockers-union/',
      '/topics/walkouts/ /topics/strikes/',
      '/actors/dockers/page/1/ /actors/dockers-union/page/1/',
      '/actors/port/dockers/page/1/ /actors/dockers-union/page/1/',
      '/topics/walkouts/page/1/ /topics/strikes/page/1/',
    ],
  );
});

test('the pages of an actor’s statements move with it', () => {
  const { redirects } = archiveOf({
    briefings: [
      briefing('2017/a', {
        outline: { statements: Array.from({ length: 30 }, () => statement('ann', 'No.')) },
      }),
    ],
    actors: [actor('dockers-union'), actor('ann', { formerIds: ['anna'] })],
  });

  assert.deepEqual(
    redirects.map(({ from, to }) => `${from} ${to}`),
    ['/actors/anna/ /actors/ann/', '/actors/anna/statements/ /actors/ann/statements/'],
  );
});

test('a former id that another has leads nowhere', () => {
  const { redirects, actors } = archiveOf({
    actors: [actor('dockers-union'), actor('dockers', { formerIds: ['dockers-union', 'union', 'union'] })],
  });

  assert.deepEqual(
    redirects.map(({ from }) => from),
    ['/actors/union/'],
  );
  assert.deepEqual(found(actors, 'dockers').formerIds, ['union']);
});

test('an alias below another, or above it, is reported, whichever comes first', () => {
  for (const aliases of [
    ['/old.html', '/old.html/below/'],
    ['/old.html/below/', '/old.html'],
    ['/old.html/below/more/', '/old.html'],
  ]) {
    const [finding, ...others] = problemsOf({ briefings: [briefing('2017/a', { aliases })] });

    assert.deepEqual(finding?.field, ['aliases', 1], aliases.join());
    assert.deepEqual(others, []);
  }
});

test('an alias on another site is reported with its host, one of this site with its path', () => {
  const told = (alias: string) =>
    problemsOf({ briefings: [briefing('2017/a', { aliases: [alias] })] }).map(({ message }) => message);

  assert.match(told('https://elsewhere.example/old/')[0] ?? '', /elsewhere\.example/);
  assert.match(told('https://harbour.example/old/')[0] ?? '', /\/old\//);
  assert.deepEqual(told('/old/'), []);
});
