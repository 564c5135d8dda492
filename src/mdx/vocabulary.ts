import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import { calendarDate } from '../base/days/dates.ts';
import { notADay } from '../base/days/not-a-day.ts';
import { refusing, type Refusal } from '../base/refusals.ts';
import { language } from '../schema/field-values.ts';
import { notAnId } from '../schema/written-values.ts';

/** A tag in MDX: a component of the vocabulary, one the file imports, or an HTML element. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

const isIdList = (written: string): boolean => {
  const ids = idsIn(written);
  return !ids.includes('') && new Set(ids).size === ids.length && !otherSigns.test(written);
};

/** What stands between ids in place of commas. */
const otherSigns = /[;|]/;

function notAnIdList(written: string): Refusal {
  const meant = [...new Set(idsIn(written.replaceAll(/[;|]/g, ',')))].filter(Boolean).join(', ');
  if (otherSigns.test(written))
    return {
      reason: `has other signs than commas between ids. Write ${meant || 'an id'}`,
      meant: meant || undefined,
    };
  return { reason: `has a gap, or one id twice. Write ${meant || 'an id'}`, meant: meant || undefined };
}

/** The ids in a list with commas. */
export function idsIn(written: string): string[] {
  return written.split(',').map((one) => one.trim());
}

const isStatementId = (text: string): boolean => /^[a-z0-9-]+$/.test(text);

const id = z.string().regex(/\S/);
const text = z.string().regex(/\S/);

/** The props that hold ids of files, by what these are. A rename follows them. */
export const referred = {
  actor: id.clone(),
  /** Ids of actors, with commas between them. */
  actors: z.string().superRefine(refusing(isIdList, notAnIdList)),
  place: id.clone(),
  topic: id.clone(),
} as const;

/**
 * What authors may use in MDX without importing it, with its props.
 *
 * Changing it is a promise to authors. `remark-vocabulary.ts` says how each is written in HTML.
 */
export const vocabulary = {
  /** What an actor said. Words of others in it stand in quotation marks. */
  Statement: z.strictObject({
    /** Ids of actors, with commas between them. */
    by: referred.actors.optional(),
    /** In place of `by`: somebody who is described, as "a senior official". */
    speaker: text.optional(),
    /** Id of the actor on whose behalf it was said. */
    for: referred.actor.optional(),
    /** In what capacity it was said, as "host", or the title of an office held. */
    as: text.optional(),
    /** The briefing's day when missing. */
    on: z.string().superRefine(refusing(calendarDate, notADay)).optional(),
    at: referred.place.optional(),
    source: id.optional(),
    /** The page or minute of the source. */
    locator: text.optional(),
    /** The language of the words, where it is another than the text's. */
    lang: language.optional(),
    topic: referred.topic.optional(),
    /** What its address ends with, instead of a digest of its words. Unique in the file. */
    id: z.string().superRefine(refusing(isStatementId, notAnId)).optional(),
  }),
  /** What was said before it was translated. Stands inside a Statement. */
  Original: z.strictObject({ lang: language }),
  /** What was said word for word, turn by turn: each begins with a name, as `**Name:**`. */
  Transcript: z.strictObject({
    source: id.optional(),
    /** The briefing's day when missing. */
    on: z.string().superRefine(refusing(calendarDate, notADay)).optional(),
    at: referred.place.optional(),
    topic: referred.topic.optional(),
    lang: language.optional(),
  }),
  /** A link to an actor; its name when there is no text inside. */
  Actor: z.strictObject({ id: referred.actor }),
  /** A link to a place; its name when there is no text inside. */
  Place: z.strictObject({ id: referred.place }),
  /** A number that leads to a source of the briefing. */
  Cite: z.strictObject({ id, /** The page or minute of the source. */ locator: text.optional() }),
  /** The points to take away, as a list. */
  KeyPoints: z.strictObject({}),
  /** A remark beside the text, for instance on what is not known. */
  Note: z.strictObject({}),
  /** An image beside the file, with what it shows and whose it is. */
  Figure: z.strictObject({ src: text, alt: text, caption: text.optional(), credit: text.optional() }),
} as const;

export type Word = keyof typeof vocabulary;

export const words = Object.keys(vocabulary);

export function isWord(name: string | null): name is Word {
  return name !== null && Object.hasOwn(vocabulary, name);
}

/** Elements of HTML that stand within a sentence. */
export const inlineElements = [
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd'],
  ...['mark', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u'],
  ...['var', 'wbr'],
];

export const headingElements = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const blockNames: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption'],
  ...['figure', 'footer', 'header', 'hgroup', 'hr', 'li', 'menu', 'nav', 'ol', 'p', 'pre', 'section'],
  ...['summary', 'table', 'ul', ...headingElements],
]);

/** Whether browsers end a paragraph before an HTML element. */
export function endsParagraph(name: string): boolean {
  return blockNames.has(name);
}

const inlineNames: ReadonlySet<string | null> = new Set(['Actor', 'Place', 'Cite', ...inlineElements]);

/** Whether a component or an HTML element stands within a sentence. */
export function isInline(tag: Tag): boolean {
  return inlineNames.has(tag.name);
}
