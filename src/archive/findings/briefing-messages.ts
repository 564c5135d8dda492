import { idInPath, idMeant } from '../../base/ids.ts';
import type { Finding } from '../../base/problems.ts';
import { didYouMean } from '../../base/text/closest.ts';
import { counted } from '../../base/text/counted.ts';
import { pathBeside } from '../../schema/content-path.ts';
import type { Where } from './finding-position.ts';
import { error, warning } from './findings.ts';
import { unknownRule } from './unknown-rule.ts';

export function otherYear(where: Where, date: string, folder: string): Finding {
  const message = `The date ${date} is not in the year of the folder ${folder}. Move the file, or mend the date.`;
  return error(where, 'other-year', message);
}

/** A briefing, a story, or what one collects, that ends before it begins. */
export function untilBeforeStart(
  where: Where,
  until: string,
  start: { field: string; day: string },
): Finding {
  const message = `until (${until}) is before ${start.field} (${start.day}). Exchange the two, or mend one.`;
  return error(where, 'period-order', message);
}

export function missingSources(where: Where): Finding {
  const message = 'There are no sources. Add what the briefing rests on to the front matter.';
  return warning(where, 'missing-sources', message);
}

export function duplicateSource(where: Where, id: string): Finding {
  return error(
    where,
    'duplicate-source',
    `The source id "${id}" is used twice. Give one of them another id.`,
  );
}

/** A source that stands in the list already, with the same id and all else. */
export function repeatedSource(where: Where, id: string): Finding {
  return error(where, 'duplicate-source', `The source "${id}" stands here twice. Remove one.`, 'remove');
}

/** What a briefing's id that has no file may have been meant to be: one that ends like it, or is written alike. */
function briefingMeant(id: string, ids: string[], otherwise: string): string {
  const end = idMeant(id).split('/').at(-1) ?? '';
  const alike = ids.filter((one) => one.endsWith(`/${end}`));
  return alike.length === 1 ? `Did you mean "${alike[0]}"?` : didYouMean(id, ids, otherwise);
}

export function unknownBriefing(where: Where, id: string, known: Iterable<string>): Finding {
  return noBriefing(where, id, known, 'Name another briefing, or remove it.');
}

function noBriefing(where: Where, id: string, known: Iterable<string>, otherwise: string): Finding {
  const ids = [...known];
  const now = ids.find((one) => one === idInPath(id, 'briefings'));
  const advice = now === undefined ? briefingMeant(id, ids, otherwise) : `Did you mean "${now}"?`;
  const message = `"${id}" is not in ${pathBeside(where, 'briefings')}. ${advice}`;
  return error(where, unknownRule('briefing'), message, now === undefined ? undefined : { was: id, now });
}

export function ownRelated(where: Where, id: string): Finding {
  return error(where, 'own-related', `"${id}" is this briefing itself. Remove it from related.`, 'remove');
}

/** A briefing that is to be read on, and was withdrawn. @param instead what readers find */
export function namesWithdrawn(where: Where, id: string, instead: string): Finding {
  const message = `"${id}" was withdrawn, so ${instead}. Name another briefing, or remove it.`;
  return warning(where, 'withdrawn-named', message);
}

/** A source of which nothing tells what it is. */
export function namelessSource(where: Where, id: string): Finding {
  const message = `The source "${id}" has no title, publisher or url. Write at least one.`;
  return error(where, 'nameless-source', message);
}

export function unknownLead(where: Where, id: string, known: Iterable<string>): Finding {
  return noBriefing(where, id, known, 'Name another briefing, or remove the field.');
}

export function singleSource(where: Where): Finding {
  return warning(
    where,
    'single-source',
    'The briefing rests on a single source. Add a second, independent one.',
  );
}

export function futureDate(where: Where, date: string): Finding {
  const message = `${date} is in the future. Mend the date, or hold the briefing back with publish.`;
  return warning(where, 'future-date', message);
}

/** A day of which a briefing cannot tell yet. */
export function farDay(where: Where, day: string): Finding {
  return warning(where, 'future-date', `${day} is more than a year ahead. Mend the year.`);
}

export function duplicateTitle(where: Where, other: string): Finding {
  const message = `${other} has the same title and day. Say in the title what sets this one apart.`;
  return warning(where, 'duplicate-title', message);
}

/** A title or summary that is there, and shorter or longer than looks right. */
export function unusualLength(
  where: Where,
  field: string,
  length: number,
  { least, most }: { least: number; most: number },
): Finding {
  const advice = length < least ? `Say more: ${least} look right in lists.` : `Cut it to ${most} if you can.`;
  return warning(where, 'unusual-length', `The ${field} has ${counted(length, 'character')}. ${advice}`);
}

/** A title, name or summary with signs of Markdown or HTML. @param plain what it says without */
export function signsInField(where: Where, field: string, written: string, plain: string): Finding {
  const message = `The ${field} is shown as it is written, signs and all. Write it without: ${plain}`;
  return { ...warning(where, 'signs-in-field', message), answer: { was: written, now: plain } };
}
