import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanHtml } from './scan-html.ts';

const cases: { name: string; html: string; links?: string[]; ids?: string[] }[] = [
  { name: 'reads links', html: '<p><a href="/a/">A</a> <a href=/b/>B</a>', links: ['/a/', '/b/'] },
  { name: 'reads single quotes', html: "<img src='/a \"b\".png' alt='>'>", links: ['/a "b".png'] },
  {
    name: 'reads what pages load',
    html: '<video src="/v" poster="/p"><script src="/s"></script>',
    links: ['/v', '/p', '/s'],
  },
  {
    name: 'reads every picture of a set',
    html: '<img srcset="/a,b.webp 480w, /c.webp 2x,/d.webp">',
    links: ['/a,b.webp', '/c.webp', '/d.webp'],
  },
  {
    name: 'reads where a page leads on to',
    html: '<meta http-equiv="Refresh" content="0; URL=/new/">',
    links: ['/new/'],
  },
  {
    name: 'decodes character references',
    html: '<a href="/a?b=1&amp;c=2&#x41;&#66;">',
    links: ['/a?b=1&c=2AB'],
  },
  { name: 'takes the first of two attributes', html: '<a href="/a/" href="/b/">', links: ['/a/'] },
  { name: 'reads attributes beside signs of tags', html: '<a title="a > b" href="/a/">', links: ['/a/'] },
  { name: 'passes over comments', html: '<!-- <a href="/a/"> --><b>', links: [] },
  { name: 'passes over tags in scripts', html: '<script>const a = \'<a href="/a/">\';</script>', links: [] },
  {
    name: 'passes over what is written as text',
    html: '<code>href="/a/" &lt;a href="/b/"></code>',
    links: [],
  },
  {
    name: 'reads ids and old names of places',
    html: '<h2 id="a&amp;b">A</h2><a name=c></a><input name="d">',
    ids: ['a&b', 'c'],
  },
];

for (const { name, html, links, ids } of cases)
  test(`scanHtml ${name}`, () => {
    const page = scanHtml(html);

    if (links) assert.deepEqual([...page.links], links);
    if (ids) assert.deepEqual([...page.ids], ids);
  });

test('scanHtml tells scripts, sheets, records and metadata apart', () => {
  const { data } = scanHtml(
    [
      '<meta property="og:url" content="https://a.example/">',
      '<style>a{}</style>',
      '<script type="module">b</script>',
      '<script type="application/ld+json">{"c":1}</script>',
      '<script type="text/plain">d</script>',
    ].join(''),
  );

  assert.deepEqual(data, {
    metadata: ['https://a.example/'],
    sheets: ['a{}'],
    scripts: ['b'],
    records: ['{"c":1}'],
  });
});

test('scanHtml ends on tags that never do', () => {
  const page = scanHtml('<a b="'.repeat(20_000));

  assert.equal(page.links.size, 0);
});
