import type { Position } from './text/text-positions.ts';

/** A heading with its anchor. */
export interface Heading {
  depth: number;
  text: string;
  /** Where in the text the names of subjects belong, by the number of their reference. */
  names?: { at: number; mention: number }[] | undefined;
  anchor: string;
}

/** Whether words are said word for word: all of them, some of them or none. */
export type Form = 'quotation' | 'partly quoted' | 'reported';

/** A `<Statement>` as written: ids, not yet resolved. */
export interface WrittenStatement {
  /** Who speaks; nobody where `speaker` says who. */
  by: string[];
  /** Who speaks, in words. */
  speaker?: string | undefined;
  /** On whose behalf. */
  for?: string | undefined;
  /** In what capacity, or in which of several offices. */
  as?: string | undefined;
  on?: string | undefined;
  at?: string | undefined;
  source?: string | undefined;
  /** Sources that are cited among its words, each as often as it is. */
  cited?: string[] | undefined;
  /** Where in the source. */
  locator?: string | undefined;
  topic?: string | undefined;
  /** The language of the words, if it is not that of the text. */
  lang?: string | undefined;
  /** What the author calls it in addresses. */
  id?: string | undefined;
  text: string;
  form: Form;
  /** The words before they were translated. */
  original?: { lang: string; text: string } | undefined;
  /** Its anchor in the page, which lasts. */
  anchor: string;
  position: Position;
}

/** A turn of a `<Transcript>` as written. */
export interface WrittenTurn {
  /** Who speaks, as the transcript calls them. */
  label: string;
  /** When in the recording: `12:04`. */
  time?: string | undefined;
  on?: string | undefined;
  at?: string | undefined;
  source?: string | undefined;
  topic?: string | undefined;
  lang?: string | undefined;
  text: string;
  /** Which transcript of the text it is in, from 0. */
  transcript: number;
  anchor: string;
  position: Position;
}

/** An image as written; `src` is relative to the file. */
export interface WrittenImage {
  src: string;
  alt: string;
  position: Position;
}

/** A module that a text imports, as written. */
export interface WrittenImport {
  source: string;
  position: Position;
}

/** Where a speaker stands among those who say something together. */
export interface SpeakerPosition {
  isAlone: boolean;
  /** Whether the component says more of the speaker: in `as`, or in a second `speaker`. */
  isDescribed: boolean;
  /** The id of the first of them, for all others. */
  behind?: string | undefined;
}

/** An id in the text that has to exist in the archive. */
export interface Reference {
  kind: 'actor' | 'place' | 'topic';
  id: string;
  position: Position;
  /** Of a speaker: whether others stand beside this one, and behind whom. */
  speaker?: SpeakerPosition;
}

/** A link to another address of the site. */
interface InternalLink {
  href: string;
  position: Position;
}

/** What stands in the text of an MDX file, as far as the archive has to know it. */
export interface Outline {
  /** Where the first import, export or expression stands. It makes a program; everything else is a document. */
  program?: Position | undefined;
  headings: Heading[];
  statements: WrittenStatement[];
  turns: WrittenTurn[];
  images: WrittenImage[];
  imports: WrittenImport[];
  references: Reference[];
  links: InternalLink[];
  /** Every id an internal link may point at. */
  anchors: string[];
  /** Words of running text. */
  words: number;
}

export function emptyOutline(): Outline {
  return {
    program: undefined,
    headings: [],
    statements: [],
    turns: [],
    images: [],
    imports: [],
    references: [],
    links: [],
    anchors: [],
    words: 0,
  };
}
