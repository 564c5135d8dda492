import type { SubjectKind } from './subject-kinds.ts';
import { actorUrl, briefingUrl, pageUrl, placeUrl, storyUrl, topicUrl } from './urls.ts';

// A table of its own, since search needs it in the browser and all pages would load what stands beside it.
const subjectUrls: Record<SubjectKind, (id: string) => string> = {
  actor: actorUrl,
  place: placeUrl,
  topic: topicUrl,
  story: storyUrl,
};

export const subjectUrl = (kind: SubjectKind, id: string): string => subjectUrls[kind](id);

/** The page of a file of the content, by its folder. */
export const entryUrls = {
  briefings: briefingUrl,
  actors: actorUrl,
  places: placeUrl,
  topics: topicUrl,
  stories: storyUrl,
  pages: pageUrl,
};
