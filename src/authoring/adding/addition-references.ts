import type { TaggedKind } from '../../base/subject-kinds.ts';
import { listOf } from '../arguments.ts';
import * as messages from '../command-messages.ts';
import type { Kind } from '../content-kinds.ts';
import { ofKind, type Known } from '../known.ts';
import { idsOf } from './addition-fields.ts';
import { needed, type Option, type Options } from './addition-options.ts';

/** Options that name subjects, with the kind that they name. */
export const references = {
  actors: 'actor',
  location: 'place',
  topics: 'topic',
  within: 'place',
  country: 'place',
  'member-of': 'actor',
  succeeds: 'actor',
  broader: 'topic',
} as const satisfies Partial<Record<Option, TaggedKind>>;

const lists = ['actors', 'topics', 'location', 'within', 'member-of', 'succeeds'] as const;

const single = ['country', 'broader'] as const;

/** A sentence for what a briefing cannot do without. */
export function missingReferences(kind: Kind, options: Options, known: Known): string[] {
  const missing = needed.filter((name) => kind === 'briefing' && listOf(options[name]).length === 0);
  if (missing.length === 0) return [];
  const asked = missing.map((option) => ({ option, subjects: ofKind(known, references[option]) }));
  return [messages.missingReferences(asked)];
}

/** A sentence for each id that is not there. */
export function wrongReferences(options: Options, known: Known): string[] {
  return unknownReferences(options, known).map(({ option, kind, id }) =>
    messages.unknownSubject(kind, id, ofKind(known, kind), option),
  );
}

/** Ids that are not there, by the option that names them. */
export function unknownReferences(
  options: Options,
  known: Known,
): { option: keyof typeof references | 'role'; kind: TaggedKind; id: string }[] {
  const organisations = (options.role ?? '').split('\n').flatMap((role) => role.split(';')[1]?.trim() || []);
  const all = [
    ...lists.map((option) => ({ option, kind: references[option], ids: named(option, options) })),
    ...single.map((option) => ({
      option,
      kind: references[option],
      ids: options[option] ? [options[option]] : [],
    })),
    { option: 'role' as const, kind: 'actor' as const, ids: organisations },
  ];
  return all.flatMap(({ option, kind, ids }) => {
    const there = new Set(ofKind(known, kind).map(({ id }) => id));
    return ids.filter((id) => !there.has(id)).map((id) => ({ option, kind, id }));
  });
}

function named(option: Option, options: Options): string[] {
  const isNeeded = needed.some((one) => one === option);
  return isNeeded ? idsOf(options[option]) : listOf(options[option]);
}
