import { isWithin } from '../../base/days/periods.ts';
import type { Finding } from '../../base/problems.ts';
import { storyUrl } from '../../base/urls.ts';
import * as briefingMessages from '../findings/briefing-messages.ts';
import { at, distinct } from '../findings/finding-position.ts';
import * as storyMessages from '../findings/story-messages.ts';
import type { Briefing, Collects, Story, StoryEntry } from '../model.ts';
import { fits } from './collects.ts';
import { mentioned } from './join-mentions.ts';
import type { Directory } from './subjects.ts';
import type { UnreadFiles } from './unread-files.ts';
import { writable } from './writable.ts';

/**
 * A story on its own. What it collects and its mentions follow when all subjects are known, its briefings at the end.
 */
export function newStory(entry: StoryEntry): Story {
  const { title: name, summary, from, until, status, outline } = entry.data;
  return {
    subject: 'story',
    id: entry.id,
    name,
    summary,
    ...{ from, until },
    url: storyUrl(entry.id),
    isDraft: status === 'draft',
    ...{ aliases: [], formerly: [], formerIds: [], identifiers: {} },
    isUnpublished: false,
    briefings: [],
    outline,
    mentions: [],
    entry,
  };
}

/** Resolves what stories name, in what they collect and in their texts. */
export function joinStories(entries: StoryEntry[], directory: Directory, findings: Finding[]): void {
  for (const entry of entries) {
    const story = directory.stories.get(entry.id);
    if (!story) continue;
    checkDays(entry, findings);
    writable(story).collects = collectsOf(entry, directory, findings);
    writable(story).mentions = mentioned(entry, directory);
  }
}

/** Makes every briefing that a story collects, or that names the story, a step of it. */
export function enterStories(
  stories: Iterable<Story>,
  briefings: Briefing[],
  unread: UnreadFiles,
  findings: Finding[],
): void {
  // What could not be read may be a step of any.
  const areAllKnown = unread.briefings.size === 0;
  for (const story of stories) {
    const isCollected = fits(story);
    const collected = briefings.filter(isCollected);
    for (const briefing of collected)
      if (!briefing.stories.includes(story)) writable(briefing).stories.push(story);
    if (story.isDraft || !areAllKnown || collected.length > 0) continue;
    const { entry, collects } = story;
    if (entry.data.collects) {
      if (collects && isWhole(collects, entry))
        findings.push(storyMessages.collectsNothing(at(entry, 'collects')));
    } else if (!briefings.some((briefing) => briefing.stories.includes(story)))
      findings.push(storyMessages.storyWithoutBriefings(at(entry), story.id));
  }
}

/** The stories that a briefing names. A day outside of theirs is reported. */
export function storiesNamed(entry: Briefing['entry'], directory: Directory, findings: Finding[]): Story[] {
  return distinct(entry, 'stories', entry.data.stories, findings).flatMap(({ id, where }) => {
    const story = directory.story(id, where);
    if (story && !isWithin(entry.data, story.from, story.until))
      findings.push(storyMessages.outsideStory(where, story, entry.data.date));
    return story ?? [];
  });
}

function collectsOf(entry: StoryEntry, directory: Directory, findings: Finding[]): Collects | undefined {
  const { collects } = entry.data;
  if (!collects) return undefined;
  if (Object.keys(collects).length === 0) {
    findings.push(storyMessages.collectsWithoutKeys(at(entry, 'collects')));
    return undefined;
  }
  const { actors, places, topics, from, until } = collects;
  const found = <One>(key: string, ids: string[] | undefined, find: Finder<One>): One[] | undefined =>
    ids?.flatMap((id, index) => find(id, at(entry, 'collects', key, index)) ?? []);
  return {
    actors: found('actors', actors, (id, where) => directory.actor(id, where)),
    places: found('places', places, (id, where) => directory.place(id, where)),
    topics: found('topics', topics, (id, where) => directory.topic(id, where)),
    from,
    until,
  };
}

/** Whether all subjects are there that a story collects by: without one it may collect nothing for that reason. */
function isWhole(collects: Collects, { data }: StoryEntry): boolean {
  return (['actors', 'places', 'topics'] as const).every(
    (key) => collects[key]?.length === data.collects?.[key]?.length,
  );
}

type Finder<One> = (id: string, where: ReturnType<typeof at>) => One | undefined;

function checkDays(entry: StoryEntry, findings: Finding[]): void {
  const { from, until, collects } = entry.data;
  if (from && until && until < from)
    findings.push(briefingMessages.untilBeforeStart(at(entry, 'until'), until, { field: 'from', day: from }));
  if (!collects) return;
  const where = (key: string) => at(entry, 'collects', key);
  if (collects.from && collects.until && collects.until < collects.from) {
    const start = { field: 'from', day: collects.from };
    findings.push(briefingMessages.untilBeforeStart(where('until'), collects.until, start));
  }
  if (collects.from && from && collects.from < from)
    findings.push(storyMessages.collectsOutsideStory(where('from'), collects.from, 'begins', from));
  if (collects.until && until && collects.until > until)
    findings.push(storyMessages.collectsOutsideStory(where('until'), collects.until, 'ends', until));
}
