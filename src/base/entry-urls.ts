import { pluralOf, type SubjectKind } from './subject-kinds.ts';
import { actorUrl, briefingUrl, pageUrl, placeUrl, storyUrl, topicUrl } from './urls.ts';

/** The page of a file of the content, by its folder. */
export const entryUrls = {
  briefings: briefingUrl,
  actors: actorUrl,
  places: placeUrl,
  topics: topicUrl,
  stories: storyUrl,
  pages: pageUrl,
};

export const subjectUrl = (kind: SubjectKind, id: string): string => entryUrls[pluralOf[kind]](id);
