import type { Briefing } from '../model.ts';
import type { Related, Relations } from '../related/related.ts';
import { stepsInStories } from '../stories.ts';
import { placeChains } from '../trees.ts';
import { castMember, line, place, statement, subject, turnShown } from './shown-parts.ts';
import type { Shown } from './shown.ts';

/** A briefing’s page. Its file is in the digest of its entry; its images have names that change with them. */
export function briefingShown(briefing: Briefing, relations: Relations): Shown {
  const { date, state, locations, cast, topics, newer, older } = briefing;
  const related = ({ briefing: one, reasons }: Related) => ({ briefing: line(one), reasons });
  return {
    text: textShown(briefing),
    state,
    locations: locations.map((one) =>
      [one, ...placeChains(one, date).flat()].map((around) => place(around, date)),
    ),
    cast: cast.map((member) => ({ member: castMember(member, date), kind: member.actor.kind })),
    topics: topics.map((one) => subject(one)),
    before: relations.before(briefing).map(related),
    since: relations.since(briefing).map(related),
    newer: newer && line(newer),
    older: older && line(older),
    stories: stepsInStories(briefing).map(({ story, number, count, earlier, later }) => ({
      story: subject(story),
      number,
      count,
      earlier: earlier && line(earlier),
      later: later && line(later),
    })),
  };
}

/** The text of a briefing with what the archive fills in: captions, and names that have no text of their own. */
export function textShown({ entry, date, mentions, statements, turns }: Briefing): Shown {
  return {
    digest: entry.digest,
    images: entry.data.images,
    mentions: mentions.map((one) => subject(one, date)),
    statements: statements.map(statement),
    turns: turns.map(turnShown),
  };
}
