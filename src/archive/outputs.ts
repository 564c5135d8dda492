import { ownKeys } from '../base/own-keys.ts';
import { outputForms } from '../base/url-forms.ts';
import type { OutputsData } from '../schema/schemas.ts';
import type { Site } from './model.ts';

/** What a site has for machines, and may go without, by its name in `archive.yaml`. */
export type Output = Exclude<keyof OutputsData, 'history'>;

/** The output that an address of the site belongs to; nothing for what every site has. */
export function outputOf(address: string): Output | undefined {
  return ownKeys(outputForms).find((output) => outputForms[output].test(address));
}

export function hasOutput(output: Output, { outputs }: Pick<Site, 'outputs'>): boolean {
  return outputs[output] !== false && outputs[output] !== 'none';
}

/** Whether a site has what stands at an address, as far as its outputs decide: what it has not, nothing leads to. */
export function isMade(address: string, site: Pick<Site, 'outputs'>): boolean {
  const output = outputOf(address);
  return output === undefined || hasOutput(output, site);
}

/** The values of which a site has what stands at their addresses. */
export function made<One>(ones: One[], addressOf: (one: One) => string, site: Pick<Site, 'outputs'>): One[] {
  return ones.filter((one) => isMade(addressOf(one), site));
}

/** Whether feeds tell the whole texts: those of the archive, or those of an actor, place, topic or story. */
export function feedsAreWhole(
  of: 'archive' | 'subject',
  { outputs: { feeds } }: Pick<Site, 'outputs'>,
): boolean {
  return feeds === 'full' || (feeds === undefined && of === 'archive');
}

/** Whether anything but pages holds the texts of briefings and stories. */
export function hasPlainTexts(site: Pick<Site, 'outputs'>): boolean {
  return hasOutput('markdown', site) || feedsAreWhole('archive', site);
}
