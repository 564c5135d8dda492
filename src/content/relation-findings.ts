import { deskFindings } from '../archive/checks/desk.ts';
import { joinEntries } from '../archive/join/join.ts';
import type { CalendarDate } from '../base/days/dates.ts';
import type { Finding } from '../base/problems.ts';
import { filePaths } from '../base/system/file-paths.ts';
import { publicFolder } from './public-files.ts';
import type { Content } from './read-content.ts';
import { gather } from './reading/gather-entries.ts';
import { checkable, joinable } from './shared-content.ts';

/**
 * What is wrong between files. What is left of broken ones is beside the others, so that what leads to them is not
 * reported as well; but editors are told of sound ones alone.
 */
export async function relationFindings(
  { entries, broken, unsound }: Awaited<ReturnType<typeof gather>>,
  archive: Content['archive'],
  today: CalendarDate,
): Promise<Finding[]> {
  const { findings } = joinEntries(checkable(unsound.beside(entries), archive), {
    today,
    unread: broken,
    files: await filePaths(publicFolder),
  });
  const all = [...findings, ...deskFindings(joinable({ entries, archive }), today)];
  return all.flatMap((finding) => unsound.known(finding) ?? []);
}
