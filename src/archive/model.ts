import type { CalendarDate, PartialDate } from '../base/days/dates.ts';
import type { Form, Outline } from '../base/outline.ts';
import type { Image } from '../images/image.ts';
import type {
  ActorData,
  ArchiveData,
  BriefingData,
  PageData,
  PlaceData,
  StoryData,
  TopicData,
} from '../schema/schemas.ts';
import type { Identifiers } from './identifiers.ts';

/* Types alone, in one module although they are many: each names others, and whoever adds a field looks for it here. */

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

/** Fields as they are written, but for some. */
type AsWritten<Data, Others extends keyof Data> = {
  readonly [Field in keyof Data as Exclude<Field, Others>]: Data[Field] extends readonly (infer One)[]
    ? readonly One[]
    : Data[Field];
};

/** What actors, places, topics and stories have in common. */
interface SubjectBase {
  readonly id: string;
  readonly name: string;
  /** What sets it apart from others of its name, in words: `1850–1914`. Undefined where there are none. */
  readonly apart?: string | undefined;
  readonly url: string;
  readonly aliases: readonly string[];
  /** Names it had before, the oldest first. */
  readonly formerly: readonly FormerName[];
  /** Ids it had before, each once. */
  readonly formerIds: readonly string[];
  readonly summary?: string | undefined;
  /** Whether nothing uses it that readers see: only the preview shows it. */
  readonly isUnpublished: boolean;
  /** What others call it. */
  readonly identifiers: Identifiers;
  /** Published briefings about it, newest first. */
  readonly briefings: readonly Briefing[];
}

/** Fields of a file that subjects of all kinds have, each in the same form. */
type CommonOf<Data> = keyof SubjectBase & keyof Data;

/** An office an actor held. Without `until` it is still held, unless nobody knows when it ended. */
export interface Office {
  readonly title: string;
  readonly organisation?: Actor | undefined;
  readonly from?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
  readonly isEndUnknown?: boolean | undefined;
  readonly isActing?: boolean | undefined;
  readonly note?: string | undefined;
}

/** An office of an organisation or a state, and who held it. */
export interface OfficeHolding {
  readonly holder: Actor;
  readonly office: Office;
}

/** A name that something had, up to a day. */
export interface FormerName {
  readonly name: string;
  readonly until: PartialDate;
}

/** What an actor is or was a member of. */
export interface Membership {
  readonly group: Actor;
  readonly from?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}

/** A place around another, up to a day where it no longer is. */
interface PlaceAround {
  readonly place: Place;
  readonly until?: PartialDate | undefined;
}

/** Fields of an actor that are something else to the archive, under the same name or another. */
type JoinedOfActor = CommonOf<ActorData> | 'sortName' | 'succeeds' | 'country' | 'memberOf' | 'roles';

/**
 * A person, state, organisation, alliance or body that acts or speaks in briefings. What its file says in other fields
 * than these is on it as it is written.
 */
export interface Actor extends SubjectBase, AsWritten<ActorData, JoinedOfActor> {
  readonly subject: 'actor';
  /** What the actor is sorted by: `Johnson, Boris`. */
  readonly sortName: string;
  /** Actors whose place this one took, and those who took its place, by name. */
  readonly succeeds: readonly Actor[];
  readonly succeededBy: readonly Actor[];
  readonly country?: Place | undefined;
  readonly memberships: readonly Membership[];
  /** The groups of its memberships, each once. */
  readonly memberOf: readonly Actor[];
  /** Actors that name this one in their `memberOf`, by name. */
  readonly members: readonly Actor[];
  /** Offices, the one that began last first. */
  readonly offices: readonly Office[];
  /** What others hold or held in this one, the office that began last first. */
  readonly holdings: readonly OfficeHolding[];
  /** What the actor said, newest first. */
  readonly statements: readonly Statement[];
  /** What the actor said in transcripts, the newest briefing first. */
  readonly turns: readonly Turn[];
}

/** Somewhere a briefing is located, within a larger place. Its other fields are on it as they are written. */
export interface Place
  extends SubjectBase, AsWritten<PlaceData, CommonOf<PlaceData> | 'within' | 'coordinates'> {
  readonly subject: 'place';
  readonly coordinates?: { latitude: number; longitude: number } | undefined;
  /** The places around it, as the author lists them: one after another in time, or several that claim it. */
  readonly around: readonly PlaceAround[];
  /** The first of them. */
  readonly within?: Place | undefined;
  /** Places directly within this one, by name. */
  readonly contains: readonly Place[];
}

/** What a briefing is about, below a broader topic. Its other fields are on it as they are written. */
export interface Topic extends SubjectBase, AsWritten<TopicData, CommonOf<TopicData> | 'broader'> {
  readonly subject: 'topic';
  readonly broader?: Topic | undefined;
  /** Topics directly below this one, by name. */
  readonly narrower: readonly Topic[];
}

/** What a story collects its briefings by: of each list one, with all below it, and all of that at once. */
export interface Collects {
  readonly actors?: readonly Actor[] | undefined;
  readonly places?: readonly Place[] | undefined;
  readonly topics?: readonly Topic[] | undefined;
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
}

/** An affair, told as a sequence of briefings. Its name is its title. */
export interface Story extends SubjectBase {
  readonly subject: 'story';
  /** Only the preview shows drafts. */
  readonly isDraft: boolean;
  /** The days on which it begins and ends, where its authors say so. */
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
  readonly collects?: Collects | undefined;
  readonly outline: Outline;
  /** What the introduction refers to, in the order of `outline.references`. */
  readonly mentions: readonly (Subject | undefined)[];
  readonly entry: StoryEntry;
}

export type Subject = Actor | Place | Topic | Story;

/** A work that a briefing rests on. `number` is its place in the briefing's list, from 1. */
export interface Source extends Omit<BriefingData['sources'][number], 'title' | 'number'> {
  readonly number: number;
  /** Its publisher or address where it has no title of its own. */
  readonly title: string;
  /** Its own number: `S/2017/315`. */
  readonly documentNumber?: string | undefined;
}

/** What was changed in a briefing. `number` is its place among those of the briefing, the oldest being 1. */
export type Correction = Readonly<BriefingData['corrections'][number]> & { readonly number: number };

/** Who says something: an actor, or somebody of whom only a description is known. */
export interface Speaker {
  readonly actor?: Actor | undefined;
  readonly name: string;
  /** The office in which it was said, if one was held that day: the first of them. */
  readonly office?: Office | undefined;
  /** All offices held that day, the one that began last first; the one alone that was asked for. */
  readonly offices?: readonly Office[] | undefined;
  /** The day of which the office is. */
  readonly on?: CalendarDate | undefined;
  /** In what capacity, where that is no office: `host`. */
  readonly as?: string | undefined;
}

/** Something that was said, as told in a briefing. */
export interface Statement {
  /** At least one, the first one first. */
  readonly speakers: readonly Speaker[];
  /** On whose behalf. */
  readonly for?: Actor | undefined;
  readonly on: CalendarDate;
  readonly at?: Place | undefined;
  readonly source?: Source | undefined;
  /** All sources that carry it: that one, and those cited among its words. */
  readonly carriedBy: readonly Source[];
  /** Where in the source: a page or minute. */
  readonly locator?: string | undefined;
  readonly topic?: Topic | undefined;
  /** The words, without markup. */
  readonly text: string;
  /** The language of the words, as written. */
  readonly lang?: string | undefined;
  /** The language that is told beside the words: theirs, if it is not that of the text around them. */
  readonly spokenIn?: string | undefined;
  /** Whether they are said word for word. */
  readonly form: Form;
  /** The words before they were translated. */
  readonly original?: { lang: string; text: string } | undefined;
  /** Its place among the statements of the text, from 0. */
  readonly number: number;
  readonly briefing: Briefing;
  /** Address of the statement in its briefing. */
  readonly url: string;
}

/** Words in a transcript, from one speaker to the next. */
export interface Turn {
  readonly speaker: Speaker;
  readonly on: CalendarDate;
  /** When in the recording: `12:04`. */
  readonly time?: string | undefined;
  readonly at?: Place | undefined;
  readonly source?: Source | undefined;
  readonly topic?: Topic | undefined;
  readonly text: string;
  readonly lang?: string | undefined;
  readonly briefing: Briefing;
  readonly url: string;
  /** Its place among the turns of the text, and which transcript it is in; both from 0. */
  readonly number: number;
  readonly transcript: number;
  /** The next turn of the same speaker in the transcript. */
  readonly next?: Turn | undefined;
}

/** An office held in a time, with the day on which it began or ended where that is a day of the time. */
export interface HeldOffice {
  readonly office: Office;
  /** The first day of that time on which it was held: by its names it is told. */
  readonly on: CalendarDate;
  readonly since?: PartialDate | undefined;
  readonly until?: PartialDate | undefined;
}

/** An actor in a briefing, with the offices held on its days. */
export interface CastMember {
  readonly actor: Actor;
  /** In what capacity, where that is no office: `host`. */
  readonly as?: string | undefined;
  /** The one that began last first; one alone where the author says in which it was. */
  readonly offices: readonly HeldOffice[];
  /** The first of them. */
  readonly office?: Office | undefined;
}

/** Why a briefing can be read: `draft` and `embargoed` only appear in the preview. */
export type BriefingState = 'published' | 'withdrawn' | 'draft' | 'embargoed';

/** Fields of a briefing that are something else to the archive, under the same name or another. */
type JoinedOfBriefing =
  | 'actors'
  | 'location'
  | 'topics'
  | 'stories'
  | 'speakers'
  | 'related'
  | 'sources'
  | 'status'
  | 'withdrawn'
  | 'aliases'
  | 'corrections';

/**
 * One briefing, joined with its subjects and its neighbours in time. What its front matter says in other fields than
 * these is on it as it is written.
 */
export interface Briefing extends AsWritten<BriefingData, JoinedOfBriefing> {
  readonly id: string;
  readonly url: string;
  readonly state: BriefingState;
  /** That of the first day. */
  readonly year: string;
  /** Where it happened, the main place first. */
  readonly locations: readonly Place[];
  /** The main place. */
  readonly location?: Place | undefined;
  /** Put beside it by its authors, in their order. */
  readonly related: readonly Briefing[];
  readonly withdrawal?: BriefingData['withdrawn'];
  /** In the author's order of importance. */
  readonly cast: readonly CastMember[];
  readonly topics: readonly Topic[];
  /** Those it is a step of, as far as readers know them, by name. */
  readonly stories: readonly Story[];
  readonly sources: readonly Source[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  readonly statements: readonly Statement[];
  readonly turns: readonly Turn[];
  readonly outline: Outline;
  /** What the text refers to, in the order of `outline.references`. */
  readonly mentions: readonly (Subject | undefined)[];
  /** The next and the previous published briefing in time. */
  readonly newer?: Briefing | undefined;
  readonly older?: Briefing | undefined;
  /** The file as it was read, which pages are rendered from. */
  readonly entry: BriefingEntry;
}

/** An old address and where it leads. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** A page of prose beside the briefings: about, methodology. */
export interface Page {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Of its title, summary and text, if it is not that of the archive. */
  readonly language?: string | undefined;
  readonly outline: Outline;
  /** What the text refers to, in the order of `outline.references`. */
  readonly mentions: readonly (Subject | undefined)[];
  readonly entry: PageEntry;
}

/** What `archive.yaml` says, with its logo as it is shown and the style sheet that stands beside it. */
export interface Site extends ArchiveData {
  readonly logoImage?: Image | undefined;
  /** The text of `theme.css`. */
  readonly theme?: string | undefined;
}

/** Everything the site publishes. Built once, and never changed afterwards. */
export interface Archive {
  readonly site: Site;
  /** The briefing that leads the home page. Undefined in an archive without briefings. */
  readonly lead?: Briefing | undefined;
  /** Listed briefings, newest first: published ones and, in the preview, drafts. */
  readonly briefings: readonly Briefing[];
  /** Withdrawn briefings, newest first. They keep their page and stand in no list. */
  readonly withdrawn: readonly Briefing[];
  /** By sort name. */
  readonly actors: readonly Actor[];
  /** By name. */
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  /** By name. */
  readonly stories: readonly Story[];
  /** Newest first. */
  readonly statements: readonly Statement[];
  readonly pages: readonly Page[];
  readonly redirects: readonly Redirect[];
}
