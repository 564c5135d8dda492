import { firstDay, isBackwards, lastDay, type PartialDate } from '../../base/days/dates.ts';
import { bySortName, compare } from '../../base/order.ts';
import type { Finding } from '../../base/problems.ts';
import { actorUrl } from '../../base/urls.ts';
import type { ActorData } from '../../schema/schemas.ts';
import { at, distinct } from '../findings/finding-position.ts';
import * as messages from '../findings/subject-messages.ts';
import type { Actor, Entry, FormerName, Office } from '../model.ts';
import { circularActors } from './memberships.ts';
import type { Directory } from './subjects.ts';
import { writable } from './writable.ts';

/** An actor that knows nobody yet. */
export function newActor({ id, data }: Entry<ActorData>): Actor {
  return {
    // What is written over below is of another type.
    ...data,
    subject: 'actor',
    id,
    sortName: data.sortName ?? data.name,
    url: actorUrl(id),
    formerly: byEnd(data.formerly),
    formerIds: [],
    country: undefined,
    succeeds: [],
    succeededBy: [],
    memberships: [],
    memberOf: [],
    members: [],
    offices: [],
    holdings: [],
    isUnpublished: false,
    briefings: [],
    statements: [],
    turns: [],
  };
}

/** Former names, the one that ended first in front. */
export function byEnd(names: FormerName[]): FormerName[] {
  return names.toSorted((a, b) => compare(lastDay(a.until), lastDay(b.until)));
}

/** Joins actors with each other and with places, in both directions. */
export function joinActors(entries: Entry<ActorData>[], directory: Directory, findings: Finding[]): void {
  for (const entry of entries) {
    const actor = directory.actors.get(entry.id);
    if (!actor) continue;
    const { country } = entry.data;
    if (country) writable(actor).country = directory.place(country, at(entry, 'country'));
    joinGroups(entry, actor, directory, findings);
    joinOffices(entry, actor, directory, findings);
  }
  const { actors } = directory;
  findings.push(
    ...circularActors('memberOf', entries, actors),
    ...circularActors('succeeds', entries, actors),
  );
  for (const actor of actors.values()) {
    const { holdings, members, succeededBy } = writable(actor);
    holdings.sort((a, b) => compareStarts(a.office, b.office) || bySortName(a.holder, b.holder));
    members.sort(bySortName);
    succeededBy.sort(bySortName);
  }
}

function joinGroups(entry: Entry<ActorData>, actor: Actor, directory: Directory, findings: Finding[]): void {
  const { memberOf, succeeds = [], began, ended } = entry.data;
  if (began && ended && isBackwards(began, ended))
    findings.push(messages.endBeforeStart(at(entry, 'ended'), began, ended));
  const groups = new Set<Actor>();
  for (const { id, said, where } of distinct(entry, 'memberOf', memberOf, findings, areApart)) {
    const { from, to: until } = said ?? {};
    const group = directory.actor(id, where);
    if (from && until && isBackwards(from, until))
      findings.push(
        messages.endBeforeStart(
          { ...where, field: [...(where.field ?? []).slice(0, -1), 'to'] },
          from,
          until,
        ),
      );
    if (!group) continue;
    writable(actor).memberships.push({ group, from, until });
    groups.add(group);
  }
  writable(actor).memberOf.push(...groups);
  for (const group of groups) writable(group).members.push(actor);
  for (const { id, where } of distinct(entry, 'succeeds', succeeds, findings)) {
    const before = directory.actor(id, where);
    if (!before) continue;
    writable(actor).succeeds.push(before);
    writable(before).succeededBy.push(actor);
  }
}

interface Days {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}

/** Whether one of two memberships was over before the other began. */
function areApart(one: Days = {}, other: Days = {}): boolean {
  return isBackwards(one.from, other.to) || isBackwards(other.from, one.to);
}

function joinOffices(entry: Entry<ActorData>, actor: Actor, directory: Directory, findings: Finding[]): void {
  const offices = entry.data.roles.map(({ title, organisation, from, to, acting, note }, index): Office => {
    const end = to === 'unknown' ? undefined : to;
    if (from && end && isBackwards(from, end))
      findings.push(messages.officeEndsBeforeStart(at(entry, 'roles', index, 'to'), title, from, end));
    const group = organisation && directory.actor(organisation, at(entry, 'roles', index, 'organisation'));
    const isEndUnknown = to === 'unknown';
    return {
      ...{ title, organisation: group || undefined, from },
      until: end ?? (isEndUnknown ? undefined : endOf(actor, from)),
      ...(isEndUnknown && { isEndUnknown }),
      ...(acting && { isActing: true }),
      ...(note && { note }),
    };
  });
  // What began nobody knows when comes last.
  writable(actor).offices = offices.sort(compareStarts);
  for (const office of actor.offices)
    if (office.organisation) writable(office.organisation).holdings.push({ holder: actor, office });
}

function compareStarts(a: Office, b: Office): number {
  return compare(startOf(b), startOf(a));
}

function startOf({ from }: Office): string {
  return from === undefined ? '' : firstDay(from);
}

/** What is held still ends with its holder, unless it began later, which the check warns of. */
function endOf({ ended }: Actor, from: string | undefined): string | undefined {
  return ended && from && firstDay(from) > lastDay(ended) ? undefined : ended;
}
