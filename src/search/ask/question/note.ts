import type { AskedTime } from './asked-time.ts';

/** What a reader has to know about an answer: in what it differs from what was asked. */
export type Note =
  /** These words stand nowhere in the archive. */
  | { kind: 'missing'; words: string[] }
  /** A misspelt search was answered as `words` instead. */
  | { kind: 'mended'; words: string; instead: string[]; of: string[] }
  /** Something else that may have been meant. */
  | { kind: 'proposed'; words: string }
  /** The words are another name of what the archive calls `name`, and find little. */
  | { kind: 'renamed'; name: string }
  /** Words stand nowhere side by side as they were asked for. */
  | { kind: 'apart'; phrase: string }
  /** Nothing, or little, has all of the words; what has some of them follows. */
  | { kind: 'some'; whole: number }
  /** The words name a time, to which the rest of them can be narrowed. */
  | { kind: 'dated'; time: AskedTime; rest: string };
