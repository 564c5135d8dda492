import { firstDay, lastDay, type CalendarDate } from '../../base/days/dates.ts';
import { isWithin } from '../../base/days/periods.ts';
import { searchFor } from '../../base/urls.ts';
import type { Actor, Office } from '../model.ts';
import { heldInWords, isDated, organisationName, officeWithDays } from '../offices.ts';
import { spanOn, type Axis, type AxisSpan } from '../timeline/time-axis.ts';
import type { ToldName } from './statement-told.ts';

/** An office with its organisation, when it was held and what is noted of it. */
export interface ToldOffice {
  title: string;
  isActing: boolean;
  /** By the name of then. */
  organisation: ToldName | undefined;
  /** Empty when no day is known. */
  days: string;
  note: string | undefined;
}

/** An office along an axis. */
export interface OfficeOnAxis extends ToldOffice {
  span: AxisSpan;
  /** Briefings that tell of its days. */
  count: number;
  /** Where those are, or where it was held, if none tell of it. */
  url: string | undefined;
  /** The office, its organisation and its days. */
  words: string;
  /** Whether nobody knows when it began or ended. */
  isVague: boolean;
}

/** Offices on an axis, and those of other times. */
export interface OfficesOnAxis {
  held: OfficeOnAxis[];
  others: ToldOffice[];
}

/**
 * An actor’s offices on an axis, the one that began last first, and those of other times. One without a last day
 * is held until its holder’s end, or still; one without a first day began with its holder at the earliest.
 */
export function officesOn(
  axis: Axis,
  { id, offices, briefings, began, ended }: Pick<Actor, 'id' | 'offices' | 'briefings' | 'began' | 'ended'>,
): OfficesOnAxis {
  const others: ToldOffice[] = [];
  const held = offices.flatMap((office): OfficeOnAxis[] => {
    const days = { from: office.from ?? began, until: office.until ?? ended };
    const span = spanOn(axis, days);
    if (typeof span === 'string') {
      others.push(officeTold(office));
      return [];
    }
    const from = days.from && firstDay(days.from);
    const until = days.until && lastDay(days.until);
    const { length: count } = briefings.filter((one) => isWithin(one, from, until));
    const url = count > 0 ? searchFor(searchOf(id, from, until)) : office.organisation?.url;
    return [
      { ...officeTold(office), span, count, url, words: officeWithDays(office), isVague: !isDated(office) },
    ];
  });
  return { held, others };
}

/** A search for the briefings of an actor in some days. */
function searchOf(
  actor: string,
  from: CalendarDate | undefined,
  until: CalendarDate | undefined,
): URLSearchParams {
  return new URLSearchParams([
    ['actor', actor],
    ...(from ? [['from', from]] : []),
    ...(until ? [['to', until]] : []),
  ]);
}

function officeTold(office: Office): ToldOffice {
  const { title, isActing = false, organisation, note } = office;
  const name = organisationName(office);
  return {
    ...{ title, isActing, note },
    organisation: organisation && name !== undefined ? { name, url: organisation.url } : undefined,
    days: heldInWords(office),
  };
}
