import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../src/base/site-path.ts';
import { builtAddress } from '../src/build/built-for.ts';

/** The first of the ports that the tests serve on; another lets two checkouts be tested at once. */
export const firstPort = Number(process.env.E2E_PORT || 4331);

/**
 * The path that both frozen archives live at. Specs that go to addresses beginning with `./` can be asked below
 * another, whose sites lie apart.
 */
const base = process.env.E2E_BELOW || '/';
const kept = base === '/' ? '' : '-below';
const url = base === '/' ? '' : `https://example.org${base}`;

/** A built site that the tests read. */
export interface Site {
  name: string;
  port: number;
  dist: string;
  /** The path that it lives at. */
  base: string;
  /** One page of each kind. */
  pages: Record<string, string>;
}

const ownDist = process.env.ARCHIVE_DIST ?? 'dist';

/** The archive in `content/`, as `npm run build` leaves it: whatever it is, what is said of it holds of any. */
export const main: Site = {
  name: 'the archive in content/',
  port: firstPort,
  dist: ownDist,
  base: pathOf(builtAddress(ownDist)),
  pages: pagesIn(ownDist),
};

/** A frozen archive of the usual kind, which the tests know by heart; built by its server's command. */
export const papers: Site = {
  name: 'the papers',
  port: firstPort + 2,
  dist: join('e2e', 'report', `papers${kept}-dist`),
  base,
  pages: {
    home: '/',
    'lead briefing': '/briefings/2017/g7-lucca/',
    briefings: '/briefings/',
    year: '/briefings/2017/',
    actors: '/actors/',
    actor: '/actors/boris-johnson/',
    state: '/actors/russia/',
    places: '/places/',
    place: '/places/syria/',
    topics: '/topics/',
    topic: '/topics/sanctions/',
    statements: '/statements/',
    corrections: '/corrections/',
    search: '/search/',
    feeds: '/feeds/',
    data: '/data/',
    about: '/about/',
    methodology: '/methodology/',
    'not found': '/404.html',
  },
};

/** The awkward archive in `fixtures/`, built by its server's command. */
export const fixture: Site = {
  name: 'the awkward archive',
  port: firstPort + 1,
  dist: join('e2e', 'report', `fixture${kept}-dist`),
  base,
  pages: {
    home: '/',
    'long title': '/briefings/2016/long-title/',
    'forty actors': '/briefings/2016/forty-actors/',
    'right to left': '/briefings/2017/right-to-left/',
    Cyrillic: '/briefings/2017/cyrillic/',
    'no sources': '/briefings/2016/no-sources/',
    withdrawn: '/briefings/2016/withdrawn/',
    program: '/briefings/2017/program/',
    images: '/briefings/2017/images/',
    corrected: '/briefings/2014/harbour-closure/',
    corrections: '/corrections/',
    'twelve offices': '/actors/ada-lind/',
    'long name': '/actors/long-name/',
    'no briefings': '/actors/islands-council/',
    'place without coordinates': '/places/nowhere-shoal/',
    'two places and days': '/briefings/2015/handover/',
    'offices of all kinds': '/actors/vera-holm/',
    'disputed place': '/places/sound-light/',
    'topic tree': '/topics/work/',
    year: '/briefings/2016/',
    actors: '/actors/',
    statements: '/statements/',
    stories: '/stories/',
    story: '/stories/quay/',
    'story in all scripts': '/stories/work/',
  },
};

/** Whether only what holds of any archive is asked, as of one that is put in the place of `content/`. */
export const isAnyArchive = process.env.E2E_SITES === 'content';

/** What every page of a site is held to; the papers are read by those who know them. */
export const sites = isAnyArchive ? [main] : [main, fixture];

export const fixtureContent = join('e2e', 'fixtures', 'archive');

/** What the commands need to read the fixture and write elsewhere. */
export const fixtureEnvironment = {
  ARCHIVE_CONTENT: fixtureContent,
  ARCHIVE_DIST: fixture.dist,
  ARCHIVE_CACHE: join('e2e', 'report', `fixture${kept}-cache`),
  ARCHIVE_TODAY: '2020-01-01',
  ARCHIVE_URL: url,
  // Three spans, as a large archive has them: 2017, 2016 and the years before.
  ARCHIVE_SPAN: '14',
};

/** The same for the papers. */
export const papersEnvironment = {
  ARCHIVE_CONTENT: join('e2e', 'fixtures', 'papers'),
  ARCHIVE_DIST: papers.dist,
  ARCHIVE_CACHE: join('e2e', 'report', `papers${kept}-cache`),
  ARCHIVE_TODAY: '2020-01-01',
  ARCHIVE_URL: url,
};

export const addressOf = ({ port, base }: Site, path: string): string =>
  `http://localhost:${port}${base}${path.slice(1)}`;

/** The lists that every archive has, and of each kind of page that there may be many of, the first. */
function pagesIn(dist: string): Record<string, string> {
  const lists = ['briefings', 'actors', 'places', 'topics', 'statements', 'search', 'feeds', 'data'];
  if (!existsSync(dist)) return {};
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') && !leadsOn(join(dist, path)))
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .sort();
  const kinds: Record<string, RegExp> = {
    year: /^\/briefings\/\d{4}\/$/,
    briefing: /^\/briefings\/\d{4}\/(?!page\/\d+\/$)./,
    actor: /^\/actors\/(?!letter\/)./,
    place: /^\/places\/./,
    topic: /^\/topics\/./,
    story: /^\/stories\/./,
  };
  const found = Object.entries(kinds).flatMap(([kind, form]) => {
    const path = all.find((one) => form.test(one));
    return path === undefined ? [] : [[kind, path] as const];
  });
  const others = all.filter((path) => /^\/[^/]+\/$/.test(path) && !lists.includes(path.slice(1, -1)));
  return Object.fromEntries([
    ['home', '/'],
    ...lists.map((name) => [name, `/${name}/`] as const),
    ...found,
    ...others.map((path) => [path.slice(1, -1), path] as const),
    ['not found', '/404.html'],
  ]);
}

/** Whether a page is an old address, which leads to another. */
function leadsOn(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}
