import type { Finding } from '../../base/problems.ts';
import type { ActorData } from '../../schema/schemas.ts';
import { positioned } from '../findings/finding-position.ts';
import * as messages from '../findings/subject-messages.ts';
import type { Actor, Entry } from '../model.ts';
import { circlesFrom } from './cycles.ts';

/** Reports each circle of a field once, beginning where its first file comes in the order of entries. */
export function circularActors(
  field: 'memberOf' | 'succeeds',
  entries: Entry<ActorData>[],
  actors: Map<string, Actor>,
): Finding[] {
  const done = new Set<Actor>();
  return entries.flatMap((entry) => {
    const start = actors.get(entry.id);
    if (!start) return [];
    return circlesFrom(start, (actor) => actor[field], done).flatMap((circle) => {
      const ids = [...circle, ...circle.slice(0, 1)].map(({ id }) => id);
      const inCircle = entries.find(({ id }) => id === ids[0]) ?? entry;
      const named = positioned(inCircle, field, inCircle.data[field]).find(({ id }) => id === ids[1]);
      return named ? [messages.circularActor(named.where, field, ids)] : [];
    });
  });
}
