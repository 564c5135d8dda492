import { isWithin } from '../../../base/days/periods.ts';
import type { RecordRow } from '../loaded/table.ts';
import type { AskedTime } from './asked-time.ts';
import type { Note } from './note.ts';
import { without } from './query.ts';

/** The days by which a time in a text may narrow it: those of its readings of which there is anything. */
export function datedBy(time: AskedTime, rows: Pick<RecordRow, 'date' | 'until'>[], text: string): Note[] {
  const readings = time.readings.filter((reading) =>
    rows.some(({ date, until }) => date !== undefined && isWithin({ date, until }, reading.from, reading.to)),
  );
  return readings.length === 0
    ? []
    : [{ kind: 'dated', time: { ...time, readings }, rest: without(text, time.text) }];
}
