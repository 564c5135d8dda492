import type { Site } from '../archive/model.ts';
import { accentTokens } from '../base/tokens.ts';
import { lookUrl } from '../base/urls.ts';
import { digestOf } from '../kept/digest.ts';

/** The style sheet of what is an archive's own in its look: its colours, then its `theme.css`. */
export interface Look {
  url: string;
  css: string;
}

/** Undefined when nothing of the look is an archive's own. */
export function lookOf({ colours, theme = '' }: Pick<Site, 'colours' | 'theme'>): Look | undefined {
  const tokens = Object.entries(accentTokens(colours)).map(([name, colour]) => `${name}:${colour}`);
  const css = (tokens.length > 0 ? `:root{${tokens.join(';')}}\n` : '') + theme;
  return css.trim() === '' ? undefined : { url: lookUrl(digestOf(css).slice(0, 8)), css };
}
