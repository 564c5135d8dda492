/*
 * The words of the interface in the language of the site: English, as long as there is no other. Each part is a
 * module of its own, so that a script loads what it says and nothing else.
 */
export * from './words/en.ts';

/** What a language has to have a word for: every entry of every part, with the same values. */
export type Words = typeof import('./words/en.ts');
