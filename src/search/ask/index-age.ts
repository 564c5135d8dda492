import { counted } from '../../base/dates.ts';

/** How old the index is that the preview searches: it is made by a build, not by the preview. */
export function ageInWords(written: Date | undefined, now: Date): string {
  const rebuild = 'Run npm run build for a new one.';
  if (!written) return `This searches the index of the last build. ${rebuild}`;
  const minutes = Math.max(0, Math.round((now.getTime() - written.getTime()) / 60_000));
  const age =
    minutes < 1
      ? 'made just now'
      : minutes < 90
        ? `${counted(minutes, 'minute')} old`
        : minutes < 48 * 60
          ? `${counted(Math.round(minutes / 60), 'hour')} old`
          : `${counted(Math.round(minutes / 60 / 24), 'day')} old`;
  return `This searches the index of the last build, ${age}. ${rebuild}`;
}
