import { stringify } from 'yaml';

/** Fields of a content file; a briefing also has paragraphs. */
export type Entry = Record<string, unknown> & { body?: string[] };

/** A content file. */
export function entryText({ body, ...fields }: Entry, path: string): string {
  if (!path.endsWith('.mdx')) return stringify(fields);
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${(body ?? []).map(escaped).join('\n\n')}\n`;
}

/** A text that has no sign of MDX in it. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#~|$]/g, (sign) => `\\${sign}`);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
