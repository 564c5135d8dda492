import { actorsShown } from '../../base/list-limits.ts';
import { groupedBy } from '../../base/order.ts';
import { actorsUnderUrl, initialAnchor } from '../../base/urls.ts';
import type { Actor, Archive } from '../model.ts';
import { byInitial } from '../queries.ts';

/** Actors whose sort names begin with the same letter. */
export interface Letter {
  initial: string;
  anchor: string;
  /** Address of a page with all of them, where the index shows only some. */
  url: string | undefined;
  actors: Actor[];
}

/** The index of actors, from A to Z. */
export function letters({ actors }: Archive): Letter[] {
  return byInitial(actors).map(([initial, under]) => ({
    initial,
    anchor: initialAnchor(initial),
    url: under.length > actorsShown ? actorsUnderUrl(letterPath(initial)) : undefined,
    actors: under,
  }));
}

/** The first of some actors, and how many they are. */
interface FirstActors {
  actors: Actor[];
  count: number;
}

/** The index of actors as its page has it: under each letter and of each kind, as many as it shows. */
export interface ActorIndex {
  letters: (FirstActors & Pick<Letter, 'initial' | 'anchor' | 'url'>)[];
  kinds: (FirstActors & Pick<Actor, 'kind'>)[];
}

/** The index of actors as its page has it. */
export function actorIndex(archive: Archive): ActorIndex {
  const all = letters(archive);
  const byKind = groupedBy(
    all.flatMap(({ actors }) => actors),
    ({ kind }) => kind,
  );
  return {
    letters: all.map(({ actors, ...letter }) => ({ ...letter, ...firstOf(actors) })),
    kinds: byKind.map(([kind, actors]) => ({ kind, ...firstOf(actors) })),
  };
}

function firstOf(actors: Actor[]): FirstActors {
  return { actors: actors.slice(0, actorsShown), count: actors.length };
}

/** The pages of letters that the index cuts short. */
export function letterPages(archive: Archive): { params: { letter: string }; props: { letter: Letter } }[] {
  return letters(archive)
    .filter(({ url }) => url !== undefined)
    .map((letter) => ({ params: { letter: letterPath(letter.initial) }, props: { letter } }));
}

/** Letters outside A to Z go by their number, so that every address is plain. */
function letterPath(initial: string): string {
  return /^[A-Z]$/.test(initial) ? initial.toLowerCase() : `u${(initial.codePointAt(0) ?? 0).toString(16)}`;
}
