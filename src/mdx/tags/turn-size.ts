import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/*
 * How much room a turn takes before it is laid out: browsers leave turns outside of the screen for later, and guess.
 * Styles may not stand at elements, so that a class says it, and the sheet turns that into a height by the width.
 */

/** The letters of the shortest turns, and how much longer those of each next class are. */
const shortest = 30;
const step = 1.3;
const classes = 20;

/** What space between paragraphs, and the last line of each, are worth in letters. */
const betweenBlocks = 28;

/** Letters that are as broad as two: those of Chinese, Japanese and Korean. */
const broad = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/gu;

/** For each class, the letters that its turns have about. */
export const turnSizes: readonly number[] = Array.from({ length: classes }, (_, index) =>
  Math.round(shortest * step ** index),
);

/** The class of a turn by its blocks: `turn-size-4`. */
export function turnSizeClass(blocks: RootContent[]): string {
  const letters = blocks
    .map((block) => toString(block))
    .reduce((sum, text) => sum + text.length + (text.match(broad)?.length ?? 0), 0);
  const size = letters + betweenBlocks * Math.max(0, blocks.length - 1);
  const nearest = Math.round(Math.log(Math.max(size, 1) / shortest) / Math.log(step));
  return classAt(Math.min(Math.max(nearest, 0), classes - 1));
}

export const turnSizeClasses: readonly string[] = turnSizes.map((_, index) => classAt(index));

function classAt(index: number): string {
  return `turn-size-${index}`;
}
