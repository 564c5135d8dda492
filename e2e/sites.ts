import { join } from 'node:path';

/** The first of the ports that the tests serve on; another lets two checkouts be tested at once. */
export const firstPort = Number(process.env.E2E_PORT || 4331);

/** A built site that the tests read. */
export interface Site {
  name: string;
  port: number;
  dist: string;
  /** One page of each kind. */
  pages: Record<string, string>;
}

/** The shipped archive, as `npm run build` leaves it. */
export const main: Site = {
  name: 'the shipped archive',
  port: firstPort,
  dist: process.env.ARCHIVE_DIST ?? 'dist',
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
    search: '/search/',
    feeds: '/feeds/',
    data: '/data/',
    about: '/about/',
    methodology: '/methodology/',
    'authoring guide': '/authoring/',
    'not found': '/404.html',
  },
};

/** The awkward archive in `fixtures/`, built by its server's command. */
export const fixture: Site = {
  name: 'the awkward archive',
  port: firstPort + 1,
  dist: join('e2e', 'report', 'fixture-dist'),
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
    corrections: '/briefings/2014/harbour-closure/',
    'twelve offices': '/actors/ada-lind/',
    'long name': '/actors/long-name/',
    'no briefings': '/actors/islands-council/',
    'place without coordinates': '/places/nowhere-shoal/',
    'topic tree': '/topics/work/',
    year: '/briefings/2016/',
    actors: '/actors/',
    statements: '/statements/',
  },
};

export const sites = [main, fixture];

export const fixtureContent = join('e2e', 'fixtures', 'archive');

/** What the commands need to read the fixture and write elsewhere. */
export const fixtureEnvironment = {
  ARCHIVE_CONTENT: fixtureContent,
  ARCHIVE_DIST: fixture.dist,
  ARCHIVE_CACHE: join('e2e', 'report', 'fixture-cache'),
  ARCHIVE_TODAY: '2020-01-01',
  // Three spans, as a large archive has them: 2017, 2016 and the years before.
  ARCHIVE_SPAN: '8',
};

export const addressOf = ({ port }: Site, path: string): string => `http://localhost:${port}${path}`;
