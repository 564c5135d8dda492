import { briefingText } from '../sample.ts';

/** What a file of a case holds: text, bytes, a link to a path below the test's own folder, or it is a pipe. */
export type Written = string | Uint8Array | { linkTo: string } | { isPipe: true };

/** A mistake that authors make, in its smallest form, and what they are told. */
export interface Mistake {
  name: string;
  /** Files laid over a sound content folder, by path in it. */
  files: Record<string, Written>;
  /** Every line of the check. */
  expected: string[];
}

/** The sound briefing's file. */
export const strike = 'briefings/2017/strike.mdx';

/** The sound briefing with fields laid over its own, and another text. */
export function briefing(fields: Record<string, string>, text?: string): Record<string, string> {
  return { [strike]: briefingText(fields, text) };
}

/** The sound briefing with another text. */
export function text(written: string): Record<string, string> {
  return briefing({}, `The Dockers’ Union said so.\n\n${written}\n`);
}

/** The sound briefing with another front matter, written out. */
export function frontMatter(...lines: string[]): Record<string, string> {
  const body = 'The Dockers’ Union said so.\n';
  return { [strike]: ['---', ...lines, '---', '', body].join('\n') };
}

/** The sound actor with lines added. */
export function actor(...lines: string[]): Record<string, string> {
  return {
    'actors/dockers-union.yaml': ['name: Dockers’ Union', 'kind: organisation', ...lines, ''].join('\n'),
  };
}

/** The sound place with lines added. */
export function place(...lines: string[]): Record<string, string> {
  return { 'places/port-ellis.yaml': ['name: Port Ellis', 'kind: city', ...lines, ''].join('\n') };
}
