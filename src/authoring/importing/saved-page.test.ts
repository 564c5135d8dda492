import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxText } from './mdx-text.ts';
import { articleFromPage, decoded } from './saved-page.ts';

const paragraphs = `
<p>Dockers closed the port of Ellis on Monday, and said that they would stay out until wages rose. Ships lay at anchor in the bay, and the harbour authority sent its tugs home before noon, as nothing was left to do.</p>
<p>The harbour authority, which met in the afternoon, offered talks for the next day, in the old customs house. A speaker of the dockers, Ann Marsh, said that they would come, with a list of what they wanted, and without haste.</p>
<p>Two years ago the port was closed for nine days, over pensions, until the council stepped in. Pilots and crane drivers did not join then, and it is not known whether they will now, a week before the fair.</p>`;

function page(head: string, html = paragraphs, attributes = ''): string {
  return `<!DOCTYPE html><html ${attributes}><head>${head}</head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Dockers close the port</h1>${html}</article>
<footer>All rights reserved by the publisher</footer></body></html>`;
}

/** The facts that there are. */
function told(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

test('a news page becomes its article, without what stands around it', () => {
  const article = articleFromPage(
    page(
      `<title>Dockers close the port | Harbour Gazette</title>
<meta property="og:title" content="Dockers close the port &amp; the bay">
<meta property="og:site_name" content="Harbour Gazette">
<meta property="article:published_time" content="2017-04-10T23:30:00+02:00">
<link rel="canonical" href="https://gazette.example/news/port">`,
      paragraphs,
      'lang="en_GB"',
    ),
  );
  assert.ok(article);
  const { body, ...facts } = article;

  assert.deepEqual(told(facts), {
    title: 'Dockers close the port & the bay',
    date: '2017-04-10',
    url: 'https://gazette.example/news/port',
    publisher: 'Harbour Gazette',
    language: 'en-GB',
  });
  const paragraphsOf = mdxText(body).trim().split('\n\n');
  assert.equal(paragraphsOf.length, 3);
  assert.match(paragraphsOf[0] ?? '', /^Dockers closed the port of Ellis on Monday/);
});

test('facts come from JSON-LD too, also from a graph and beside broken JSON', () => {
  const linked = {
    '@graph': [
      { '@type': 'WebSite', name: 'x' },
      {
        '@type': 'NewsArticle',
        datePublished: '2017-04-10',
        publisher: { name: 'Harbour Gazette' },
        mainEntityOfPage: { '@id': 'https://gazette.example/news/port' },
      },
    ],
  };
  const article = articleFromPage(
    page(
      `<script type="application/ld+json">{ broken</script>
<script type="application/ld+json">${JSON.stringify(linked)}</script>`,
    ),
  );

  assert.equal(article?.date, '2017-04-10');
  assert.equal(article.publisher, 'Harbour Gazette');
  assert.equal(article.url, 'https://gazette.example/news/port');
});

test('a <time> tells the day when nothing else does', () => {
  const article = articleFromPage(page('', `<time datetime="2017-04-10T08:00">Monday</time>${paragraphs}`));

  assert.equal(article?.date, '2017-04-10');
  assert.equal(articleFromPage(page('', `<time>10 April 2017</time>${paragraphs}`))?.date, '2017-04-10');
});

test('the <time> that says it is of the publication counts before others', () => {
  const times =
    '<time datetime="2017-05-01">the fair</time><time itemprop="datePublished" datetime="2017-04-10">Monday</time>';

  assert.equal(articleFromPage(page('', times + paragraphs))?.date, '2017-04-10');
});

test('the address that a browser noted is used, and its host is the publisher when none is named', () => {
  const saved = `<!-- saved from url=(0042)https://www.gazette.example/news/port -->${page('')}`;
  const article = articleFromPage(saved);

  assert.equal(article?.url, 'https://www.gazette.example/news/port');
  assert.equal(article.publisher, 'gazette.example');
});

test('what a page does not tell is left open, and a page without text is no article', () => {
  const article = articleFromPage(
    page('<meta name="date" content="soon"><link rel="canonical" href="port">'),
  );

  assert.equal(article?.date, undefined);
  assert.equal(article?.url, undefined);
  assert.equal(article?.language, undefined);
  assert.equal(articleFromPage('<html><body></body></html>'), undefined);
  assert.equal(articleFromPage(''), undefined);
});

test('a page is read in the encoding that it names', () => {
  const latin = Buffer.from('<meta charset="windows-1252"><p>Zo\xeb</p>', 'latin1');
  const marked = Buffer.from('\ufeff<p>Zoë</p>', 'utf16le');

  assert.match(decoded(latin), /Zoë/);
  assert.match(decoded(marked), /Zoë/);
  assert.match(decoded(Buffer.from('<meta charset="no-such"><p>Zoë</p>')), /Zoë/);
});

test('a page says who wrote it, of what kind and in which language it is, and on what days it was', () => {
  const linked = {
    '@graph': [
      { '@type': 'WebPage', datePublished: '2017-04-01', inLanguage: 'fr' },
      { '@type': 'Organization', '@id': '#us', name: 'Harbour Gazette' },
      { '@type': 'Person', '@id': '#marsh', familyName: 'Marsh', givenName: 'Ann', name: 'A. Marsh' },
      {
        '@type': ['Report'],
        datePublished: '2017-04-12',
        author: [{ '@id': '#marsh' }, { name: 'Bo Karr' }, 'Harbour Gazette', 'https://gazette.example/desk'],
        publisher: { '@id': '#us' },
        reportNumber: 'S/2017/315',
        inLanguage: { '@type': 'Language', alternateName: 'pt_BR' },
      },
      { '@type': 'BusinessEvent', startDate: '2017-04-09T10:00', endDate: '2017-04-11T18:00' },
    ],
  };
  const article = articleFromPage(
    page(`<script type="application/ld+json">${JSON.stringify(linked)}</script>
<title>Dockers close the port - Reports | Harbour Gazette</title>`),
  );
  assert.ok(article);
  const { body, ...facts } = article;

  assert.deepEqual(told(facts), {
    title: 'Dockers close the port',
    date: '2017-04-12',
    event: { from: '2017-04-09', until: '2017-04-11' },
    publisher: 'Harbour Gazette',
    authors: ['Marsh, Ann', 'Bo Karr'],
    number: 'S/2017/315',
    kind: 'document',
    language: 'pt-BR',
  });
  assert.ok(body);
});

test('what `meta` says of authors, numbers and languages counts where JSON-LD says nothing', () => {
  const article = articleFromPage(
    page(`<meta name="citation_author" content="Marsh, Ann"><meta name="citation_author" content="Karr, Bo">
<meta name="author" content="webmaster@port.example"><meta name="citation_isbn" content="978-3-16-148410-0">
<meta property="og:locale" content="it_IT"><meta property="og:type" content="video.other">
<meta property="event:start_time" content="2017-04-09"><meta property="event:end_time" content="2017-04-09">`),
  );

  assert.deepEqual(article?.authors, ['Marsh, Ann', 'Karr, Bo']);
  assert.equal(article.number, '978-3-16-148410-0');
  assert.equal(article.language, 'it-IT');
  assert.equal(article.kind, 'broadcast');
  assert.deepEqual(article.event, { from: '2017-04-09' });
});

test('addresses, and what is too long to be one, are no number of a page', () => {
  const longest = 'S/'.padEnd(100, '1');
  for (const [written, number] of [
    [longest, longest],
    [`${longest}1`, undefined],
    ['10.1000/182', undefined],
    ['doi:10.1000/182', undefined],
    ['https://gazette.example/315', undefined],
  ] as const)
    assert.equal(articleFromPage(page(`<meta name="dc.identifier" content="${written}">`))?.number, number);
});

test('a page of a state is an official statement, and the number of a news item is none', () => {
  const item = { '@type': 'NewsArticle', datePublished: '2017-04-10', identifier: '48c1-9' };
  const head = (host: string) =>
    `<script type="application/ld+json">${JSON.stringify(item)}</script><link rel="canonical" href="https://${host}/x">`;

  for (const [host, kind] of [
    ['www.gov.uk', 'official'],
    ['www.state.gov', 'official'],
    ['www.diplomatie.gouv.fr', 'official'],
    ['www.nato.int', 'official'],
    ['gov.example', 'press'],
    ['printing.example', 'press'],
  ] as const) {
    const article = articleFromPage(page(head(host)));
    assert.equal(article?.kind, kind, host);
    assert.equal(article.number, undefined);
  }
});
