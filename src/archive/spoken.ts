import type { Actor, Briefing, Speaker, Turn } from './model.ts';

/** That somebody speaks in a briefing’s transcripts: how often, and where first. */
export interface SpokenIn {
  briefing: Briefing;
  count: number;
  first: Turn;
}

/** How often an actor spoke in which briefings, each with the first turn there. */
export function turnsByBriefing({ turns }: Actor): SpokenIn[] {
  return [...Map.groupBy(turns, ({ briefing }) => briefing)].flatMap(([briefing, [first, ...others]]) =>
    first ? [{ briefing, count: others.length + 1, first }] : [],
  );
}

/** Somebody who speaks in a transcript: how often, and where first. */
export interface SpeakerIn {
  speaker: Speaker;
  count: number;
  first: Turn;
}

/** Who speaks in a transcript, the most frequent first. */
export function speakersIn(turns: readonly Turn[]): SpeakerIn[] {
  return [...Map.groupBy(turns, ({ speaker }) => speaker.actor?.id ?? speaker.name).values()]
    .flatMap(([first, ...others]) =>
      first ? [{ speaker: first.speaker, count: others.length + 1, first }] : [],
    )
    .sort((a, b) => b.count - a.count);
}
