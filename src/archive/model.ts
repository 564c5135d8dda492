import type { Identifiers } from './identifiers.ts';
import type {
  ActorData,
  ArchiveData,
  BriefingData,
  PageData,
  PlaceData,
  StoryData,
  TopicData,
} from '../schema/schemas.ts';
import type { Image } from '../images/image.ts';
import type { Form, Outline } from '../base/outline.ts';
import type { CalendarDate, PartialDate } from '../base/dates.ts';

/** One content file as it was read: its id, its data and, for MDX, what stands in its text. */
export interface Entry<Data> {
  id: string;
  data: Data;
  /** Path from the project's root. */
  filePath?: string | undefined;
  /** Changes whenever the file, the schema or the pipeline does. */
  digest?: string | number | undefined;
  /** Of programs: what @astrojs/mdx compiles. */
  body?: string | undefined;
}

/** What the pipeline adds to front matter. `images` are the outline's images, in its order. */
interface Text {
  outline: Outline;
  /** Undefined, which the preview alone meets, for an image that cannot be shown. */
  images?: (Image | undefined)[];
}

export type BriefingEntry = Entry<BriefingData & Text>;
export type StoryEntry = Entry<StoryData & Text>;
export type PageEntry = Entry<PageData & Text>;

/** All content files, unjoined. */
export interface Entries {
  archive: Entry<ArchiveData>;
  briefings: BriefingEntry[];
  actors: Entry<ActorData>[];
  places: Entry<PlaceData>[];
  topics: Entry<TopicData>[];
  stories: StoryEntry[];
  pages: PageEntry[];
}

/** What actors, places, topics and stories have in common. */
interface SubjectBase {
  id: string;
  name: string;
  /** What sets it apart from others of its name, in words: `1850–1914`. Undefined where there are none. */
  apart?: string | undefined;
  url: string;
  aliases: string[];
  /** Names it had before, the oldest first. */
  formerly: FormerName[];
  /** Ids it had before, each once. */
  formerIds: string[];
  summary?: string | undefined;
  /** Whether nothing uses it that readers see: only the preview shows it. */
  isUnpublished: boolean;
  /** What others call it. */
  identifiers: Identifiers;
  /** Published briefings about it, newest first. */
  briefings: Briefing[];
}

/** An office an actor held. Without `to` it is still held, unless nobody knows when it ended. */
export interface Office {
  title: string;
  organisation?: Actor | undefined;
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
  isEndUnknown?: boolean | undefined;
  isActing?: boolean | undefined;
  note?: string | undefined;
}

/** A name that something had, up to a day. */
export interface FormerName {
  name: string;
  until: PartialDate;
}

/** What an actor is or was a member of. */
export interface Membership {
  group: Actor;
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}

/** A place around another, up to a day where it no longer is. */
interface PlaceAround {
  place: Place;
  until?: PartialDate | undefined;
}

/** A person, state, organisation, alliance or body that acts or speaks in briefings. */
export interface Actor extends SubjectBase {
  subject: 'actor';
  kind: ActorData['kind'];
  /** What the actor is sorted by: `Johnson, Boris`. */
  sortName: string;
  began?: PartialDate | undefined;
  ended?: PartialDate | undefined;
  /** Actors whose place this one took, and those who took its place, by name. */
  succeeds: Actor[];
  succeededBy: Actor[];
  country?: Place | undefined;
  memberships: Membership[];
  /** The groups of its memberships, each once. */
  memberOf: Actor[];
  /** Actors that name this one in their `memberOf`, by name. */
  members: Actor[];
  /** Offices, the one that began last first. */
  roles: Office[];
  links: { label: string; url: string }[];
  /** What the actor said, newest first. */
  statements: Statement[];
  /** What the actor said in transcripts, the newest briefing first. */
  turns: Turn[];
}

/** Somewhere a briefing is located, within a larger place. */
export interface Place extends SubjectBase {
  subject: 'place';
  kind: PlaceData['kind'];
  coordinates?: { latitude: number; longitude: number } | undefined;
  /** The places around it, as the author lists them: one after another in time, or several that claim it. */
  around: PlaceAround[];
  /** The first of them. */
  within?: Place | undefined;
  /** Places directly within this one, by name. */
  contains: Place[];
}

/** What a briefing is about, below a broader topic. */
export interface Topic extends SubjectBase {
  subject: 'topic';
  broader?: Topic | undefined;
  /** Topics directly below this one, by name. */
  narrower: Topic[];
}

/** What makes briefings steps of a story: of each list one, with all below it, and all of that at once. */
export interface StoryRule {
  actors?: Actor[] | undefined;
  places?: Place[] | undefined;
  topics?: Topic[] | undefined;
  from?: CalendarDate | undefined;
  until?: CalendarDate | undefined;
}

/** An affair, told as a sequence of briefings. Its name is its title. */
export interface Story extends SubjectBase {
  subject: 'story';
  /** Only the preview shows drafts. */
  isDraft: boolean;
  /** The days on which the affair begins and ends, where its authors say so. */
  from?: CalendarDate | undefined;
  until?: CalendarDate | undefined;
  rule?: StoryRule | undefined;
  outline: Outline;
  /** What the introduction refers to, in the order of `outline.references`. */
  mentions: (Subject | undefined)[];
  entry: StoryEntry;
}

export type Subject = Actor | Place | Topic | Story;

/** A work that a briefing rests on. `number` is its place in the briefing's list, from 1. */
export interface Source extends Omit<BriefingData['sources'][number], 'title' | 'number'> {
  number: number;
  /** Its publisher or address where it has no title of its own. */
  title: string;
  /** Its own number: `S/2017/315`. */
  documentNumber?: string | undefined;
}

/** Who says something: an actor, or somebody of whom only a description is known. */
export interface Speaker {
  actor?: Actor | undefined;
  name: string;
  /** The office in which it was said, if one was held that day: the first of them. */
  role?: Office | undefined;
  /** All offices held that day, the one that began last first; the one alone that was asked for. */
  offices?: Office[] | undefined;
  /** The day of which the office is. */
  on?: CalendarDate | undefined;
  /** The part in which it was said: "host". */
  as?: string | undefined;
}

/** Something that was said, as told in a briefing. */
export interface Statement {
  /** At least one, the first one first. */
  speakers: Speaker[];
  /** On whose behalf. */
  for?: Actor | undefined;
  on: CalendarDate;
  at?: Place | undefined;
  source?: Source | undefined;
  /** All sources that carry it: that one, and those cited among its words. */
  carriedBy: Source[];
  /** Where in the source: a page or minute. */
  locator?: string | undefined;
  topic?: Topic | undefined;
  /** The words, without markup. */
  text: string;
  /** The language of the words, as written. */
  lang?: string | undefined;
  /** The language that is told beside the words: theirs, if it is not that of the text around them. */
  spokenIn?: string | undefined;
  /** Whether they are said word for word. */
  form: Form;
  /** The words before they were translated. */
  original?: { lang: string; text: string } | undefined;
  /** Its place among the statements of the text, from 0. */
  number: number;
  briefing: Briefing;
  /** Address of the statement in its briefing. */
  url: string;
}

/** Words in a transcript, from one speaker to the next. */
export interface Turn {
  speaker: Speaker;
  on: CalendarDate;
  /** When in the recording: `12:04`. */
  time?: string | undefined;
  at?: Place | undefined;
  source?: Source | undefined;
  topic?: Topic | undefined;
  text: string;
  lang?: string | undefined;
  briefing: Briefing;
  url: string;
  /** Its place among the turns of the text, and which transcript it is in; both from 0. */
  number: number;
  transcript: number;
  /** The next turn of the same speaker in the transcript. */
  next?: Turn | undefined;
}

/** An office held in a time, with the day on which it began or ended where that is a day of the time. */
export interface HeldOffice {
  role: Office;
  /** The first day of that time on which it was held: by its names it is told. */
  on: CalendarDate;
  since?: PartialDate | undefined;
  until?: PartialDate | undefined;
}

/** An actor in a briefing, with the offices held on its days. */
export interface CastMember {
  actor: Actor;
  /** The part in what happened, unless that is an office: `host`. */
  part?: string | undefined;
  /** The one that began last first; one alone where the author says in which it was. */
  offices: HeldOffice[];
  /** The first of them. */
  role?: Office | undefined;
}

/** Why a briefing can be read: `draft` and `embargoed` only appear in the preview. */
export type BriefingState = 'published' | 'withdrawn' | 'draft' | 'embargoed';

/** One briefing, joined with its subjects and its neighbours in time. */
export interface Briefing {
  id: string;
  url: string;
  state: BriefingState;
  title: string;
  /** The first day. */
  date: CalendarDate;
  /** The last day, where there are several. */
  until?: CalendarDate | undefined;
  /** The hour where it happened: `17:35`. */
  time?: string | undefined;
  /** That of the first day. */
  year: string;
  summary: string;
  /** Where it happened, the main place first. */
  locations: Place[];
  /** The main place. */
  location?: Place | undefined;
  /** Of its title, summary and text, if it is not that of the archive. */
  language?: string | undefined;
  /** Who wrote it, as `Family, Given` or in one piece. */
  authors: string[];
  /** What others call it: its DOI. */
  identifiers: Identifiers;
  /** Put beside it by its authors, in their order. */
  related: Briefing[];
  withdrawal?: BriefingData['withdrawn'];
  /** In the author's order of importance. */
  cast: CastMember[];
  topics: Topic[];
  /** Those it is a step of, as far as readers know them, by name. */
  stories: Story[];
  sources: Source[];
  corrections: NonNullable<BriefingData['corrections']>;
  publish?: CalendarDate | undefined;
  updated?: CalendarDate | undefined;
  statements: Statement[];
  turns: Turn[];
  outline: Outline;
  /** What the text refers to, in the order of `outline.references`. */
  mentions: (Subject | undefined)[];
  /** The next and the previous published briefing in time. */
  newer?: Briefing | undefined;
  older?: Briefing | undefined;
  /** Astro's own record of the file, for `render()`. */
  entry: BriefingEntry;
}

/** An old address and where it leads. */
export interface Redirect {
  from: string;
  to: string;
}

/** A page of prose beside the briefings: about, methodology. */
export interface Page {
  id: string;
  url: string;
  title: string;
  summary: string;
  /** Of its title, summary and text, if it is not that of the archive. */
  language?: string | undefined;
  outline: Outline;
  /** What the text refers to, in the order of `outline.references`. */
  mentions: (Subject | undefined)[];
  entry: PageEntry;
}

/** What `archive.yaml` says, with its logo as it is shown and the style sheet that stands beside it. */
export interface Site extends ArchiveData {
  logoImage?: Image | undefined;
  /** The text of `theme.css`. */
  theme?: string | undefined;
}

/** Everything the site publishes. Built once, and never changed afterwards. */
export interface Archive {
  site: Site;
  /** The briefing that leads the home page. Undefined in an archive without briefings. */
  lead?: Briefing | undefined;
  /** Listed briefings, newest first: published ones and, in the preview, drafts. */
  briefings: Briefing[];
  /** Withdrawn briefings, newest first. They keep their page and stand in no list. */
  withdrawn: Briefing[];
  /** By sort name. */
  actors: Actor[];
  /** By name. */
  places: Place[];
  topics: Topic[];
  /** By name. */
  stories: Story[];
  /** Newest first. */
  statements: Statement[];
  pages: Page[];
  redirects: Redirect[];
}
