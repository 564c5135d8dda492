import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageWithForms } from './forms.ts';

test('in HTML, words are parted across elements of a line, and not across lines', () => {
  const page = pageWithForms('<body><p>港<b>で</b>す &amp;</p><p>港&amp;港</p></body>');

  assert.equal(page, '<body><p>港<b> ^`で</b> ^`す &amp;</p><p>港&amp; ^`港</p></body>');
});

test('metadata is parted, attributes are not', () => {
  const page = pageWithForms(
    '<head><meta data-pagefind-meta="title[content]" content="新しい港 > 1"></head><p id="港の港">a</p>',
  );

  assert.equal(
    page,
    '<head><meta data-pagefind-meta="title[content]" content="新しい ^`港 > 1"></head><p id="港の港">a</p>',
  );
});

test('ends of words in Chinese characters are words, too, which are counted', () => {
  const page = pageWithForms(
    '<head><meta data-pagefind-meta="around[content]" content="1 2"></head><body><p>東京都知事は都知事</p></body>',
  );

  assert.match(page, /content="1 2 3"/);
  assert.match(page, /<p data-pagefind-weight="0.5">京 知事 事<\/p><\/body>$/);
});

test('a page without such words is as it was', () => {
  const page = '<head></head><body><p>Words ^` and more</p></body>';

  assert.equal(pageWithForms(page), page);
});

test('a word with a letter of its own is found without that letter, too', () => {
  const forms = (text: string) =>
    /<p data-pagefind-weight="0.5">(.*)<\/p><\/body>$/.exec(
      pageWithForms(`<head></head><body><p>${text}</p></body>`),
    )?.[1];

  assert.equal(forms('Near Bałuty, in Łódź.'), 'baluty lodz');
  assert.equal(forms('Røros and the ﬁrst CO₂ tax on Straße'), 'roros first co2 strasse');
  assert.equal(forms('Élysée, naïve, Zürich, Erdoğan, 10 m², Лавров'), 'm2');
});

test('a word behind one that has lost a vowel is found with it, too, without the apostrophe', () => {
  const page = pageWithForms(
    '<head></head><body><p>Massimo D’Alema, l’<a>eau</a>, d’Alema, O’Brien</p></body>',
  );

  assert.match(page, /<p data-pagefind-weight="0.5">DAlema leau dAlema<\/p><\/body>$/);
});

test('a word of very many letters is read once', { timeout: 60_000 }, () => {
  const page = `<body><p>${'ab'.repeat(200_000)}</p></body>`;

  assert.equal(pageWithForms(page), page);
});
