import type { SearchRecord } from '../index/records/record.ts';
import type { Names } from './loaded/subject-names.ts';
import type { RecordRow } from './loaded/table.ts';
import { stateOf, type SearchState } from './state.ts';

/* Names, rows and states for tests, of the archive's own subject. */

export const names: Names = {
  actor: [
    { id: 'boris-johnson', name: 'Boris Johnson', count: 9 },
    { id: 'lyndon-johnson', name: 'Lyndon Johnson', count: 1 },
    { id: 'rex-tillerson', name: 'Rex Tillerson', count: 5 },
    { id: 'vladimir-putin', name: 'Vladimir Putin', aliases: ['Владимир Путин', 'Wladimir Putin'], count: 7 },
    { id: 'sergey-lavrov', name: 'Sergey Lavrov', aliases: ['Сергей Лавров'], count: 6 },
    {
      id: 'un-security-council',
      name: 'United Nations Security Council',
      aliases: ['UN Security Council'],
      count: 8,
    },
    { id: 'francois-hollande', name: 'François Hollande', count: 2 },
  ],
  place: [
    { id: 'syria', name: 'Syria', count: 20 },
    { id: 'idlib', name: 'Idlib Governorate', above: 'syria', count: 4 },
    { id: 'khan-shaykhun', name: 'Khan Shaykhun', aliases: ['Khan Sheikhoun'], above: 'idlib', count: 3 },
    { id: 'lucca', name: 'Lucca', count: 2 },
  ],
  topic: [
    { id: 'diplomacy', name: 'Diplomacy', count: 12 },
    { id: 'sanctions', name: 'Sanctions', above: 'diplomacy', count: 6 },
    { id: 'travel-bans', name: 'Travel bans', above: 'sanctions', count: 3 },
  ],
};

/** A briefing's row; each test says what it is about. */
export function row(id: string, given: Partial<RecordRow> = {}): RecordRow {
  return { id, kind: 'briefing', date: '2017-04-10', actors: [], places: [], topics: [], ...given };
}

/** A state, by the query of its address. */
export function state(query = ''): SearchState {
  return stateOf(new URLSearchParams(query));
}

/** A record of a day. */
export function record(url: string, date?: string): SearchRecord {
  return { kind: 'briefing', url, date, actors: [], places: [], topics: [], html: `<html>${url}</html>` };
}
