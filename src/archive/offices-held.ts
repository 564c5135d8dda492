import { firstDay, lastDay, type CalendarDate } from '../base/dates.ts';
import { isWithin } from '../base/periods.ts';
import { spanOn, type Axis, type Span } from './axis.ts';
import type { Actor, Role } from './model.ts';
import { isDated } from './roles.ts';

/** An office along an axis. */
export interface OfficeOnAxis {
  role: Role;
  span: Span;
  /** Briefings that tell of its days. */
  count: number;
  /** Whether nobody knows when it began or ended. */
  isVague: boolean;
  from?: CalendarDate | undefined;
  to?: CalendarDate | undefined;
}

/** Offices on an axis, and those of other times. */
export interface OfficesOnAxis {
  held: OfficeOnAxis[];
  others: Role[];
}

/**
 * An actor’s offices on an axis, the one that began last first, and those of other times. One without a last day
 * is held until its holder’s end, or still; one without a first day began with its holder at the earliest.
 */
export function officesOn(
  axis: Axis,
  { roles, briefings, began, ended }: Pick<Actor, 'roles' | 'briefings' | 'began' | 'ended'>,
): OfficesOnAxis {
  const others: Role[] = [];
  const held = roles.flatMap((role): OfficeOnAxis[] => {
    const days = { from: role.from ?? began, to: role.to ?? ended };
    const span = spanOn(axis, days);
    if (typeof span === 'string') {
      others.push(role);
      return [];
    }
    const from = days.from && firstDay(days.from);
    const to = days.to && lastDay(days.to);
    const { length } = briefings.filter((one) => isWithin(one, from, to));
    return [{ role, span, count: length, isVague: !isDated(role), from, to }];
  });
  return { held, others };
}
