import type { ActorData } from '../schema/schemas.ts';
import * as messages from './messages.ts';
import type { Actor, Entry } from './model.ts';
import type { Finding } from '../base/problems.ts';
import { at } from './where.ts';

/** Reports each circle of `memberOf` once, beginning where its first file comes in the order of entries. */
export function membershipFindings(entries: Entry<ActorData>[], actors: Map<string, Actor>): Finding[] {
  const done = new Set<Actor>();
  const findings: Finding[] = [];
  for (const entry of entries) {
    const start = actors.get(entry.id);
    if (!start) continue;
    for (const ids of circlesFrom(start, done)) {
      const inCircle = entries.find(({ id }) => id === ids[0]) ?? entry;
      const index = inCircle.data.memberOf.indexOf(ids[1] ?? '');
      findings.push(messages.circularMembership(at(inCircle, 'memberOf', index), ids));
    }
  }
  return findings;
}

/** The circles into which the groups of an actor lead, without those that were walked before. */
function circlesFrom(start: Actor, done: Set<Actor>): string[][] {
  const circles: string[][] = [];
  const walked: { actor: Actor; next: number }[] = [];
  const open = new Set<Actor>();
  const enter = (actor: Actor) => {
    open.add(actor);
    walked.push({ actor, next: 0 });
  };
  if (!done.has(start)) enter(start);
  for (let last = walked.at(-1); last; last = walked.at(-1)) {
    const group = last.actor.memberOf[last.next];
    last.next += 1;
    if (!group) {
      done.add(last.actor);
      open.delete(last.actor);
      walked.pop();
    } else if (open.has(group)) {
      const first = walked.findIndex(({ actor }) => actor === group);
      circles.push([...walked.slice(first).map(({ actor }) => actor.id), group.id]);
    } else if (!done.has(group)) enter(group);
  }
  return circles;
}
