import type { Actor, Archive, Place, Topic } from '../../archive/model.ts';

/** A subject as search knows it: to name facets, to read operators, and to mend misspelt words. */
export interface SubjectName {
  id: string;
  name: string;
  aliases?: string[] | undefined;
  /** The place or topic around it. */
  above?: string | undefined;
  /** How many briefings it occurs in. */
  count: number;
}

export interface Names {
  actor: SubjectName[];
  place: SubjectName[];
  topic: SubjectName[];
}

/** The names of all subjects. */
export function namesOf({ actors, places, topics }: Archive): Names {
  return {
    actor: actors.map((actor) => nameOf(actor)),
    place: places.map((place) => nameOf(place, place.within)),
    topic: topics.map((topic) => nameOf(topic, topic.broader)),
  };
}

function nameOf(
  { id, name, aliases, briefings }: Actor | Place | Topic,
  above?: { id: string },
): SubjectName {
  return {
    id,
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(above && { above: above.id }),
    count: briefings.length,
  };
}
