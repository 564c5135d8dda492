import { actorsUrl, briefingsUrl, placesUrl, statementsUrl, storiesUrl, topicsUrl } from '../../base/urls.ts';
import { nameWords } from '../../base/words.ts';
import type { Archive } from '../model.ts';

/** A list that readers find their way by, with its name and address. */
export interface SiteSection {
  kind: 'briefings' | 'stories' | 'actors' | 'places' | 'topics' | 'statements';
  name: string;
  url: string;
}

/** The lists of an archive, as its menu has them. Stories are named where there are any. */
export function siteSections({ stories }: Pick<Archive, 'stories'>): SiteSection[] {
  const all: SiteSection[] = [
    { kind: 'briefings', name: nameWords.briefings, url: briefingsUrl },
    { kind: 'stories', name: nameWords.stories, url: storiesUrl },
    { kind: 'actors', name: nameWords.actors, url: actorsUrl },
    { kind: 'places', name: nameWords.places, url: placesUrl },
    { kind: 'topics', name: nameWords.topics, url: topicsUrl },
    { kind: 'statements', name: nameWords.statements, url: statementsUrl },
  ];
  return all.filter(({ kind }) => kind !== 'stories' || stories.length > 0);
}
