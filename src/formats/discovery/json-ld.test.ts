import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, found, place } from '../../archive/sample.ts';
import { newsArticle } from './article.ts';
import { jsonLd, type Thing } from './json-ld.ts';
import { breadcrumbs, dataset, pagesAbove, trailTo, website } from './site-things.ts';
import { placeThing, profile } from './subject-things.ts';

const archive = archiveOf({
  briefings: [
    briefing('2017/a', {
      title: 'Port </script> closed',
      actors: ['ada', 'islands'],
      sources: [
        { id: 's', title: 'Port closed', publisher: 'Gazette', date: '2017-02', url: 'https://g.example/' },
      ],
      corrections: [{ date: '2017-05-02', kind: 'factual', note: 'Miscounted.' }],
    }),
    briefing('2017/gone', { date: '2017-03-02', status: 'withdrawn', actors: ['ada'] }),
  ],
  actors: [
    actor('islands', { kind: 'state', memberOf: ['league'] }),
    actor('league', { kind: 'alliance' }),
    actor('ada', {
      kind: 'person',
      memberOf: ['league'],
      roles: [{ title: 'Minister', organisation: 'islands', from: '2016', to: '2018' }],
      identifiers: { wikidata: 'Q1' },
    }),
  ],
  places: [
    place('port-ellis', { within: 'isle', coordinates: [1.5, -2] }),
    place('isle', { kind: 'region' }),
  ],
});

/** Things as those see them who read the page. */
function read(...things: Thing[]): Record<string, unknown>[] {
  const data = JSON.parse(jsonLd(things)) as { '@context': string; '@graph': Record<string, unknown>[] };
  assert.equal(data['@context'], 'https://schema.org');
  return data['@graph'];
}

test('a briefing tells where it was, who is in it, its sources and what was mended', () => {
  const [article] = read(newsArticle(found(archive.briefings, '2017/a'), archive));

  assert.equal(article?.['@type'], 'NewsArticle');
  assert.equal(article.datePublished, '2017-03-01');
  assert.equal(article.dateModified, '2017-05-02');
  assert.deepEqual(article.mentions, [
    { '@type': 'Person', name: 'Ada', url: 'https://harbour.example/actors/ada/' },
    { '@type': 'Country', name: 'Islands', url: 'https://harbour.example/actors/islands/' },
  ]);
  assert.deepEqual(article.correction, [
    { '@type': 'CorrectionComment', datePublished: '2017-05-02', text: 'Miscounted.' },
  ]);
  assert.deepEqual((article.contentLocation as { geo: unknown }).geo, {
    '@type': 'GeoCoordinates',
    latitude: 1.5,
    longitude: -2,
  });
});

test('a source tells who wrote it, its number, its language and where it is kept', () => {
  const { briefings } = archiveOf({
    briefings: [
      briefing('2017/a', {
        sources: [
          {
            id: 'log',
            title: 'Log',
            authors: ['Aune, Nils', 'Lamp Office'],
            number: 'L/9',
            language: 'nb',
            archive: 'https://kept.example/log',
          },
          { id: 'film', publisher: 'Sound Television' },
        ],
      }),
    ],
  });
  const [article] = read(newsArticle(found(briefings, '2017/a'), archive));

  assert.deepEqual(article?.citation, [
    {
      '@type': 'CreativeWork',
      name: 'Log',
      author: [
        { '@type': 'Person', name: 'Nils Aune' },
        { '@type': 'Person', name: 'Lamp Office' },
      ],
      archivedAt: 'https://kept.example/log',
      identifier: 'L/9',
      inLanguage: 'nb',
    },
    {
      '@type': 'CreativeWork',
      name: 'Sound Television',
      publisher: { '@type': 'Organization', name: 'Sound Television' },
    },
  ]);
});

test('the JSON-LD of a withdrawn briefing says that it is withdrawn', () => {
  const [article] = read(newsArticle(found(archive.withdrawn, '2017/gone'), archive));

  assert.equal(article?.creativeWorkStatus, 'Withdrawn');
});

test('no word of a text can end the data block', () => {
  const text = jsonLd([newsArticle(found(archive.briefings, '2017/a'), archive)]);

  assert.doesNotMatch(text, /</);
  assert.match(text, /Port \\u003c\/script> closed/);
});

test('a person has offices with their days, a country is a place without membership', () => {
  const [ada] = read(profile(found(archive.actors, 'ada'), archive));
  const [islands] = read(profile(found(archive.actors, 'islands'), archive));

  const person = ada?.mainEntity as Record<string, unknown>;
  assert.deepEqual(person.hasOccupation, [
    {
      '@type': 'Role',
      startDate: '2016',
      endDate: '2018',
      hasOccupation: { '@type': 'Occupation', name: 'Minister, Islands' },
    },
  ]);
  assert.deepEqual(person.sameAs, ['https://www.wikidata.org/wiki/Q1']);
  assert.equal((islands?.mainEntity as Record<string, unknown>)['@type'], 'Country');
  assert.equal('memberOf' in (islands?.mainEntity as object), false);
});

test('pages tell where they stand, the home page how to search', () => {
  const [trail, site, port] = read(
    breadcrumbs([{ name: 'Places', url: '/places/' }], archive),
    website(archive),
    placeThing(found(archive.places, 'port-ellis'), archive),
  );

  assert.deepEqual(
    (trail?.itemListElement as { item: string }[]).map(({ item }) => item),
    ['https://harbour.example/', 'https://harbour.example/places/'],
  );
  assert.match(JSON.stringify(site?.potentialAction), /\?q=\{search_term_string\}/);
  assert.deepEqual((port?.containedInPlace as { name: string }).name, 'Isle');
});

test('a briefing lies below its year, unless it is withdrawn and no year lists it', () => {
  const names = (id: string) =>
    trailTo(found([...archive.briefings, ...archive.withdrawn], id)).map(({ name }) => name);

  assert.deepEqual(names('2017/a'), ['Briefings', '2017', 'Port </script> closed']);
  assert.deepEqual(names('2017/gone').slice(0, -1), ['Briefings']);
});

test('the data set has each table once in every format', () => {
  const [data] = read(
    dataset(archive, [
      { name: 'actors', title: 'Actors' },
      { name: 'places', title: 'Places' },
    ]),
  );

  assert.deepEqual(
    (data?.distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl),
    ['actors.csv', 'actors.ndjson', 'places.csv', 'places.ndjson'].map(
      (file) => `https://harbour.example/data/${file}`,
    ),
  );
});

test('above a page stand the others of its trail below the home page, and above one without others nothing', () => {
  const trail = [
    { name: 'Places', url: '/places/' },
    { name: 'Port Ellis', url: '/places/port-ellis/' },
  ];

  assert.deepEqual(
    pagesAbove(trail).map(({ url }) => url),
    ['/', '/places/'],
  );
  assert.deepEqual([pagesAbove(trail.slice(0, 1)), pagesAbove([])], [[], []]);
});

test('a briefing was where its place lay on its day, whatever lies around it since', () => {
  const moved = archiveOf({
    briefings: [briefing('2017/a')],
    places: [
      place('port-ellis', { within: [{ id: 'realm', until: '2018' }, 'republic'] }),
      ...['realm', 'republic'].map((id) => place(id)),
    ],
  });
  const [article, today] = read(
    newsArticle(moved.briefings[0]!, moved),
    placeThing(found(moved.places, 'port-ellis'), moved),
  );
  const around = (one: unknown) => (one as { containedInPlace: { name: string } }).containedInPlace.name;

  assert.deepEqual([around(article?.contentLocation), around(today)], ['Realm', 'Republic']);
});
