import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outputsSchema } from '../../schema/schemas.ts';
import { briefing, entries, page, place, problemsOf, site, story, today } from '../sample.ts';
import { joinEntries } from './join.ts';

const position = { line: 12, column: 7 };

/** What is said about links from one published briefing, in an archive with one other and a page. */
function said(
  hrefs: string[],
  others = [briefing('2017/other', { outline: { anchors: ['the-vote', 'p_first'] } })],
) {
  const links = hrefs.map((href) => ({ href, position }));
  const briefings = [briefing('2017/a', { outline: { links, anchors: ['a-heading'] } }), ...others];
  return problemsOf({ briefings, pages: [page('about')] });
}

test('links to pages of the site are sound', () => {
  const hrefs = [
    '/',
    '/search/',
    '/search/?q=port',
    '/briefings/',
    '/briefings/2017/',
    '/briefings/2017/other/',
    '/actors/',
    '/actors/dockers-union/',
    '/places/port-ellis/',
    '/topics/strikes/',
    '/statements/',
    '/about/',
  ];

  assert.deepEqual(said(hrefs), []);
});

test('a link to an address at which nothing stands is reported where it stands', () => {
  const [finding] = said(['/briefings/2017/othr/']);

  assert.deepEqual(finding, {
    file: 'content/briefings/2017/a.mdx',
    position,
    severity: 'error',
    rule: 'broken-link',
    message: 'Nothing stands at /briefings/2017/othr/. Did you mean "/briefings/2017/other/"?',
  });
});

test('nothing stands at an output that the archive has not', () => {
  const archive = site({ outputs: outputsSchema.parse({ feeds: 'none', records: false }) });
  const found = [
    '/feeds/',
    '/feed.atom',
    '/briefings/2017/a/index.json',
    '/briefings/2017/a/cite.bib',
  ].filter((href) => {
    const links = [{ href, position }];
    return problemsOf({ archive, briefings: [briefing('2017/a', { outline: { links } })] }).length > 0;
  });

  assert.deepEqual(found, ['/feeds/', '/feed.atom', '/briefings/2017/a/index.json']);
});

test('a link without its last slash is reported', () => {
  const [finding] = said(['/actors/dockers-union']);

  assert.equal(
    finding?.message,
    'Nothing stands at /actors/dockers-union. Did you mean "/actors/dockers-union/"?',
  );
});

test('a link that is like no address comes without a suggestion', () => {
  const [finding] = said(['/lighthouse-keepers-of-the-north/']);

  assert.equal(
    finding?.message,
    'Nothing stands at /lighthouse-keepers-of-the-north/. Mend the link, or remove it.',
  );
});

test('links to files, which are not content, are left alone', () => {
  assert.deepEqual(said(['/logo.svg', '/feed.xml']), []);
});

test('a link to an alias leads to its page, and is better written anew', () => {
  const other = briefing('2017/other', { aliases: ['/old/'], outline: { anchors: ['the-vote'] } });

  const findings = said(['/old/', '/old?x=1#the-vote', '/old/#gone'], [other]);

  assert.deepEqual(
    findings.map(({ severity, message }) => `${severity}  ${message}`),
    [
      'warning  /old/ is an old address. Write /briefings/2017/other/.',
      'warning  /old?x=1#the-vote is an old address. Write /briefings/2017/other/?x=1#the-vote.',
      'error  The page has nothing called "gone". Mend the link, or leave out what follows #.',
    ],
  );
});

test('fragments that are in the text are sound, in this text and in another', () => {
  assert.deepEqual(
    said(['#a-heading', '/briefings/2017/other/#the-vote', '/briefings/2017/other/#p_first', '#']),
    [],
  );
});

test('a fragment in percent signs means the same', () => {
  const hrefs = ['/briefings/2017/other/#caf%C3%A9', '/briefings/2017/other/#caf%'];
  const others = [briefing('2017/other', { outline: { anchors: ['café', 'caf%'] } })];

  assert.deepEqual(said(hrefs, others), []);
});

test('a fragment may be written as the id is, percent signs and all', () => {
  const hrefs = ['#50%25', '#caf%C3%A9', '#caf%25C3%25A9'].map((hash) => `/briefings/2017/other/${hash}`);
  const others = [briefing('2017/other', { outline: { anchors: ['50%25', 'caf%C3%A9'] } })];

  assert.deepEqual(said(hrefs, others), []);
});

test('anchors that pages add around a text are sound', () => {
  assert.deepEqual(said(['#source_gazette', '/briefings/2017/#month_2017-03', '/actors/#letter_D']), []);
});

test('a fragment that is not in the text is reported', () => {
  const messages = said(['#a-headin', '/briefings/2017/other/#nowhere', '#statement_4', '#p_gone']).map(
    ({ message }) => message,
  );

  assert.deepEqual(messages, [
    'The page has nothing called "a-headin". Did you mean "a-heading"?',
    'The page has nothing called "nowhere". Mend the link, or leave out what follows #.',
    'The page has nothing called "statement_4". Mend the link, or leave out what follows #.',
    'The page has nothing called "p_gone". Mend the link, or leave out what follows #.',
  ]);
});

test('a published text leads to no draft', () => {
  const [finding] = said(['/briefings/2017/draft/'], [briefing('2017/draft', { status: 'draft' })]);

  assert.equal(
    finding?.message,
    'Readers find nothing at /briefings/2017/draft/ yet: it is a draft or under embargo. Remove the link for now.',
  );
});

test('drafts lead to each other and to themselves', () => {
  const links = [
    { href: '/briefings/2017/two/', position },
    { href: '#a', position },
  ];
  const one = briefing('2017/one', { status: 'draft', outline: { links, anchors: ['a'] } });

  assert.deepEqual(problemsOf({ briefings: [one, briefing('2017/two', { status: 'draft' })] }), []);
});

test('links of pages and of drafts are checked', () => {
  const links = [{ href: '/nowhere/', position }];
  const draft = briefing('2017/draft', { status: 'draft', outline: { links } });

  const findings = problemsOf({ briefings: [draft], pages: [page('about', { links })] });

  assert.deepEqual(
    findings.map(({ file }) => file),
    ['content/briefings/2017/draft.mdx', 'content/pages/about.mdx'],
  );
});

test('the list of stories stands where there are some', () => {
  const link = briefing('2017/a', {
    outline: { links: [{ href: '/stories/', position: { line: 20, column: 1 } }] },
  });
  const rules = (stories: ReturnType<typeof story>[]) =>
    problemsOf({
      briefings: [{ ...link, data: { ...link.data, stories: stories.map(({ id }) => id) } }],
      stories,
    }).map(({ rule }) => rule);

  assert.deepEqual(rules([story('affair')]), []);
  assert.deepEqual(rules([]), ['broken-link']);
});

test('a feed stands where something is in it', () => {
  const rules = (href: string) =>
    joinEntries(
      entries({
        places: [place('port-ellis'), place('coast')],
        briefings: [briefing('2017/a', { outline: { links: [{ href, position }] } })],
      }),
      { today, files: [] },
    ).findings.map(({ rule }) => rule);

  assert.deepEqual(rules('/places/port-ellis/feed.atom'), []);
  assert.deepEqual(rules('/places/coast/feed.atom'), ['broken-link']);
  assert.deepEqual(rules('/places/coast/index.json'), []);
});
