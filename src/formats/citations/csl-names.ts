import type { Actor, Archive } from '../../archive/model.ts';
import { nameParts } from '../../base/text/naming.ts';

/** A name as CSL-JSON has it: a person, or an institution in one piece. */
export type CslName = { family: string; given: string } | { literal: string };

/** A text without line breaks, control characters and double spaces: some formats have a line for a value. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Only a person whose sort name tells the family name has one; `Ban Ki-moon` stays in one piece. */
export function nameOf({ kind, name, sortName }: Actor): CslName {
  const parts = kind === 'person' ? nameParts(onOneLine(sortName)) : undefined;
  return parts ?? { literal: onOneLine(name) };
}

/** A name as the front matter has it: `Family, Given`, or one piece. */
export function writtenName(name: string): CslName {
  const written = onOneLine(name);
  return nameParts(written) ?? { literal: written };
}

export function publisherOf(site: Archive['site']): CslName {
  return { literal: onOneLine(site.publisher.name) };
}
