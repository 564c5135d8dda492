import type { Arguments } from '../arguments.ts';
import type { Kind } from '../content-kinds.ts';

/** What can be said of each kind, beside its title or name. */
export const optionsOf = {
  briefing: ['date', 'until', 'time', 'actors', 'location', 'topics', 'author', 'id'],
  actor: ['kind', 'role', 'country', 'member-of', 'formerly', 'began', 'ended', 'succeeds', 'id'],
  place: ['kind', 'coordinates', 'within', 'formerly', 'id'],
  topic: ['broader', 'id'],
  story: ['actors', 'topics', 'id'],
} as const satisfies Record<Kind, string[]>;

export type Option = (typeof optionsOf)[Kind][number];

/** What was said of an addition, by option. */
export type Options = Arguments<Option>['options'];

/** What a briefing cannot do without. */
export const needed = ['actors', 'location', 'topics'] as const;
