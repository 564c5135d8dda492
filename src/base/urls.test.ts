import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullUrl } from './site-path.ts';
import * as urls from './urls.ts';

test('addresses start and end with a slash', () => {
  const addresses = [
    urls.briefingUrl('2017/g7-lucca'),
    urls.yearUrl('2017'),
    urls.actorUrl('boris-johnson'),
    urls.placeUrl('lucca'),
    urls.topicUrl('sanctions'),
    urls.pageUrl('about'),
    urls.partUrl(urls.briefingsUrl, 2),
  ];

  assert.deepEqual(addresses, [
    '/briefings/2017/g7-lucca/',
    '/briefings/2017/',
    '/actors/boris-johnson/',
    '/places/lucca/',
    '/topics/sanctions/',
    '/about/',
    '/briefings/page/2/',
  ]);
});

test('anchors of pages have a word and an underscore, which headings never have', () => {
  const anchors = [
    urls.statementAnchor(1),
    urls.sourceAnchor('sun'),
    urls.monthAnchor('2017-04'),
    urls.yearAnchor('2017'),
    urls.initialAnchor('J'),
  ];

  assert.deepEqual(anchors, ['statement_1', 'source_sun', 'month_2017-04', 'year_2017', 'letter_J']);
});

test('programs are told where to put what somebody looks for', () => {
  assert.equal(
    fullUrl(urls.searchTemplate('words'), 'https://a.example/'),
    'https://a.example/search/?q={words}',
  );
});
