import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing, site } from '../../archive/sample.ts';
import type { BriefingData } from '../../schema/schemas.ts';
import { citationMetas, type Meta } from './metas.ts';

function metasOf(overrides: Partial<BriefingData> = {}): Meta[] {
  const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  const archive = archiveOf({
    archive: site({ licence, publisher: { name: 'Harbour Archive Trust' } }),
    briefings: [briefing('2017/a', { title: 'Dockers close the port', date: '2017-04-10', ...overrides })],
  });
  return citationMetas(archive.briefings[0]!, archive);
}

/*
 * Zotero’s translator “Embedded Metadata”, as its source has it
 * (https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js): names with the prefix of a
 * known vocabulary go through its translator “RDF”, the first of a name counts; then Highwire’s names
 * are put over them, several of one name joined by commas.
 */
const highwire: Record<string, string> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_technical_report_institution: 'institution',
  citation_publisher: 'publisher',
  citation_public_url: 'url',
  citation_language: 'language',
};
const rdf: Record<string, string> = {
  'dc.title': 'title',
  'prism.publicationName': 'publicationTitle',
  'dc.rights': 'rights',
  'dc.publisher': 'publisher',
  'dc.date': 'date',
  'dcterms.modified': 'lastModified',
  'dc.language': 'language',
  'dc.creator': 'creators',
  'dc.type': 'itemType',
};
const itemTypes: Record<string, string> = { newsitem: 'newspaperArticle', report: 'report' };

function zotero(metas: Meta[]): Record<string, string> {
  const item: Record<string, string> = {};
  for (const { name, content } of metas) {
    const [prefix = '', property = ''] = name.split('.');
    const field = rdf[`${prefix.toLowerCase()}.${property.slice(0, 1).toLowerCase()}${property.slice(1)}`];
    if (field) item[field] ??= field === 'itemType' ? (itemTypes[content.toLowerCase()] ?? '') : content;
  }
  for (const [name, field] of Object.entries(highwire)) {
    const values = metas.filter((meta) => meta.name === name).map(({ content }) => content.trim());
    if (values.length > 0) item[field] = values.join(', ');
  }
  return item;
}

const read = {
  itemType: 'newspaperArticle',
  title: 'Dockers close the port',
  publicationTitle: 'The Harbour Papers',
  publisher: 'Harbour Archive Trust',
  date: '2017/04/10',
  url: 'https://harbour.example/briefings/2017/a/',
  language: 'en',
  rights: 'CC BY 4.0',
};

test('Zotero reads an article of the archive with its title, day, publisher, address and licence', () => {
  assert.deepEqual(zotero(metasOf()), read);
});

test('Dublin Core alone gives the title, day, publisher and address', () => {
  const metas = metasOf().filter(({ name }) => !name.startsWith('citation_'));

  const { url, ...rest } = read;
  assert.deepEqual(zotero(metas), { ...rest, date: '2017-04-10' });
  assert.equal(metas.find(({ name }) => name === 'DC.identifier')?.content, url);
});

test('Highwire’s names alone give the title, day, publisher and address', () => {
  const metas = metasOf().filter(({ name }) => name.startsWith('citation_'));

  const { title, publisher, date, url, language } = read;
  assert.deepEqual(zotero(metas), { title, publisher, date, url, language });
});

test('no meta names the publisher as an author, which readers would part in first and last name', () => {
  const names = metasOf().map(({ name }) => name);

  assert.deepEqual(
    names.filter((name) => /author|creator/i.test(name)),
    [],
  );
});

test('an embargo tells the day of going online, and an update the day of the change', () => {
  const metas = metasOf({ publish: '2017-04-11', updated: '2017-05-02' });

  const values = ['citation_online_date', 'DCTERMS.modified'].map(
    (name) => metas.find((meta) => meta.name === name)?.content,
  );
  assert.deepEqual(values, ['2017/04/11', '2017-05-02']);
});

test('a title in several lines stands in one', () => {
  assert.equal(metasOf({ title: 'Dockers\nclose "the" port' })[0]?.content, 'Dockers close "the" port');
});
