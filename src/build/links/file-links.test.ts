import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksIn, mayLink } from './file-links.ts';

const site = 'https://a.example/';

const cases: { name: string; path: string; text: string; links: string[] }[] = [
  {
    name: 'pictures, sheets and scripts of a page',
    path: 'index.html',
    text: '<link rel=stylesheet href="/a.css"><style>b{background:url(/b.png)}</style><script type=module>import"./c.js"</script>',
    links: ['/a.css', './c.js', '/b.png'],
  },
  {
    name: 'metadata of a page that is an address of the site',
    path: 'index.html',
    text: '<meta property="og:image" content="https://a.example/card.png"><meta name="description" content="See https://a.example/nowhere/">',
    links: ['https://a.example/card.png'],
  },
  {
    name: 'structured data, without the names of things',
    path: 'index.html',
    text: '<script type="application/ld+json">{"@id":"https://a.example/#site","url":"https://a.example/b/"}</script>',
    links: ['https://a.example/', 'https://a.example/b/'],
  },
  {
    name: 'addresses and imports of a sheet, comments aside',
    path: 'a.css',
    text: `/* url(/no) */ @import "a.css"; @import url('b.css'); c { background: url( /c.png ), url("d(1).png") }`,
    links: ['a.css', 'b.css', '/c.png', 'd(1).png'],
  },
  {
    name: 'modules of a script',
    path: 'a.js',
    text: 'import{a}from"./a.js";import"../b.js";export*from\'/c.js\';import(`./d.js`);import("lit");import(`./${e}.js`);const from="/f"',
    links: ['./a.js', '../b.js', '/c.js', './d.js'],
  },
  {
    name: 'addresses that are values in JSON, not words of a text',
    path: 'a.json',
    text: '{"url":"https://a.example/b/#c","text":"At https://a.example/d/ and https://a.example.org/"}',
    links: ['https://a.example/b/#c'],
  },
  {
    name: 'addresses in elements and attributes, and in HTML that is escaped there',
    path: 'a.atom',
    text: '<id>https://a.example/b/</id><link href="https://a.example/c/"/><content>&lt;a href=&quot;https://a.example/d/&quot;></content>',
    links: ['https://a.example/b/', 'https://a.example/c/', 'https://a.example/d/'],
  },
  {
    name: 'links in Markdown',
    path: 'a.md',
    text: '[b](https://a.example/b/) <https://a.example/c/> or https://a.example/d/.',
    links: ['https://a.example/b/', 'https://a.example/c/'],
  },
  { name: 'cells', path: 'a.csv', text: 'id,url\nb,https://a.example/b/\n', links: ['https://a.example/b/'] },
  {
    name: 'fields of citations',
    path: 'a.ris',
    text: 'TY  - NEWS\nUR  - https://a.example/b/\n',
    links: ['https://a.example/b/'],
  },
  {
    name: 'fields in braces',
    path: 'a.bib',
    text: '  url = {https://a.example/b/},',
    links: ['https://a.example/b/'],
  },
  { name: 'where hosts lead on to', path: '_redirects', text: '/old/ /new/ 301\n\n', links: ['/new/'] },
  {
    name: 'what the search page loads',
    path: 'search/index.html',
    text: '',
    links: ['../pagefind/archive.json', '../pagefind/pagefind.js'],
  },
  {
    name: 'the lists that a search begins with',
    path: 'pagefind/archive.json',
    text: '{"names":"/pagefind/n","counts":"/pagefind/c","words":"/pagefind/w","spans":[{"index":"/pagefind/2016/","table":"/pagefind/2016/t"}],"years":[]}',
    links: ['n', 'c', 'w', '2016/t', '2016/pagefind-entry.json'].map((path) => `/pagefind/${path}`),
  },
  {
    name: 'the code for a language without stems',
    path: 'pagefind/pagefind-entry.json',
    text: '{"languages":{"ja":{"hash":"ja_1","wasm":null,"page_count":1}}}',
    links: ['pagefind.ja_1.pf_meta', 'wasm.unknown.pagefind'],
  },
];

for (const { name, path, text, links } of cases)
  test(`reads ${name}`, () => {
    assert.deepEqual([...linksIn(path, Buffer.from(text), site).links], links);
  });

test('pictures and fonts are not read for links', () => {
  const paths = ['card.png', '_astro/a.woff2', 'pagefind/fragment/en_1.pf_fragment', '_headers'];

  assert.deepEqual(paths.filter(mayLink), []);
});

test('a page that leads on by itself takes any fragment', () => {
  const { ids } = linksIn(
    'old/index.html',
    Buffer.from('<meta http-equiv="refresh" content="0; url=/new/">'),
    site,
  );

  assert.equal(ids, undefined);
});
