import type { Finding } from '../../base/problems.ts';
import type { Salvage } from '../text/salvage.ts';

/** What goes by the day of a briefing. */
const byDay: ReadonlySet<string> = new Set([
  ...['other-year', 'update-order', 'correction-order', 'statement-order', 'future-date'],
  ...['period-order', 'part-not-held', 'outside-story'],
]);

/**
 * A finding about a file of which only a part could be read, with its place in the whole file; undefined when
 * it only follows from what could not be read.
 *
 * @param isMisplaced whether the file stands under a name or in a folder that is told of already
 */
export function knownFinding(
  finding: Finding,
  { lost, indexes }: Pick<Salvage, 'lost' | 'indexes'>,
  { isMisplaced }: { isMisplaced: boolean },
): Finding | undefined {
  const [name, index, ...rest] = finding.field ?? [];
  if (typeof name === 'string' && lost.includes(name)) return undefined;
  if (byDay.has(finding.rule) && lost.includes('date')) return undefined;
  if (finding.rule === 'unknown-speaker' && lost.includes('speakers')) return undefined;
  if (finding.rule === 'story-without-briefings' && lost.includes('collects')) return undefined;
  if (finding.rule === 'other-year' && isMisplaced) return undefined;
  const written = typeof name === 'string' && typeof index === 'number' ? indexes[name]?.[index] : undefined;
  if (name === undefined || written === undefined) return finding;
  return { ...finding, field: [name, written, ...rest] };
}
