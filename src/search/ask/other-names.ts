import type { Names, SubjectName } from './names.ts';
import { spaced } from './segments.ts';
import { wordsIn } from './text.ts';

/**
 * Words with the archive's name of a subject for another name of it: `idleb attack` is `Idlib attack`. The
 * longest name is taken first; of subjects with the same one, that in most briefings.
 *
 * @returns undefined when no other name stands in the words
 */
export function withArchiveNames(words: string[], names: Names): string[] | undefined {
  const subjects = [...names.actor, ...names.place, ...names.topic].sort((a, b) => b.count - a.count);
  const others = subjects.flatMap(otherNames).sort((a, b) => b.alias.length - a.alias.length);
  const written = words.map((word) => wordsIn(word).join(' '));
  const standsAt = (alias: string[], index: number) =>
    alias.every((word, offset) => written[index + offset] === word);
  const renamed: string[] = [];
  let isRenamed = false;
  for (let index = 0; index < words.length;) {
    const found = others.find(({ alias }) => standsAt(alias, index));
    if (found) renamed.push(...spaced(found.name).split(/\s+/));
    else renamed.push(...words.slice(index, index + 1));
    isRenamed ||= found !== undefined;
    index += found?.alias.length ?? 1;
  }
  return isRenamed ? renamed : undefined;
}

/** The names of a subject that have a word which its first name does not have. */
function otherNames({ name, aliases = [] }: SubjectName): { alias: string[]; name: string }[] {
  const known = wordsIn(name);
  return aliases
    .map(wordsIn)
    .filter((alias) => alias.some((word) => !known.includes(word)))
    .map((alias) => ({ alias, name }));
}
