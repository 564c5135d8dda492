import type { CslItem } from './csl-item.ts';

/** Takes an item and returns it as a CSL-JSON file: a list of one, for that is what the format asks for. */
export function cslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}
