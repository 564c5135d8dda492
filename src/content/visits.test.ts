import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinEntries } from '../archive/join/join.ts';
import { nameOn } from '../archive/names.ts';
import { isWithin, monthsOf, yearsOf } from '../base/days/periods.ts';
import { idMeant } from '../base/ids.ts';
import { environment } from '../base/system/environment.ts';
import { readContent } from './read-content.ts';
import { folderOf, soundFiles } from './sample.ts';
import { joinable } from './shared-content.ts';

/*
 * Journeys as a public record has them (Office of the Historian, visits by foreign leaders): over the ends of months
 * and years, by several people at once, of states that have another name today, with names of all spellings.
 */

/** First and last day, titles with names, the state's name on those days, and cities beside Washington. */
type Visit = [first: string, last: string, visitors: string, state: string, cities: string[]];

const visits: Visit[] = [
  ['1971-08-10', '1971-08-11', 'Acting Prime Minister | Sirik Matak', 'Khmer Republic', []],
  ['1941-12-22', '1942-01-06', 'Prime Minister | Churchill', 'United Kingdom', []],
  ['1898-01-26', '1898-02-06', 'President | Dole', 'Hawaii', ['San Francisco', 'Chicago', 'Buffalo']],
  ['1924-10-31', '1924-11-02', 'President-elect | Calles', 'Mexico', ['New Orleans']],
  ['1931-04-28', '1931-05-01', 'King | Prajadhipok', 'Siam', ['New York City']],
  ['1937-03-30', '1937-04-01', 'Governor General | Lord Tweedsmuir', 'Canada', ['Annapolis']],
  ['1941-04-22', '1941-05-01', 'President-elect | Lescot', 'Haiti', []],
  ['1941-04-26', '1941-05-02', 'Grand Duchess | Charlotte', 'Luxembourg', []],
  ['1921-11-07', '1921-11-24', 'Premier | Briand', 'France', []],
  ['1945-04-25', '1945-06-26', 'Prime Minister | Mackenzie King', 'Canada', ['San Francisco']],
  ['1945-04-25', '1945-06-26', 'Prime Minister | Smuts', 'South Africa', ['San Francisco']],
  ['1945-04-25', '1945-06-26', 'Prime Minister | Fraser', 'New Zealand', ['San Francisco']],
  ['1874-12-12', '1874-12-23', 'King | Kalakaua', 'Hawaii', ['New York City', 'Boston', 'Chicago']],
  [
    '1876-05-07',
    '1876-05-11',
    'Emperor | Dom Pedro II',
    'Brazil',
    ['San Francisco', 'New Orleans', 'Boston', 'Philadelphia'],
  ],
  [
    '1881-09-28',
    '1881-09-28',
    'King | Kalakaua',
    'Hawaii',
    ['New York City', 'Philadelphia', 'San Francisco'],
  ],
  ['1958-09-28', '1958-10-03', 'Premier | Sihanouk', 'Cambodia', []],
  [
    '1991-05-07',
    '1991-05-07',
    'President | Francesco Cossiga; Prime Minister | Giulio Andreotti',
    'Italy',
    [],
  ],
  [
    '1999-04-23',
    '1999-04-25',
    'President | Alexander Kwasniewski; Prime Minister | Jerzy Buzek',
    'Poland',
    [],
  ],
  ['2000-08-07', '2000-08-10', 'President | Stjepan Mesic; Prime Minister | Ivica Racan', 'Croatia', []],
  ['2008-07-17', '2008-07-21', 'President | Fatmir Sejdiu; Prime Minister | Hashim Thaci', 'Kosovo', []],
  ['2023-02-02', '2023-02-02', 'King | Abdullah; Crown Prince | Hussein', 'Jordan', []],
  ['2024-03-12', '2024-03-12', 'President | Andrzej Duda; Prime Minister | Donald Tusk', 'Poland', []],
  [
    '1941-04-06',
    '1941-04-10',
    'Prime Minister | Sikorski',
    'Poland',
    ['New York City', 'Palm Beach', 'Chicago'],
  ],
  ['1942-03-23', '1942-03-30', 'Prime Minister | Sikorski', 'Poland', ['New York City']],
  ['1942-12-02', '1942-12-03', 'Prime Minister | Sikorski', 'Poland', ['New York City']],
  ['1943-01-01', '1943-01-05', 'Prime Minister | Sikorski', 'Poland', ['New York City']],
  [
    '1943-05-12',
    '1943-05-19',
    'President | Benes',
    'Czechoslovakia',
    ['Chicago', 'New York City', 'Fort Knox'],
  ],
  ['1944-06-05', '1944-06-14', 'Prime Minister | Mikolajczyk', 'Poland', []],
  [
    '1959-03-17',
    '1959-03-19',
    'President | O’Kelly',
    'Ireland',
    ['New York City', 'Providence', 'Boston', 'Chicago', 'Philadelphia'],
  ],
  [
    '1961-07-31',
    '1961-08-03',
    'Prime Minister | Ch’en',
    'China, Republic of',
    ['Honolulu', 'San Francisco', 'New York City', 'Chicago'],
  ],
  [
    '1976-05-17',
    '1976-05-20',
    'President | Valery Giscard d’Estaing',
    'France',
    ['Yorktown', 'Philadelphia', 'Houston', 'New Orleans'],
  ],
  ['1976-06-26', '1976-06-28', 'President | Valery Giscard d’Estaing', 'France', []],
  ['1978-05-26', '1978-05-31', 'President | Valery Giscard d’Estaing', 'France', []],
  ['1999-03-04', '1999-03-05', 'Prime Minister | Massimo D’Alema', 'Italy', ['Boston']],
  ['1999-04-23', '1999-04-25', 'Prime Minister | Massimo D’Alema', 'Italy', []],
  ['2007-12-12', '2007-12-15', 'President | Umaru Yar’Adua', 'Nigeria', []],
  ['1919-06-21', '1919-06-25', 'President-elect | Pessoa', 'Brazil', ['New York City']],
  ['1920-09-15', '1920-09-16', 'President-elect | Porras', 'Panama', []],
  ['1922-05-03', '1922-05-05', 'President-elect | Ospina', 'Colombia', ['New York City']],
  ['1980-04-27', '1980-04-28', 'Prime Minister | J.M.G.M. (Tom) Adams', 'Barbados', []],
  ['1983-03-14', '1983-03-16', 'Prime Minister | Rudolphus F. M. (Ruud) Lubbers', 'Netherlands', []],
  ['1984-01-19', '1984-01-20', 'Prime Minister | Rudolphus F. M. (Ruud) Lubbers', 'Netherlands', []],
  [
    '1983-10-24',
    '1983-10-26',
    'President of the Council of Ministers | Hussain Mohammad Ershad',
    'Bangladesh',
    ['Houston'],
  ],
  ['1960-07-27', '1960-07-29', 'Prime Minister | Lumumba', 'Democratic Republic of the Congo', []],
  [
    '1962-02-05',
    '1962-02-06',
    'Prime Minister | Adoula',
    'Democratic Republic of the Congo',
    ['New York City'],
  ],
  ['1969-03-05', '1969-03-05', 'President | Emile D. Zinsou', 'Dahomey', []],
  ['1954-12-06', '1954-12-09', 'Prime Minister | Kotelawala', 'Ceylon', ['San Francisco', 'Honolulu']],
  ['1965-03-29', '1965-03-31', 'President | Yameogo', 'Upper Volta', ['San Francisco', 'New York City']],
  ['2002-01-27', '2002-01-30', 'Chairman | Hamid Karzai', 'Afghanistan', []],
  ['1945-08-22', '1945-08-25', 'President | de Gaulle', 'France', ['New York City', 'Chicago']],
];

/** What a state of another name is called today. */
const today: Record<string, string> = {
  Siam: 'Thailand',
  Dahomey: 'Benin',
  Ceylon: 'Sri Lanka',
  'Khmer Republic': 'Cambodia',
  'Upper Volta': 'Burkina Faso',
};

/** What those states were called, and until when: one of them had its name of today before. */
const formerly: Record<string, string> = {
  Thailand: '[{ name: Siam, until: 1939-06-23 }]',
  Benin: '[{ name: Dahomey, until: 1975-11-30 }]',
  'Sri Lanka': '[{ name: Ceylon, until: 1972-05-22 }]',
  Cambodia: '[{ name: Cambodia, until: 1970-10-09 }, { name: Khmer Republic, until: 1975-04-17 }]',
  'Burkina Faso': '[{ name: Upper Volta, until: 1984-08-03 }]',
};

function visitorsIn(text: string): { title: string; name: string }[] {
  return text.split('; ').map((one) => {
    const [title = '', name = ''] = one.split(' | ');
    return { title, name };
  });
}

const stateIdOf = (name: string) => `${idMeant(today[name] ?? name)}-state`;
const pathOf = ([first, , visitors]: Visit) => `${first.slice(0, 4)}/${first.slice(5)}-${idMeant(visitors)}`;

/** The record as an editor would write it: an office goes from the first visit in it to the last. */
function contentOf(all: Visit[]): Record<string, string> {
  const files: Record<string, string> = {
    'archive.yaml': soundFiles['archive.yaml'],
    'topics/visits.yaml': 'name: Visits\n',
    'places/united-states.yaml': 'name: United States\nkind: country\n',
    'places/washington.yaml': 'name: Washington\nkind: city\nwithin: united-states\n',
  };
  const offices = new Map<string, Visit[]>();
  for (const visit of all) {
    const [first, last, visitors, state, cities] = visit;
    for (const city of cities)
      files[`places/${idMeant(city)}.yaml`] = `name: ${city}\nkind: city\nwithin: united-states\n`;
    const name = today[state] ?? state;
    files[`actors/${stateIdOf(state)}.yaml`] =
      `name: "${name}"\nkind: state\n` + (formerly[name] ? `formerly: ${formerly[name]}\n` : '');
    for (const { title, name } of visitorsIn(visitors)) {
      const office = [name, title, state].join(' | ');
      offices.set(office, [...(offices.get(office) ?? []), visit]);
    }
    files[`briefings/${pathOf(visit)}.mdx`] = [
      '---',
      `title: "${visitors.replaceAll(' | ', ' ')} in Washington"`,
      ...[`date: ${first}`, ...(last === first ? [] : [`until: ${last}`])],
      'summary: Somebody came to see the government of another state, and went again.',
      `actors: [${[...visitorsIn(visitors).map(({ name }) => idMeant(name)), stateIdOf(state)].join(', ')}]`,
      `location: [${['washington', ...cities.map(idMeant)].join(', ')}]`,
      'topics: [visits]',
      'sources: [{ id: record, title: Visits by Foreign Leaders, publisher: Office of the Historian, kind: official }]',
      ...['---', '', `They came from ${state}.`, ''],
    ].join('\n');
  }
  for (const [office, held] of offices) {
    const [name = '', title = '', state = ''] = office.split(' | ');
    const from = held.map(([first]) => first).sort()[0];
    const to = held
      .map(([, last]) => last)
      .sort()
      .at(-1);
    const role = `roles:\n  - { title: ${title}, organisation: ${stateIdOf(state)}, from: ${from}, to: ${to} }\n`;
    files[`actors/${idMeant(name)}.yaml`] = `name: "${name}"\nkind: person\n${role}`;
  }
  return files;
}

test('fifty awkward journeys are right, and come out with their names, days, places and offices', async (context) => {
  const folder = await folderOf(context, contentOf(visits));
  const env = { ARCHIVE_CONTENT: folder, ARCHIVE_CACHE: `${folder}/cache`, ARCHIVE_TODAY: '2026-01-01' };
  const content = await readContent(environment(env));
  assert.deepEqual(
    content.problems.filter(({ severity }) => severity === 'error'),
    [],
  );

  const { archive } = joinEntries(joinable(content), { today: '2026-01-01' });

  assert.equal(archive.briefings.length, visits.length);
  for (const visit of visits) {
    const [first, last, visitors, state, cities] = visit;
    const briefing = archive.briefings.find(({ id }) => id === pathOf(visit));
    assert.ok(briefing, pathOf(visit));
    assert.deepEqual([briefing.date, briefing.until], [first, last === first ? undefined : last]);
    assert.deepEqual(yearsOf(briefing), [...new Set([first.slice(0, 4), last.slice(0, 4)])]);
    assert.equal(monthsOf(briefing).includes(last.slice(0, 7)), true);
    assert.deepEqual([isWithin(briefing, last), isWithin(briefing, undefined, first)], [true, true]);
    assert.deepEqual(
      briefing.locations.map(({ name }) => name),
      ['Washington', ...cities],
    );
    for (const place of briefing.locations) assert.ok(place.briefings.includes(briefing), place.name);
    const cast = briefing.cast.map(({ actor, office }) => [office?.title, nameOn(actor, first)]);
    assert.deepEqual(cast, [
      ...visitorsIn(visitors).map(({ title, name }) => [title, name]),
      [undefined, state],
    ]);
    for (const { office, actor } of briefing.cast)
      if (actor.kind === 'person') assert.equal(office?.organisation?.id, stateIdOf(state));
  }
});
