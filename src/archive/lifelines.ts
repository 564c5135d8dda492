import { beginningOf } from '../base/beginning.ts';
import { lifelineOf, type Lifeline, type Narrowing } from './lanes.ts';
import type { Actor, Briefing, Place, Statement, Topic } from './model.ts';
import { actorsIn, appearsWith } from './queries.ts';
import { speakerNames } from './speakers.ts';
import { briefingsIn, briefingsOnTopic } from './trees.ts';
import { turnsByBriefing } from './turns.ts';

/** As many characters of a statement as tell it from others. */
const mostSaid = 90;

/** An actor’s briefings, statements and transcripts, and who is with them, in the time of which the archive tells of them. */
export function actorLine(actor: Actor): Lifeline {
  const within: Narrowing = [['actor', actor.id]];
  return lifelineOf({
    briefings: actor.briefings,
    statements: actor.statements,
    transcripts: turnsByBriefing(actor),
    company: appearsWith(actor),
    within,
    said: [['speaker', actor.id]],
    with: ({ id }) => [...within, ['actor', id], ['together', '']],
    wordsOf: ({ text }) => beginningOf(text, mostSaid),
  });
}

/** What happened in a place and within it, what was said there, and who was there. */
export function placeLine(place: Place): Lifeline {
  const inside = new Set(withAllBelow(place, ({ contains }) => contains));
  return happenings(['place', place.id], briefingsIn(place), ({ at }) => !at || inside.has(at));
}

/** What happened on a topic and below it, what was said about it, and who was there. */
export function topicLine(one: Topic): Lifeline {
  const below = new Set(withAllBelow(one, ({ narrower }) => narrower));
  return happenings(['topic', one.id], briefingsOnTopic(one), ({ topic }) => !topic || below.has(topic));
}

function happenings(
  subject: Narrowing[number],
  briefings: Briefing[],
  isOfIt: (statement: Statement) => boolean,
): Lifeline {
  return lifelineOf({
    briefings,
    statements: briefings.flatMap(({ statements }) => statements.toReversed()).filter(isOfIt),
    transcripts: [],
    company: actorsIn(briefings),
    within: [subject],
    said: [['kind', 'statement'], subject],
    with: ({ id }) => [subject, ['actor', id]],
    wordsOf: (said) => `${speakerNames(said)}: ${beginningOf(said.text, mostSaid)}`,
  });
}

function withAllBelow<Node>(node: Node, below: (node: Node) => Node[]): Node[] {
  return [node, ...below(node).flatMap((one) => withAllBelow(one, below))];
}
