import { byName } from '../../base/order.ts';
import type { Finding } from '../../base/problems.ts';
import { pluralOf, subjectKinds, type SubjectKind } from '../../base/subject-kinds.ts';
import { topicUrl } from '../../base/urls.ts';
import { at, type Where } from '../findings/finding-position.ts';
import * as messages from '../findings/subject-messages.ts';
import type { Actor, Entries, Entry, Place, Story, Topic } from '../model.ts';
import { circlesFrom } from './cycles.ts';
import { joinFormerIds } from './former-ids.ts';
import { joinActors, newActor } from './join-actors.ts';
import { joinPlaces, newPlace } from './join-places.ts';
import { joinStories, newStory } from './join-stories.ts';
import { sameNameFindings } from './same-names.ts';
import { finder } from './subject-finder.ts';
import type { UnreadFiles } from './unread-files.ts';
import { writable } from './writable.ts';

/** Finds subjects by id and reports those that are not there. */
export interface Directory {
  actors: Map<string, Actor>;
  places: Map<string, Place>;
  topics: Map<string, Topic>;
  stories: Map<string, Story>;
  actor(id: string, where: Where): Actor | undefined;
  place(id: string, where: Where): Place | undefined;
  topic(id: string, where: Where): Topic | undefined;
  story(id: string, where: Where): Story | undefined;
}

/**
 * Join actors, places, topics and stories with each other, in both directions. Their briefings and statements
 * are still empty: `join.ts` adds them.
 *
 * @param unread subjects whose files are broken: those are left out, but not reported
 */
export function joinSubjects(entries: Entries, findings: Finding[], unread: UnreadFiles): Directory {
  const actors = new Map(entries.actors.map((entry) => [entry.id, newActor(entry)]));
  const places = new Map(entries.places.map((entry) => [entry.id, newPlace(entry)]));
  const topics = new Map(entries.topics.map((entry) => [entry.id, newTopic(entry)]));
  const stories = new Map(entries.stories.map((entry) => [entry.id, newStory(entry)]));
  const maps = { actor: actors, place: places, topic: topics, story: stories } as const;
  const kindOf = (id: string) => subjectKinds.find((kind) => maps[kind].has(id));
  const elsewhere = (kind: SubjectKind) => ({ unread: unread[pluralOf[kind]], kindOf });
  const directory: Directory = {
    actors,
    places,
    topics,
    stories,
    actor: finder('actor', actors, elsewhere('actor'), findings),
    place: finder('place', places, elsewhere('place'), findings),
    topic: finder('topic', topics, elsewhere('topic'), findings),
    story: finder('story', stories, elsewhere('story'), findings),
  };
  joinFormerIds(entries, directory, unread, findings);
  joinActors(entries.actors, directory, findings);
  findings.push(...sameNameFindings(entries));
  joinPlaces(entries.places, directory, findings);
  for (const entry of entries.topics) {
    const topic = topics.get(entry.id);
    if (!topic || !entry.data.broader) continue;
    writable(topic).broader = directory.topic(entry.data.broader, at(entry, 'broader'));
  }
  breakCycles(entries.topics, topics, findings);
  for (const topic of [...topics.values()].sort(byName))
    if (topic.broader) writable(topic.broader).narrower.push(topic);
  joinStories(entries.stories, directory, findings);
  return directory;
}

function newTopic({ id, data }: Entries['topics'][number]): Topic {
  return {
    // What is written over below is of another type.
    ...data,
    subject: 'topic',
    id,
    url: topicUrl(id),
    aliases: [],
    formerly: [],
    formerIds: [],
    broader: undefined,
    narrower: [],
    isUnpublished: false,
    briefings: [],
  };
}

/** Reports each circle of `broader` once, and cuts it, so that nothing walks it for ever. */
function breakCycles(entries: Entry<unknown>[], topics: Map<string, Topic>, findings: Finding[]): void {
  const done = new Set<Topic>();
  for (const entry of entries) {
    const start = topics.get(entry.id);
    for (const circle of start ? circlesFrom(start, ({ broader }) => (broader ? [broader] : []), done) : []) {
      const ids = [...circle, ...circle.slice(0, 1)].map(({ id }) => id);
      // The walk may have started outside the circle: the file to mend is in it.
      const inCircle = entries.find(({ id }) => id === ids[0]) ?? entry;
      findings.push(messages.cycle(at(inCircle, 'broader'), 'broader', ids));
      for (const first of circle.slice(0, 1)) writable(first).broader = undefined;
    }
  }
}
