import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '../archive/sample.ts';
import { outputsSchema } from '../schema/schemas.ts';
import { citationsBeside, recordBeside, textBeside } from './files-beside.ts';

const url = '/briefings/2017/a/';

test('a text is there as Markdown and as data, and has files that cite it', () => {
  const { data } = site();

  assert.deepEqual(
    textBeside(url, data).map(({ format, type, href }) => [format, type, href]),
    [
      ['Markdown', 'text/markdown', '/briefings/2017/a/index.md'],
      ['JSON', 'application/json', '/briefings/2017/a/index.json'],
    ],
  );
  assert.deepEqual(
    citationsBeside(url, data).map(({ format, href }) => [format, href]),
    [
      ['BibTeX', '/briefings/2017/a/cite.bib'],
      ['RIS', '/briefings/2017/a/cite.ris'],
      ['CSL-JSON', '/briefings/2017/a/cite.csl.json'],
    ],
  );
});

test('nothing leads to what the site goes without', () => {
  const without = (name: 'records' | 'markdown' | 'citations') =>
    site({ outputs: outputsSchema.parse({ [name]: false }) }).data;

  assert.deepEqual(recordBeside(url, without('records')), []);
  assert.deepEqual(
    textBeside(url, without('markdown')).map(({ format }) => format),
    ['JSON'],
  );
  assert.deepEqual(
    textBeside(url, without('records')).map(({ format }) => format),
    ['Markdown'],
  );
  assert.deepEqual(citationsBeside(url, without('citations')), []);
});
