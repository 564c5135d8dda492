import type { Briefing, Place, Topic } from './model.ts';
import { newestFirst } from '../base/order.ts';

/** The places around a place, the nearest first: Tuscany, Italy for Lucca. */
export function placeChain(place: Place): Place[] {
  return place.within ? [place.within, ...placeChain(place.within)] : [];
}

/** Places, each with those around it: `Lucca, Tuscany, Italy; Rome, Italy`. */
export function placesInWords(places: Place[]): string {
  return places.map((place) => namesOf([place, ...placeChain(place)])).join('; ');
}

function namesOf(places: Place[]): string {
  return places.map(({ name }) => name).join(', ');
}

/** The topics above a topic, the nearest first. */
export function topicChain(topic: Topic): Topic[] {
  return topic.broader ? [topic.broader, ...topicChain(topic.broader)] : [];
}

/** A subject with everything below it. */
export interface Branch<Subject> {
  subject: Subject;
  below: Branch<Subject>[];
  /** Briefings here and below, each counted once. */
  count: number;
}

/** Places as a tree, from countries down. */
export function placeTree(places: Place[]): Branch<Place>[] {
  return places.filter(({ within }) => !within).map(placeBranch);
}

/** A place with the places in it. */
export function placeBranch(place: Place): Branch<Place> {
  return { subject: place, below: place.contains.map(placeBranch), count: briefingsIn(place).length };
}

/** Topics as a tree, from the broadest down. */
export function topicTree(topics: Topic[]): Branch<Topic>[] {
  return topics.filter(({ broader }) => !broader).map(topicBranch);
}

/** A topic with the topics below it. */
export function topicBranch(topic: Topic): Branch<Topic> {
  return { subject: topic, below: topic.narrower.map(topicBranch), count: briefingsOnTopic(topic).length };
}

/** Briefings located in a place or in any place within it, newest first. */
export function briefingsIn(place: Place): Briefing[] {
  return collected(place, ({ contains }) => contains);
}

/** Briefings on a topic or on any narrower one, newest first. */
export function briefingsOnTopic(topic: Topic): Briefing[] {
  return collected(topic, ({ narrower }) => narrower);
}

interface WithBriefings {
  briefings: Briefing[];
}

/** An archive never changes, and many pages ask for the same. */
const known = new WeakMap<WithBriefings, Briefing[]>();

function collected<Node extends WithBriefings>(node: Node, below: (node: Node) => Node[]): Briefing[] {
  if (below(node).length === 0) return node.briefings;
  const before = known.get(node);
  if (before) return before;
  const found = new Set<Briefing>();
  const nodes = [node];
  for (const one of nodes) {
    for (const briefing of one.briefings) found.add(briefing);
    nodes.push(...below(one));
  }
  const all = [...found].sort(newestFirst);
  known.set(node, all);
  return all;
}
