import { allSubjects, type SubjectLists } from '../all-subjects.ts';
import type { Archive, Briefing, Page, Story, Subject } from '../model.ts';
import { writable } from './writable.ts';

/**
 * The subjects that readers must not know of: those that drafts, briefings under embargo and those whose words were
 * taken down use, and nothing else does. A published subject uses what it names: its country, what it is a member of,
 * the places and topics above it, what a story's text names and what it collects by. Subjects that no briefing at all
 * uses are published: they are there in advance. Drafts of stories never are.
 *
 * @param briefings every briefing, those that readers do not see yet too
 * @param takenDown the subjects of erased briefings, which do not say themselves what they were about
 */
export function unpublishedSubjects(
  archive: SubjectLists & Pick<Archive, 'pages'>,
  briefings: Briefing[],
  takenDown: Subject[] = [],
): Set<Subject> {
  const awaited = briefings.filter(({ state }) => state === 'draft' || state === 'embargoed');
  const drafts = archive.stories.filter(({ isDraft }) => isDraft);
  const named = [...awaited.flatMap(usedBy), ...drafts, ...takenDown];
  if (named.length === 0) return new Set();
  const announced = withAbove(named);
  const others = allSubjects(archive).filter((one) => !announced.has(one));
  const seen = briefings.filter(({ state }) => state === 'published' || state === 'withdrawn');
  const known = withAbove([...[...seen, ...archive.pages].flatMap(usedBy), ...others]);
  return announced.difference(known);
}

type Known = SubjectLists & Pick<Archive, 'briefings' | 'withdrawn'>;

/** Takes subjects out of the archive's lists, and out of those of other subjects. */
export function withoutSubjects<Lists extends Known>(lists: Lists, hidden: ReadonlySet<Subject>): Lists {
  if (hidden.size === 0) return lists;
  const isKnown = (subject: Subject) => !hidden.has(subject);
  const { actors, places, topics, stories, briefings, withdrawn } = lists;
  for (const actor of actors) {
    writable(actor).holdings = actor.holdings.filter(({ holder }) => isKnown(holder));
    writable(actor).members = actor.members.filter(isKnown);
    writable(actor).succeededBy = actor.succeededBy.filter(isKnown);
  }
  for (const place of places) writable(place).contains = place.contains.filter(isKnown);
  for (const topic of topics) writable(topic).narrower = topic.narrower.filter(isKnown);
  for (const briefing of [...briefings, ...withdrawn])
    writable(briefing).stories = briefing.stories.filter(isKnown);
  return {
    ...lists,
    actors: actors.filter(isKnown),
    places: places.filter(isKnown),
    topics: topics.filter(isKnown),
    stories: stories.filter(isKnown),
  };
}

/** What a text names: its mentions hold who speaks in it, where, and on what. */
function usedBy(text: Briefing | Page): Subject[] {
  const mentions = text.mentions.filter((subject) => subject !== undefined);
  if (!('cast' in text)) return mentions;
  const { locations, cast, topics, stories, turns } = text;
  const speakers = turns.flatMap(({ speaker }) => speaker.actor ?? []);
  return [
    ...locations,
    ...cast.map(({ actor }) => actor),
    ...topics,
    ...published(stories),
    ...mentions,
    ...speakers,
  ];
}

function published(stories: readonly Story[]): Story[] {
  return stories.filter(({ isDraft }) => !isDraft);
}

/** Subjects with all that their pages name above them. */
function withAbove(subjects: Subject[]): Set<Subject> {
  const found = new Set(subjects);
  for (const subject of found) for (const one of namedBy(subject)) if (one) found.add(one);
  return found;
}

function namedBy(subject: Subject): (Subject | undefined)[] {
  switch (subject.subject) {
    case 'actor':
      return [
        subject.country,
        ...subject.memberOf,
        ...subject.succeeds,
        ...subject.offices.map(({ organisation }) => organisation),
      ];
    case 'place':
      return subject.around.map(({ place }) => place);
    case 'topic':
      return [subject.broader];
    case 'story': {
      const { actors = [], places = [], topics = [] } = subject.collects ?? {};
      return [...subject.mentions, ...actors, ...places, ...topics];
    }
  }
}
