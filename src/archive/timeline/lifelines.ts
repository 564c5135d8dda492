import { beginningOf } from '../../base/beginning.ts';
import { lineWords } from '../../base/words.ts';
import { speakerNames } from '../join/speakers.ts';
import type { Actor, Briefing, Place, Statement, Topic } from '../model.ts';
import { actorsIn, appearsWith } from '../queries.ts';
import { turnsByBriefing } from '../spoken.ts';
import { briefingsIn, briefingsOnTopic } from '../trees.ts';
import { coverage, coverageInWords } from './coverage.ts';
import { lanesOf, type Lanes, type Narrowing, type Told } from './lanes.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** What happened with an actor, in a place or on a topic, along one axis. */
export interface Lifeline extends Lanes {
  stretches: Stretch[];
  /** What the line shows, and what it does not. */
  words: string;
  /** Whether it is a long way down where its stretches stand below each other. */
  isLong: boolean;
}

/** As many marked places of lanes and stretches as a phone shows without being asked. */
const mostBelow = 50;

/** As many characters of a statement as tell it from others. */
const mostSaid = 90;

/**
 * An actor’s briefings, statements and transcripts, and who is with them, in the time of which the archive tells of
 * them.
 */
export function actorLine(actor: Actor): Lifeline {
  const within: Narrowing = [['actor', actor.id]];
  const told: Told = {
    briefings: actor.briefings,
    statements: actor.statements,
    transcripts: turnsByBriefing(actor),
    company: appearsWith(actor),
    within,
    said: [['speaker', actor.id]],
    with: ({ id }) => [...within, ['actor', id], ['together', '']],
    wordsOf: ({ text }) => beginningOf(text, mostSaid),
  };
  return lifelineOf(told, actor.url, actor);
}

/** What happened in a place and within it, what was said there, and who was there. */
export function placeLine(place: Place): Lifeline {
  const inside = new Set(withAllBelow(place, ({ contains }) => contains));
  return happenings(place, briefingsIn(place), ({ at }) => !at || inside.has(at));
}

/** What happened on a topic and below it, what was said about it, and who was there. */
export function topicLine(one: Topic): Lifeline {
  const below = new Set(withAllBelow(one, ({ narrower }) => narrower));
  return happenings(one, briefingsOnTopic(one), ({ topic }) => !topic || below.has(topic));
}

function happenings(
  { subject, id, url }: Place | Topic,
  briefings: readonly Briefing[],
  isOfIt: (statement: Statement) => boolean,
): Lifeline {
  const within: Narrowing = [[subject, id]];
  const told: Told = {
    briefings,
    statements: briefings.flatMap(({ statements }) => statements.toReversed()).filter(isOfIt),
    transcripts: [],
    company: actorsIn(briefings),
    within,
    said: [['kind', 'statement'], ...within],
    with: (one) => [...within, ['actor', one.id]],
    wordsOf: (said) => `${speakerNames(said)}: ${beginningOf(said.text, mostSaid)}`,
  };
  return lifelineOf(told, url);
}

/** The timeline of what is told, with its words and stretches. @param listUrl where its briefings are listed by year */
function lifelineOf(told: Told, listUrl: string, actor?: Actor): Lifeline {
  const { briefings } = told;
  const line = lanesOf(told);
  const words = [
    coverageInWords(coverage(briefings), briefings.length),
    line.outside > 0 && lineWords.outside({ count: line.outside }),
    lineWords.isSelection,
    actor && line.lanes.some(({ kind }) => kind === 'company') && lineWords.isNoMeeting,
  ];
  return {
    ...line,
    stretches: stretchesOf(line.axis, line.lanes, briefings, listUrl, actor),
    words: words.filter(Boolean).join(' '),
    isLong: line.lanes.flatMap(({ cells }) => cells).filter(({ count }) => count > 0).length > mostBelow,
  };
}

function withAllBelow<Node>(node: Node, below: (node: Node) => readonly Node[]): Node[] {
  return [node, ...below(node).flatMap((one) => withAllBelow(one, below))];
}
