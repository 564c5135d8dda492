import type { Outline } from './outline.ts';
import { renderMdx } from './render.ts';

/** Front matter with two sources, for tests. */
export const frontmatter = {
  sources: [
    { id: 'sun', title: 'A proposal fails', publisher: 'The Sun' },
    { id: 'report', title: 'Seventh report' },
  ],
};

export function htmlOf(text: string): string {
  return renderMdx(text, frontmatter).html;
}

export function outlineOf(text: string): Outline {
  return renderMdx(text, frontmatter).outline;
}

/** What authors are told: `line:column message (rule)`. */
export function saidOf(text: string): string[] {
  return renderMdx(text, frontmatter).messages.map(
    ({ line, column, reason, ruleId }) => `${line}:${column} ${reason} (${ruleId})`,
  );
}
