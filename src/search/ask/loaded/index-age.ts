import { keepWords } from '../../../base/words.ts';

/** How old the index is that the preview searches: it is made by a build, not by the preview. */
export function ageInWords(written: Date | undefined, now: Date): string {
  const minutes = written && Math.max(0, Math.round((now.getTime() - written.getTime()) / 60_000));
  return keepWords.age({ minutes });
}
