import type { Site } from '../archive/model.ts';
import { nearestReadable } from '../base/colours.ts';

/** The style sheet of what is an archive's own in its look. Empty when that is nothing. */
export function lookOf({ colours }: Pick<Site, 'colours'>): string {
  if (!colours) return '';
  const { accent, accentDark = nearestReadable('dark', accent) } = colours;
  return `:root{--madder-40:${accent};--madder-80:${accentDark}}\n`;
}
