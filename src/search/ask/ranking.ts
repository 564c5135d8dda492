import type { Kind } from './kinds.ts';
import { withoutLittleWords } from './little-words.ts';
import type { Names, SubjectName } from './names.ts';
import type { Asked } from './query.ts';
import { wordsIn } from './text.ts';

/** How near a subject's name comes to what was asked for. */
export type Nearness = 'whole' | 'part';

/** A statement is told in a briefing, which is found by its words too. */
const weights: Record<Kind, number> = { briefing: 1, statement: 0.7, actor: 0.9, place: 0.8, topic: 0.9 };

/** How much less a record counts that only speaks of the day that is asked for, and is of another. */
const ofAnotherDay = 0.7;

/**
 * A record's score, by what Pagefind says of its words, by how near its name comes and by whether a day is
 * asked for that is not its own.
 */
export function scoreOf(
  kind: Kind,
  score: number,
  nearness: Nearness | undefined,
  isOfAnotherDay = false,
): number {
  const raised = nearness === 'whole' ? 1000 : nearness === 'part' && kind !== 'topic' ? 100 : 0;
  return raised + score * weights[kind] * (isOfAnotherDay ? ofAnotherDay : 1);
}

/**
 * Finds the subjects that words name: `boris johnson` names one wholly, `johnson` in part. Build it once.
 *
 * @returns for words, how near each subject comes, by kind and id
 */
export function subjectFinder(names: Names): (words: string[]) => Map<string, Nearness> {
  const all = (['actor', 'place', 'topic'] as const).flatMap((kind) =>
    names[kind].map((subject) => ({ key: `${kind} ${subject.id}`, names: namesOf(subject) })),
  );
  return (words) => {
    const wanted = words.flatMap(wordsIn);
    const found = new Map<string, Nearness>();
    if (wanted.length === 0) return found;
    for (const { key, names: written } of all) {
      const near = written.filter((name) => wanted.every((word) => name.includes(word)));
      if (near.length > 0)
        found.set(key, near.some(({ length }) => length === wanted.length) ? 'whole' : 'part');
    }
    return found;
  };
}

/**
 * The name of the subject that has words in one of its other names, but not in its name: `UNSC` stands for
 * United Nations Security Council. Undefined when there is none; the one in most briefings when there are
 * several.
 */
export function nameFor({ words, phrases }: Asked, names: Names): string | undefined {
  const wanted = [...words, ...phrases].flatMap(wordsIn);
  if (wanted.length === 0) return undefined;
  const has = (name: string) => wanted.every((word) => wordsIn(name).includes(word));
  const meant = [...names.actor, ...names.place, ...names.topic].filter(
    ({ name, aliases = [] }) => !has(name) && aliases.some(has),
  );
  return meant.sort((a, b) => b.count - a.count)[0]?.name;
}

function namesOf({ name, aliases = [] }: SubjectName): string[][] {
  return [name, ...aliases].map((one) => withoutLittleWords(wordsIn(one)));
}
