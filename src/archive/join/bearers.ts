import { inPlainWords } from '../../base/ids.ts';
import type { Actor } from '../model.ts';
import { familyName, namesOf } from '../names.ts';

/** Who goes by a name: several where it tells nobody from another. */
type ByName<One> = Map<string, Set<One>>;

/** Everybody by name and other names, and by surname. */
export interface KnownNames<One = Actor> {
  names: ByName<One>;
  surnames: ByName<One>;
  /** Whether some files of actors cannot be read, so that others may be known by any name. */
  areSome?: boolean;
}

/** What of an actor tells by which names it goes. */
type Bearer = Pick<Actor, 'name' | 'aliases' | 'formerly' | 'sortName' | 'kind'>;

/** Who bears which name. Make it once for all briefings. */
export function actorsByName<One extends Bearer>(actors: Iterable<One>): KnownNames<One> {
  const names: ByName<One> = new Map();
  const surnames: ByName<One> = new Map();
  for (const actor of actors) {
    for (const name of namesOf(actor)) enter(names, name, actor);
    if (actor.kind === 'person') enter(surnames, familyName(actor), actor);
  }
  return { names, surnames };
}

function enter<One>(map: ByName<One>, name: string, actor: One): void {
  const key = inPlainWords(name);
  map.set(key, (map.get(key) ?? new Set<One>()).add(actor));
}

/** Who bears a name, or else a surname. */
export function bearersOf<One>(label: string, { names, surnames }: KnownNames<One>): One[] {
  const key = inPlainWords(label);
  return [...(names.get(key) ?? surnames.get(key) ?? [])];
}

/** Whether a label holds the name or the surname of an actor beside other words, as `Mrs Lind` or `Lind, Ada`. */
export function isIn(label: string, actor: Actor): boolean {
  const words = ` ${inPlainWords(label)} `;
  const surname = actor.kind === 'person' ? [familyName(actor)] : [];
  return [...namesOf(actor), ...surname].some((name) => words.includes(` ${inPlainWords(name)} `));
}
