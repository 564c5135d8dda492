import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { emptyOutline, type Outline } from '../base/outline.ts';
import * as messages from './findings/malformed-messages.ts';
import { mayHaveLiteralLinks } from './malformed/literal-links.ts';
import { malformed } from './malformed/malformed.ts';
import { boundIn } from './malformed/text-bounds.ts';
import { weightOf } from './malformed/text-weight.ts';
import { outlineOf } from './outline-of.ts';
import type { Passage } from './passages.ts';
import { processor, quickProcessor } from './processors.ts';

/** An MDX text as HTML, with what the archive has to know of it and what its author has to. */
interface Rendered {
  /** For a program: what stands in it outside its imports and expressions. */
  html: string;
  outline: Outline;
  passages: Passage[];
  messages: VFileMessage[];
}

/** How many mistakes of writing MDX are looked for in a text: each costs another reading of all of it. */
function mostStops(text: string): number {
  return Math.max(2, Math.min(50, Math.floor(1_000_000 / text.length), Math.floor(150_000 / weightOf(text))));
}

/**
 * Render an MDX text. Lines and columns are those of `text`, so hand in the whole file with its front
 * matter blanked out. Never throws for anything an author can write: a text that cannot be parsed
 * comes back without HTML, with a message for each place that stops the parser. What is in the way is cut
 * out for that, and the rest is read and checked.
 */
export function renderMdx(text: string, frontmatter: Record<string, unknown>): Rendered {
  const stops = new VFile();
  const bound = boundIn(text);
  if (bound) {
    messages.malformed(stops, bound, bound.reason);
    return { html: '', outline: emptyOutline(), passages: [], messages: stops.messages };
  }
  const pipeline = mayHaveLiteralLinks(text) ? processor : quickProcessor;
  let source = text;
  let isCodeLost = false;
  const rounds = mostStops(text);
  for (let round = 0; round < rounds; round += 1) {
    const file = new VFile({ value: source, data: { astro: { frontmatter } } });
    try {
      const html = String(pipeline.processSync(file));
      return {
        html: round === 0 ? html : '',
        outline: outlineOf(file),
        passages: file.data.passages ?? [],
        messages: [
          ...stops.messages,
          ...file.messages.filter((one) => !follows(one, { cuts: round, isCodeLost })),
        ],
      };
    } catch (error) {
      const { reason, edits, cut, isCode, ...position } = malformed(stopOf(error), text, source);
      isCodeLost ||= isCode;
      const isSaid = stops.messages.some(
        ({ line, column }) => line === position.line && column === position.column,
      );
      if (!isSaid) messages.malformed(stops, position, reason, edits);
      const rest = cut.reduce(without, source);
      if (rest === source) break;
      source = rest;
    }
  }
  return { html: '', outline: emptyOutline(), passages: [], messages: stops.messages };
}

/** Whether a message may only be there because of what was cut out: a tag around others, an import or export. */
function follows(
  { ruleId }: VFileMessage,
  { cuts, isCodeLost }: { cuts: number; isCodeLost: boolean },
): boolean {
  if (ruleId === 'misplaced-html') return cuts > 0;
  return isCodeLost && (ruleId === 'unknown-name' || ruleId === 'unknown-component');
}

/** What the parser stopped at. Text nested beyond measure ends its stack, which is no fault of ours. */
function stopOf(error: unknown): VFileMessage {
  if (error instanceof VFileMessage) return error;
  if (error instanceof RangeError) return new VFileMessage('Nested too deeply', { line: 1, column: 1 });
  throw error;
}

/** Blanks out a stretch, so that what follows it stays where it is. */
function without(text: string, [start, end]: [number, number]): string {
  const stretch = text.slice(start, end).replace(/[^\n]/g, '\u2060');
  return text.slice(0, start) + stretch + text.slice(end);
}
