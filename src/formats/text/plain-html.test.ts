import assert from 'node:assert/strict';
import { test } from 'node:test';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { plainHtml } from './plain-html.ts';

function plain(html: string): string {
  return unified()
    .use(rehypeStringify)
    .stringify(plainHtml(html, 'https://harbour.example/briefings/2017/a/'));
}

test('addresses become full, of links and images alike', () => {
  assert.equal(
    plain(
      '<p><a href="/actors/ada/" class="actor">Ada</a> <a href="#note">n</a> <img src="/_astro/a.webp"></p>',
    ),
    '<p><a href="https://harbour.example/actors/ada/">Ada</a> ' +
      '<a href="https://harbour.example/briefings/2017/a/#note">n</a> ' +
      '<img src="https://harbour.example/_astro/a.webp"></p>',
  );
});

test('what serves only the page is left out: anchors, classes, scripts, hidden words', () => {
  assert.equal(
    plain(
      '<p id="p_x" class="lead" data-astro-cid-x>One<span class="visually-hidden"> hidden</span>' +
        '<a class="permalink" href="#p_x" aria-label="Paragraph 1"></a></p><script>x()</script><style>p{}</style>',
    ),
    '<p>One</p>',
  );
});

test('languages and directions stay, and what tables mean', () => {
  const html =
    '<p lang="ar" dir="rtl">ميناء</p><table><tbody><tr><th scope="row" colspan="2">порт</th></tr></tbody></table>';

  assert.equal(plain(html), html);
});

test('text that looks like HTML stays text', () => {
  assert.equal(plain('<p>a &lt;b&gt; &amp;amp; c</p>'), '<p>a &#x3C;b> &#x26;amp; c</p>');
});

test('where a transcript is from stands in a line, each fact after a comma', () => {
  assert.equal(
    plain(
      '<div class="transcript"><p class="facts"> <a href="/places/a/"> Port Ellis </a> <a href="#s">Source 1</a> </p></div>',
    ),
    '<div><p><a href="https://harbour.example/places/a/">Port Ellis</a>, ' +
      '<a href="https://harbour.example/briefings/2017/a/#s">Source 1</a></p></div>',
  );
});
