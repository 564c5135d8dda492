import { parse } from 'csv-parse/sync';
import { actor, archiveOf, briefing, place, statement, story, topic } from '../../archive/sample.ts';
import { tableFiles } from './table-files.ts';

/** A title with all that CSV has to write with care. */
export const awkward = '=1+1, “quoted” "twice"; порт\nميناء';

/** An archive that has a row in every table. */
export const archive = archiveOf({
  briefings: [
    briefing('2017/a', {
      title: awkward,
      actors: ['ada', 'islands'],
      updated: '2017-04-01',
      sources: [
        {
          id: 'gazette',
          authors: ['Wren, Cy', 'The Desk'],
          publisher: 'Gazette',
          number: 'G/17',
          kind: 'interview',
          archive: 'https://kept.example/1',
        },
      ],
      corrections: [{ date: '2017-03-20', kind: 'typo', was: 'quai', now: 'quay' }],
      stories: ['quarrel'],
      speakers: { ADA: 'ada' },
      outline: {
        statements: [statement('ada', 'The port stays open.', { topic: 'work', source: 'gazette' })],
        turns: [
          {
            label: 'ADA',
            text: 'Good day.',
            transcript: 0,
            anchor: 'turn_1',
            position: { line: 30, column: 1 },
          },
        ],
      },
    }),
    briefing('2017/gone', {
      ...{ date: '2017-03-02', status: 'withdrawn', actors: ['ada'], stories: ['quarrel'] },
    }),
    briefing('2017/draft', { date: '2017-03-03', status: 'draft', actors: ['ada'], title: 'Unseen draft' }),
  ],
  actors: [
    actor('islands', { kind: 'state', memberOf: [{ id: 'league', from: '1990', to: '2004' }, 'union'] }),
    actor('union', { kind: 'alliance', formerly: [{ name: 'Old Union', until: '1999' }] }),
    actor('league', { kind: 'alliance' }),
    actor('ada', {
      kind: 'person',
      name: 'Ada Lind',
      sortName: 'Lind, Ada',
      aliases: ['A. Lind', 'Ада'],
      country: 'port-ellis',
      roles: [
        { title: 'Minister', organisation: 'islands', from: '2016', to: '2017-05' },
        { title: 'Pilot', from: '2010' },
      ],
      identifiers: { wikidata: 'Q1' },
    }),
  ],
  places: [
    place('port-ellis', { within: [{ id: 'reef', until: '2001' }, 'isle'], coordinates: [1.5, -2] }),
    place('isle', { kind: 'region', formerly: [{ name: 'Old Isle', until: '1950' }] }),
    place('reef', { kind: 'region' }),
  ],
  topics: [topic('strikes', { broader: 'work' }), topic('work')],
  stories: [story('quarrel')],
});

/** What the site has of it, by path. */
export const files = new Map<string, string>();
for (const { path, make } of tableFiles(archive)) files.set(path, String(await make()));

export const rowsOf = (name: string) =>
  parse<Record<string, string>>(files.get(`data/${name}.csv`) ?? '', { columns: true });
