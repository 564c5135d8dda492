import type { VFile } from 'vfile';
import type { Attribute } from '../findings/findings.ts';
import * as messages from '../findings/html-messages.ts';
import { isOwnId } from '../heading-ids.ts';
import type { Tag } from '../vocabulary.ts';
import { turnSizeClasses } from './turn-size.ts';

/**
 * Attributes of HTML that say something about a text. All others are refused: they run code, restyle the
 * page, are obsolete, or mean something to the site itself, as what begins with `data-` does.
 */
const known: ReadonlySet<string> = new Set([
  ...['id', 'class', 'title', 'lang', 'dir', 'translate', 'role', 'cite', 'datetime', 'value', 'open'],
  ...['href', 'hreflang', 'rel', 'target', 'download', 'type', 'start', 'reversed'],
  ...['colspan', 'rowspan', 'headers', 'scope', 'abbr', 'span', 'align'],
  ...['src', 'srcset', 'sizes', 'media', 'poster', 'width', 'height', 'controls', 'loop', 'muted', 'preload'],
  ...['kind', 'srclang', 'label', 'default'],
]);

/** Classes by which the site's own code knows what stands in a text, or hides it. */
const ownClasses: ReadonlySet<string> = new Set([
  ...[
    'statement',
    'statement-text',
    'statement-original',
    'statement-form',
    'statement-reported',
    'facts',
    'cite',
    'label',
    'credit',
    'permalink',
  ],
  ...['transcript', 'transcript-turn', 'transcript-head', 'transcript-remark', 'transcript-speakers'],
  ...turnSizeClasses,
  ...['visually-hidden', 'sr-only', 'data-footnote-backref', 'prose', 'quotation', 'marks'],
]);

/** The name of an attribute as HTML has it: JSX has other names for some. */
export function htmlName(name: string): string {
  return name === 'className' ? 'class' : name.toLowerCase();
}

/** Reports attributes of an HTML element that may not stand in a text, and values that are the site's own. */
export function checkAttributes(tag: Tag, file: VFile): void {
  for (const attribute of tag.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const name = htmlName(attribute.name);
    if (!known.has(name) && !name.startsWith('aria-')) messages.forbiddenAttribute(file, tag, attribute);
    if (typeof attribute.value === 'object' && attribute.value !== null) continue;
    if (name === 'id') checkId(attribute.value ?? '', attribute, file);
    if (name === 'class') checkClasses(attribute.value ?? '', attribute, file);
  }
}

function checkId(id: string, attribute: Attribute, file: VFile): void {
  if (id.trim() === '') messages.emptyId(file, attribute);
  else if (/[\s\p{Cc}\p{Cf}]/u.test(id)) messages.blankInId(file, attribute, id);
  else if (isOwnId(id)) messages.ownId(file, attribute, id);
}

function checkClasses(classes: string, attribute: Attribute, file: VFile): void {
  const own = classes.split(/\s+/).find((name) => ownClasses.has(name));
  if (own !== undefined) messages.ownClass(file, attribute, own);
}
