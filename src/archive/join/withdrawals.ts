import { compare } from '../../base/order.ts';
import type { Finding } from '../../base/problems.ts';
import * as messages from '../findings/editorial-messages.ts';
import { at } from '../findings/finding-position.ts';
import type { Briefing, BriefingEntry, Subject } from '../model.ts';
import type { Directory } from './subjects.ts';

/**
 * When and why a briefing was withdrawn: as it says, or as the note of its newest correction does where it has no field
 * for it.
 */
export function withdrawalIn({
  status,
  withdrawn,
  corrections,
}: BriefingEntry['data']): Briefing['withdrawal'] {
  if (withdrawn) return withdrawn;
  const [newest] = corrections.toSorted((a, b) => compare(b.date, a.date));
  // What the text says now is no reason to have withdrawn it.
  return status === 'withdrawn' && newest?.note ? { date: newest.date, reason: newest.note } : undefined;
}

/** Whether a briefing was withdrawn with all of its words. */
export function isErasedIn({ status, withdrawn }: Partial<BriefingEntry['data']>): boolean {
  return status === 'withdrawn' && withdrawn?.erase === true;
}

/** What briefings name whose words were taken down. Nobody is told of a name that leads nowhere. */
export function takenDown(briefings: BriefingEntry[], { actors, places, topics }: Directory): Subject[] {
  const known = { actor: actors, place: places, topic: topics };
  return briefings
    .filter(({ data }) => isErasedIn(data))
    .flatMap(({ data }) => data.outline.references.flatMap(({ kind, id }) => known[kind].get(id) ?? []));
}

/**
 * Withdrawn briefings that don't say when and why, which is all that readers are to see in their place, and those that
 * say so and are published with all of their words.
 */
export function withdrawalFindings(entry: BriefingEntry): Finding[] {
  const { status, withdrawn, date, publish } = entry.data;
  if (withdrawn) {
    // News may be told of before it happens.
    const isEarly = withdrawn.date < (publish !== undefined && publish < date ? publish : date);
    return [
      ...(status === 'published' ? [messages.withdrawnAndPublished(at(entry, 'withdrawn'))] : []),
      ...(isEarly
        ? [messages.withdrawnBefore(at(entry, 'withdrawn', 'date'), { withdrawn: withdrawn.date, date })]
        : []),
    ];
  }
  return status === 'withdrawn'
    ? [messages.withoutWithdrawal(at(entry, 'status'), withdrawalIn(entry.data))]
    : [];
}
