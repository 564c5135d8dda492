import type { Finding } from '../../base/problems.ts';
import * as messages from '../findings/briefing-messages.ts';
import { at, distinct } from '../findings/finding-position.ts';
import type { Briefing, BriefingEntry, Entries } from '../model.ts';
import type { UnreadFiles } from './unread-files.ts';
import { writable } from './writable.ts';

/** The briefing that `archive.yaml` puts first, once readers may see it. */
export function joinLead(
  { archive, briefings }: Entries,
  all: Briefing[],
  unread: UnreadFiles,
  findings: Finding[],
): Briefing | undefined {
  const { lead } = archive.data;
  if (!lead) return undefined;
  const named = all.find(({ id }) => id === lead);
  if (!named && !unread.briefings.has(lead)) {
    const ids = briefings.map(({ id }) => id);
    findings.push(messages.unknownLead(at(archive, 'lead'), lead, ids));
  }
  if (named?.state === 'withdrawn')
    findings.push(messages.namesWithdrawn(at(archive, 'lead'), lead, 'the newest leads the home page'));
  return named?.state === 'published' ? named : undefined;
}

/** Puts briefings beside those whose authors name them, as far as readers see them. */
export function joinRelated(
  entries: BriefingEntry[],
  all: Briefing[],
  unread: UnreadFiles,
  findings: Finding[],
): void {
  const known = new Map(all.map((briefing) => [briefing.id, briefing]));
  for (const entry of entries) {
    const briefing = known.get(entry.id);
    for (const { id, where } of distinct(entry, 'related', entry.data.related, findings)) {
      const other = known.get(id);
      if (!other && !unread.briefings.has(id))
        findings.push(messages.unknownBriefing(where, id, known.keys()));
      if (other === briefing) findings.push(messages.ownRelated(where, id));
      else if (other?.state === 'published') {
        if (briefing) writable(briefing).related.push(other);
      } else if (other?.state === 'withdrawn')
        findings.push(messages.namesWithdrawn(where, id, 'it is not put beside this one'));
    }
  }
}
