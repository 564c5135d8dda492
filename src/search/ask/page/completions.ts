import type { Names } from '../loaded/subject-names.ts';
import { openOperator } from '../question/operators.ts';
import type { Completion } from '../view/model.ts';
import { wordsIn } from '../words/text.ts';

/** The subjects that complete the operator at the end of a text, those in most briefings first. */
export function completionsOf(text: string, names: Names, most = 7): Completion[] {
  const open = openOperator(text);
  if (!open) return [];
  const { operator, value } = open;
  const kind = operator === 'speaker' ? 'actor' : operator;
  if (kind !== 'actor' && kind !== 'place' && kind !== 'topic' && kind !== 'story') return [];
  const typed = wordsIn(value);
  return (names[kind] ?? [])
    .filter(({ id, name, aliases = [] }) =>
      [id, name, ...aliases].some((one) => {
        const words = wordsIn(one);
        return typed.every((word) => words.some((other) => other.startsWith(word)));
      }),
    )
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .slice(0, most)
    .map(({ id, name, inLists = name, count }) => ({ operator, id, name: inLists, count }));
}

/** A text whose operator at the end has the chosen value. */
export function completed(text: string, { operator, id }: Completion): string {
  const start = openOperator(text)?.start ?? text.length;
  return `${text.slice(0, start)}${operator}:${id} `;
}
