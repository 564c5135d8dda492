import { isErased } from '../corrections.ts';
import type { Letter } from '../lists/actor-letters.ts';
import type { Amendment } from '../lists/amendments.ts';
import type { YearPage } from '../lists/calendar.ts';
import type { Part } from '../lists/list-parts.ts';
import type { Actor, Statement } from '../model.ts';
import { line, placeInList, statement, subject } from './shown-parts.ts';
import type { Shown } from './shown.ts';

export function statementsOn(part: Part<Statement>, by?: Actor): Shown {
  return { by: by && subject(by), list: placeInList(part), statements: part.items.map(statement) };
}

export function correctionsShown(part: Part<Amendment>): Shown {
  const amendments = part.items.map(({ briefing, date, correction, reason }) => ({
    briefing: { url: briefing.url, title: briefing.title, isErased: isErased(briefing) },
    date,
    correction,
    reason,
  }));
  return { list: placeInList(part), amendments };
}

export function yearShown({ part, count, years }: YearPage): Shown {
  const briefings = part.items.map(({ month, briefing }) => ({ month, briefing: line(briefing) }));
  return { list: placeInList(part), briefings, count, years };
}

/** A page of actors under a letter. */
export function letterShown({ initial, actors }: Letter): Shown {
  const shown = actors.map(({ url, sortName, briefings }) => ({ url, sortName, count: briefings.length }));
  return { initial, actors: shown };
}
