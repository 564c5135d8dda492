import { markdownUrl, recordUrl, schemaUrl } from '../../base/urls.ts';
import { changedOn, publishedOn } from '../../archive/corrections.ts';
import type {
  Actor,
  Archive,
  Briefing,
  HeldOffice,
  Place,
  Role,
  Speaker,
  Statement,
  Story,
  Subject,
  Topic,
  Turn,
} from '../../archive/model.ts';
import { placesInStories, stepsOf } from '../../archive/stories.ts';
import { gapsIn } from '../../archive/story-gaps.ts';
import { placeChain, placeChains } from '../../archive/trees.ts';
import { isMade } from '../../archive/outputs.ts';
import { briefingsAbout } from '../../archive/fed.ts';
import { subjectFeed } from '../feeds/feeds.ts';
import type { RecordOf } from './schemas.ts';
import { fullUrl } from '../../base/site-path.ts';

type Listed = RecordOf<'actor'>['briefings'][number];
type Reference = RecordOf<'briefing'>['locations'][number];

/** How much of a long list a record holds: the tables have all of it. */
const mostListed = 1000;

/** Writes the records of an archive, with full addresses. */
export class RecordWriter {
  readonly #archive: Archive;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  briefing(briefing: Briefing): RecordOf<'briefing'> {
    const { url, sources, corrections } = briefing;
    const { publisher, licence } = this.#archive.site;
    return {
      $schema: this.#full(schemaUrl('briefing')),
      ...this.#facts(briefing),
      ...this.#where(briefing),
      actors: this.#cast(briefing),
      topics: briefing.topics.map((topic) => this.#reference(topic)),
      stories: placesInStories(briefing).map(({ story }) => this.#reference(story)),
      sources,
      statements: briefing.statements.map((statement) => this.#statement(statement)),
      turns: briefing.turns.map((turn) => this.#turn(turn)),
      corrections,
      ...this.#made('markdown', markdownUrl(url)),
      ...(briefing.older && { older: this.#listed(briefing.older) }),
      ...(briefing.newer && { newer: this.#listed(briefing.newer) }),
      publisher: publisher.name,
      licence: { name: licence.name, ...(licence.url && { url: licence.url }) },
    };
  }

  #facts(briefing: Briefing) {
    const { id, url, title, date, until, time, summary } = briefing;
    return {
      id,
      url: this.#full(url),
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
      related: briefing.related.map((one) => this.#listed(one)),
      summary,
    };
  }

  #where({ locations, date }: Briefing) {
    const [location] = locations;
    return {
      ...(location && { location: this.#reference(location) }),
      within: location ? placeChain(location, date).map((place) => this.#reference(place)) : [],
      chains: locations.flatMap((place) =>
        placeChains(place, date).map((chain) => [place, ...chain].map((one) => this.#reference(one))),
      ),
      locations: locations.map((place) => this.#reference(place)),
    };
  }

  #cast({ cast }: Briefing) {
    return cast.map(({ actor, part, role, offices }) => ({
      ...this.#reference(actor),
      ...(part && { part }),
      ...(role && { role: this.#office(role) }),
      offices: offices.map((held) => this.#held(held)),
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
      ...(country && { country: this.#reference(country) }),
      formerly: actor.formerly,
      ...(began && { began }),
      ...(ended && { ended }),
      succeeds: actor.succeeds.map((one) => this.#reference(one)),
      succeededBy: actor.succeededBy.map((one) => this.#reference(one)),
      memberOf: memberships.map(({ group, from, to }) => ({
        ...this.#reference(group),
        ...(from && { from }),
        ...(to && { to }),
      })),
      members: members.map((one) => this.#reference(one)),
      roles: actor.roles.map((role) => this.#office(role)),
      links,
      statements: actor.statements
        .slice(0, mostListed)
        .map((one) => ({ ...this.#statement(one), briefing: this.#listed(one.briefing) })),
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
      ...(within && { within: this.#reference(within) }),
      around: around.map(({ place: one, until }) => ({ ...this.#reference(one), ...(until && { until }) })),
      contains: contains.map((one) => this.#reference(one)),
    };
  }

  topic(topic: Topic): RecordOf<'topic'> {
    const { summary, broader, narrower } = topic;
    return {
      ...this.#subject(topic),
      ...(summary && { summary }),
      ...(broader && { broader: this.#reference(broader) }),
      narrower: narrower.map((one) => this.#reference(one)),
    };
  }

  story(story: Story): RecordOf<'story'> {
    const { summary, from, until, rule } = story;
    const steps = stepsOf(story);
    const named = (all: Subject[] = []) => all.map((one) => this.#reference(one));
    return {
      ...this.#subject(story),
      ...(summary && { summary }),
      ...(from && { from }),
      ...(until && { until }),
      ...(rule && {
        collects: {
          ...(rule.actors && { actors: named(rule.actors) }),
          ...(rule.places && { places: named(rule.places) }),
          ...(rule.topics && { topics: named(rule.topics) }),
          ...(rule.from && { from: rule.from }),
          ...(rule.until && { until: rule.until }),
        },
      }),
      steps: steps.slice(-mostListed).map((step) => ({ ...this.#listed(step), known: publishedOn(step) })),
      gaps: gapsIn(steps, story).map((gap) => ({ from: gap.from, until: gap.until })),
      ...this.#made('markdown', markdownUrl(story.url)),
    };
  }

  #subject(subject: Subject) {
    const { id, url, name, identifiers } = subject;
    const briefings = briefingsAbout(subject);
    return {
      $schema: this.#full(schemaUrl(subject.subject)),
      id,
      url: this.#full(url),
      name,
      identifiers,
      ...(briefings.length > 0 && this.#made('feed', `${subjectFeed(subject, this.#archive).base}.json`)),
      count: briefings.length,
      briefings: briefings.slice(0, mostListed).map((briefing) => this.#listed(briefing)),
    };
  }

  #statement({
    url,
    speakers,
    on,
    at,
    topic,
    source,
    locator,
    text,
    lang,
    form,
    original,
    ...said
  }: Statement) {
    const [first] = speakers;
    return {
      url: this.#full(url),
      ...(first?.actor && { by: this.#reference(first.actor) }),
      ...(first?.role && { role: this.#office(first.role) }),
      speakers: speakers.map((speaker) => this.#speaker(speaker)),
      ...(said.for && { for: this.#reference(said.for) }),
      on,
      ...(at && { at: this.#reference(at) }),
      ...(topic && { topic: this.#reference(topic) }),
      ...(source && { source: source.id }),
      ...(locator && { locator }),
      text,
      ...(lang && { language: lang }),
      form,
      ...(original && { original }),
    };
  }

  #turn({ url, speaker, on, time, at, topic, source, text, lang }: Turn) {
    return {
      url: this.#full(url),
      speaker: this.#speaker(speaker),
      on,
      ...(time && { time }),
      ...(at && { at: this.#reference(at) }),
      ...(topic && { topic: this.#reference(topic) }),
      ...(source && { source: source.id }),
      text,
      ...(lang && { language: lang }),
      form: 'verbatim' as const,
    };
  }

  #speaker({ actor, name, role, offices = [], as }: Speaker) {
    return {
      name,
      ...(actor && { actor: this.#reference(actor) }),
      ...(role && { role: this.#office(role) }),
      ...(offices.length > 1 && { offices: offices.map((one) => this.#office(one)) }),
      ...(as && { as }),
    };
  }

  #office({ title, organisation, from, to, isEndUnknown, isActing, note }: Role) {
    return {
      title,
      ...(organisation && { organisation: this.#reference(organisation) }),
      ...(from && { from }),
      ...(to && { to }),
      ...(isEndUnknown && { isEndUnknown }),
      ...(isActing && { isActing }),
      ...(note && { note }),
    };
  }

  #held({ role, since, until }: HeldOffice) {
    return { ...this.#office(role), ...(since && { since }), ...(until && { until }) };
  }

  #reference({ id, name, url }: Subject): Reference {
    return { id, name, url: this.#full(url), record: this.#full(recordUrl(url)) };
  }

  #listed({ id, title, date, until, url }: Briefing): Listed {
    return {
      id,
      title,
      date,
      ...(until && { until }),
      url: this.#full(url),
      record: this.#full(recordUrl(url)),
    };
  }

  /** A field with an address, if the site has what stands there. */
  #made<Name extends string>(name: Name, path: string): Partial<Record<Name, string>> {
    if (!isMade(path, this.#archive.site)) return {};
    return { [name]: this.#full(path) } as Record<Name, string>;
  }

  #full(path: string): string {
    return fullUrl(path, this.#archive.site.url);
  }
}
