import { changedOn, publishedOn } from '../../archive/corrections.ts';
import { briefingsAbout } from '../../archive/feed-subjects.ts';
import type { Actor, Archive, Briefing, Place, Story, Subject, Topic } from '../../archive/model.ts';
import { isMade } from '../../archive/outputs.ts';
import { stepsInStories, stepsOf } from '../../archive/stories.ts';
import { gapsIn } from '../../archive/told/story-gaps.ts';
import { placeChain, placeChains } from '../../archive/trees.ts';
import { markdownUrl, schemaUrl } from '../../base/urls.ts';
import { subjectFeed } from '../feeds/feeds.ts';
import { RecordParts } from './record-parts.ts';
import type { RecordOf } from './schemas.ts';

/** How much of a long list a record holds: the tables have all of it. */
const mostListed = 1000;

/**
 * Writes the records of an archive, with full addresses: one method for each, so that they can be read side by side,
 * many as they are.
 */
export class RecordWriter {
  readonly #archive: Archive;
  readonly #parts: RecordParts;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#parts = new RecordParts(archive.site.url);
  }

  briefing(briefing: Briefing): RecordOf<'briefing'> {
    const { url, sources, corrections } = briefing;
    const { publisher, licence } = this.#archive.site;
    return {
      $schema: this.#parts.full(schemaUrl('briefing')),
      ...this.#facts(briefing),
      ...this.#where(briefing),
      actors: this.#cast(briefing),
      topics: briefing.topics.map((topic) => this.#parts.reference(topic)),
      stories: stepsInStories(briefing).map(({ story }) => this.#parts.reference(story)),
      sources,
      statements: briefing.statements.map((statement) => this.#parts.statement(statement)),
      turns: briefing.turns.map((turn) => this.#parts.turn(turn)),
      corrections,
      markdown: this.#made(markdownUrl(url)),
      ...(briefing.older && { older: this.#parts.listed(briefing.older) }),
      ...(briefing.newer && { newer: this.#parts.listed(briefing.newer) }),
      publisher: publisher.name,
      licence: { name: licence.name, ...(licence.url && { url: licence.url }) },
    };
  }

  #facts(briefing: Briefing) {
    const { id, url, title, date, until, time, summary } = briefing;
    return {
      id,
      url: this.#parts.full(url),
      state: briefing.state === 'withdrawn' ? ('withdrawn' as const) : ('published' as const),
      title,
      date,
      ...(until && { until }),
      ...(time && { time }),
      published: publishedOn(briefing),
      changed: changedOn(briefing),
      ...(briefing.language && { language: briefing.language }),
      identifiers: briefing.identifiers,
      authors: briefing.authors,
      ...(briefing.withdrawal && { withdrawn: briefing.withdrawal }),
      related: briefing.related.map((one) => this.#parts.listed(one)),
      summary,
    };
  }

  #where({ locations, date }: Briefing) {
    const [location] = locations;
    return {
      ...(location && { location: this.#parts.reference(location) }),
      within: location ? placeChain(location, date).map((place) => this.#parts.reference(place)) : [],
      chains: locations.flatMap((place) =>
        placeChains(place, date).map((chain) => [place, ...chain].map((one) => this.#parts.reference(one))),
      ),
      locations: locations.map((place) => this.#parts.reference(place)),
    };
  }

  #cast({ cast }: Briefing) {
    return cast.map(({ actor, as, office, offices }) => ({
      ...this.#parts.reference(actor),
      ...(as && { part: as }),
      ...(office && { role: this.#parts.office(office) }),
      offices: offices.map((held) => this.#parts.held(held)),
    }));
  }

  actor(actor: Actor): RecordOf<'actor'> {
    const { kind, sortName, aliases, summary, country, memberships, members, links } = actor;
    const { began, ended } = actor;
    return {
      ...this.#subject(actor),
      kind,
      sortName,
      aliases,
      ...(summary && { summary }),
      ...(country && { country: this.#parts.reference(country) }),
      formerly: actor.formerly,
      ...(began && { began }),
      ...(ended && { ended }),
      succeeds: actor.succeeds.map((one) => this.#parts.reference(one)),
      succeededBy: actor.succeededBy.map((one) => this.#parts.reference(one)),
      memberOf: memberships.map(({ group, from, until }) => ({
        ...this.#parts.reference(group),
        ...(from && { from }),
        ...(until && { to: until }),
      })),
      members: members.map((one) => this.#parts.reference(one)),
      roles: actor.offices.map((office) => this.#parts.office(office)),
      links,
      statements: actor.statements
        .slice(0, mostListed)
        .map((one) => ({ ...this.#parts.statement(one), briefing: this.#parts.listed(one.briefing) })),
    };
  }

  place(place: Place): RecordOf<'place'> {
    const { kind, aliases, formerly, coordinates, within, around, contains } = place;
    return {
      ...this.#subject(place),
      kind,
      aliases,
      ...(coordinates && { coordinates }),
      formerly,
      ...(within && { within: this.#parts.reference(within) }),
      around: around.map(({ place: one, until }) => ({
        ...this.#parts.reference(one),
        ...(until && { until }),
      })),
      contains: contains.map((one) => this.#parts.reference(one)),
    };
  }

  topic(topic: Topic): RecordOf<'topic'> {
    const { summary, broader, narrower } = topic;
    return {
      ...this.#subject(topic),
      ...(summary && { summary }),
      ...(broader && { broader: this.#parts.reference(broader) }),
      narrower: narrower.map((one) => this.#parts.reference(one)),
    };
  }

  story(story: Story): RecordOf<'story'> {
    const { summary, from, until, collects } = story;
    const steps = stepsOf(story);
    const named = (all: readonly Subject[] = []) => all.map((one) => this.#parts.reference(one));
    return {
      ...this.#subject(story),
      ...(summary && { summary }),
      ...(from && { from }),
      ...(until && { until }),
      ...(collects && {
        collects: {
          ...(collects.actors && { actors: named(collects.actors) }),
          ...(collects.places && { places: named(collects.places) }),
          ...(collects.topics && { topics: named(collects.topics) }),
          ...(collects.from && { from: collects.from }),
          ...(collects.until && { until: collects.until }),
        },
      }),
      steps: steps
        .slice(-mostListed)
        .map((step) => ({ ...this.#parts.listed(step), known: publishedOn(step) })),
      gaps: gapsIn(steps, story).map((gap) => ({ from: gap.from, until: gap.until })),
      markdown: this.#made(markdownUrl(story.url)),
    };
  }

  #subject(subject: Subject) {
    const { id, url, name, identifiers } = subject;
    const briefings = briefingsAbout(subject);
    return {
      $schema: this.#parts.full(schemaUrl(subject.subject)),
      id,
      url: this.#parts.full(url),
      name,
      identifiers,
      feed: briefings.length > 0 ? this.#made(`${subjectFeed(subject, this.#archive).base}.json`) : undefined,
      count: briefings.length,
      briefings: briefings.slice(0, mostListed).map((briefing) => this.#parts.listed(briefing)),
    };
  }

  /** An address, if the site has what stands there. */
  #made(path: string): string | undefined {
    return isMade(path, this.#archive.site) ? this.#parts.full(path) : undefined;
  }
}
