import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { bibtex } from './bibtex.ts';
import { awkwardTitles, item } from './sample.ts';

test('an item in BibTeX has a key, a day for BibLaTeX, and a year and month for BibTeX', () => {
  const text = bibtex(item({ note: 'Updated 12 April 2017' }));

  assert.equal(
    text,
    [
      '@article{2017_port-closed,',
      '  title = {Dockers close {Port} {Ellis} for a day},',
      '  author = {{Harbour Archive Trust}},',
      '  journal = {The Harbour Papers},',
      '  entrysubtype = {newspaper},',
      '  publisher = {{Harbour Archive Trust}},',
      '  date = {2017-04-10},',
      '  year = {2017},',
      '  month = apr,',
      '  note = {Updated 12 April 2017},',
      '  url = {https://harbour.example/briefings/2017/port-closed/},',
      '  language = {en},',
      '}',
      '',
    ].join('\n'),
  );
});

for (const title of awkwardTitles) {
  test(`BibTeX gives the title, day and publisher back for ${title}`, () => {
    const publisher = 'Jones, Sons and {Daughters} & Co.';
    const [read] = new Cite(bibtex(item({ title, publisher }))).data;

    assert.deepEqual(
      [read?.title, read?.issued, read?.publisher],
      [title, { 'date-parts': [[2017, 4, 10]] }, publisher],
    );
  });
}

for (const title of awkwardTitles) {
  test(`the braces of BibTeX are even for ${title}`, () => {
    const text = bibtex(item({ title }));

    assert.equal(text.split('{').length, text.split('}').length);
  });
}

test('line breaks in a value become spaces in BibTeX', () => {
  const text = bibtex(item({ title: 'Dockers close\r\n\r\nthe port\tfor a day' }));

  assert.match(text, /^ {2}title = \{Dockers close the port for a day\},$/m);
});

test('an institution with “and” and a comma is one author in BibTeX', () => {
  const [read] = new Cite(bibtex(item({ author: [{ literal: 'Port, Docks and Piers' }] }))).data;

  assert.deepEqual(read?.author, [{ family: 'Port, Docks and Piers' }]);
});

test('words with capitals are protected in BibTeX, the first letter of a title is not', () => {
  const texts = ['The NATO talks', 'NATO talks', '“Never”, says McKay'].map((title) =>
    bibtex(item({ title })),
  );

  const titles = texts.map((text) => /title = \{(.*)\},/.exec(text)?.[1]);
  assert.deepEqual(titles, ['The {NATO} talks', '{NATO} talks', '“Never”, says {McKay}']);
});

test('an address stands in BibTeX as it is', () => {
  const [read] = new Cite(bibtex(item({ URL: 'https://a.example/x_y~z/?a=1&b=%20#statement_1' }))).data;

  assert.equal(read?.URL, 'https://a.example/x_y~z/?a=1&b=%20#statement_1');
});

test('what a person said is a part of its briefing in BibTeX, with the office in a note', () => {
  const text = bibtex(
    item({ type: 'speech', author: [{ family: 'Assad', given: 'Bashar al-' }], genre: 'President, Syria' }),
  );

  assert.match(text, /^@incollection\{/);
  assert.match(text, /^ {2}booktitle = \{The Harbour Papers\},$/m);
  assert.match(text, /^ {2}author = \{\{Assad\}, \{Bashar al-\}\},$/m);
  assert.match(text, /^ {2}note = \{President, Syria\},$/m);
});
