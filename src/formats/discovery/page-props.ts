import type { Actor, Archive, Briefing, Place, Story, Topic } from '../../archive/model.ts';
import { actorFacts, placeFacts, topicFacts } from '../../archive/told/subject-facts.ts';
import { wayToPlace, wayToTopic } from '../../archive/trees.ts';
import type { CalendarDate } from '../../base/days/dates.ts';
import { actorsUrl, cardUrl, placesUrl, storiesUrl, topicsUrl } from '../../base/urls.ts';
import { actorWords, nameWords, placeWords, storyWords, topicWords } from '../../base/words.ts';
import { newsArticle } from './article.ts';
import { trailTo } from './site-things.ts';
import { placeThing, profile, storyThing, term } from './subject-things.ts';

/*
 * What the pages of each kind say of themselves: above their lists, to search engines, and beside links to them.
 */

/** @returns what `SubjectPage` takes beside the briefings */
export function actorProps(actor: Actor, archive: Pick<Archive, 'site'>, newestDay: CalendarDate) {
  const { name, kind, summary, url } = actor;
  return {
    subject: actor,
    kind: actorWords.kinds[kind],
    summary,
    facts: actorFacts(actor, newestDay),
    heading: nameWords.briefings,
    description: summary ?? actorWords.description({ actor: name, archive: archive.site.title }),
    trail: [{ name: nameWords.actors, url: actorsUrl }, actor],
    things: [profile(actor, archive)],
    cardType: 'profile' as const,
    card: cardUrl(url),
  };
}

/** The same of a place. */
export function placeProps(place: Place, archive: Pick<Archive, 'site'>) {
  return {
    subject: place,
    kind: placeWords.kinds[place.kind],
    facts: placeFacts(place),
    heading: placeWords.briefings,
    description: placeWords.description({ place: place.name }),
    trail: [{ name: nameWords.places, url: placesUrl }, ...wayToPlace(place)],
    things: [placeThing(place, archive)],
  };
}

/** The same of a topic. */
export function topicProps(topic: Topic, archive: Pick<Archive, 'site'>) {
  const { name, summary } = topic;
  return {
    subject: topic,
    kind: topicWords.topic,
    summary,
    facts: topicFacts(topic),
    heading: topicWords.briefings,
    description: summary ?? topicWords.description({ topic: name }),
    trail: [{ name: nameWords.topics, url: topicsUrl }, ...wayToTopic(topic)],
    things: [term(topic, archive)],
  };
}

/** @returns what `Page` takes */
export function storyProps(story: Story, archive: Pick<Archive, 'site'>) {
  const { name, summary, url, entry, isUnpublished } = story;
  return {
    title: name,
    description: summary ?? storyWords.description({ story: name }),
    file: entry.filePath,
    isUnlisted: isUnpublished,
    trail: [{ name: nameWords.stories, url: storiesUrl }, story],
    things: [storyThing(story, archive)],
    cardType: 'article' as const,
    card: cardUrl(url),
  };
}

/** The same of a briefing. */
export function briefingProps(briefing: Briefing, archive: Pick<Archive, 'site'>) {
  const { title, summary, url, entry, state } = briefing;
  return {
    title,
    description: summary,
    file: entry.filePath,
    isUnlisted: state !== 'published',
    trail: trailTo(briefing),
    things: [newsArticle(briefing, archive)],
    cardType: 'article' as const,
    card: cardUrl(url),
  };
}
