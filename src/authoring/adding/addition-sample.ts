import type { Known } from '../known.ts';
import { newFile, readAddition } from './addition.ts';

/** Subjects that an archive has already. */
export const known: Known = {
  files: [],
  subjects: [
    { kind: 'actor', id: 'dockers-union', name: 'Dockers’ Union', aliases: ['The Dockers'] },
    { kind: 'actor', id: 'zoe-ames', name: 'Zoë Ames', aliases: [] },
    { kind: 'place', id: 'port-ellis', name: 'Port Ellis', aliases: [] },
    { kind: 'topic', id: 'strikes', name: 'Strikes', aliases: [] },
  ],
};

/** The day on which files are added. */
export const today = '2020-01-01';

/** The file that arguments ask for. */
export function added(...args: string[]) {
  return newFile(readAddition(args), known, today);
}

/** What is said of arguments that ask for none; nothing when they do. */
export function refusal(...args: string[]): string {
  try {
    added(...args);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

/** What a briefing refers to. */
export const references = [
  '--actors',
  'dockers-union,zoe-ames',
  '--location',
  'port-ellis',
  '--topics',
  'strikes',
];
