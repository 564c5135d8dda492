import { Buffer } from 'node:buffer';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { calendarDate } from '../../base/days/dates.ts';
import { entryUrls } from '../../base/entry-urls.ts';
import { deviceIn, isLegalId } from '../../base/ids.ts';
import { hostPath, pathOf } from '../../base/site-path.ts';
import { environment, shownPath } from '../../base/system/environment.ts';
import { portOr } from '../../base/system/port.ts';
import { aboutFile, errorCode } from '../../base/system/reason.ts';
import { textOf } from '../../content/files/decoded-text.ts';
import { readArchiveFile, unnamedArchive } from '../../content/reading/archive-file.ts';
import { parseData, parseMdx } from '../../content/reading/parse.ts';
import { collections } from '../../schema/collections.ts';
import { schemaOf } from '../../schema/schemas.ts';
import * as messages from '../command-messages.ts';
import { collectionOf, type Kind } from '../content-kinds.ts';
import { idFrom } from '../id-from-name.ts';

/** A content file to write. */
export interface NewFile {
  kind: Kind;
  id: string;
  text: string;
}

/**
 * Where `npm run dev` and `npm start` show an address of the archive below `root`.
 *
 * @throws when `PORT` is no port
 */
async function previewOf(address: string, root: string): Promise<string> {
  const { data } = await readArchiveFile(root, environment().url);
  const base = pathOf((data ?? unnamedArchive).url);
  return `http://localhost:${portOr(undefined)}${hostPath(address, base)}`;
}

/**
 * The id asked for, or else the one for the name.
 *
 * @throws when it is not legal, or when none can be made
 */
export function newId(name: string, wanted: string | undefined): string {
  const id = wanted ?? idFrom(name);
  if (!id) throw new Error(messages.noId(name));
  if (!isLegalId(id)) throw new Error(messages.illegalId(id));
  const device = deviceIn(id);
  if (device !== undefined) throw new Error(messages.deviceId(device));
  return id;
}

/**
 * The same for a briefing: it is in the folder of its year, which the id asked for need not say.
 *
 * @throws also when the date does not exist or the id says another year
 */
export function newBriefingId(title: string, date: string, wanted: string | undefined): string {
  if (!calendarDate(date)) throw new Error(messages.impossibleDate(date));
  const id = newId(title, wanted);
  const year = date.slice(0, 4);
  if (id.startsWith(`${year}/`)) return id;
  if (wanted && /^\d{4}\//.test(id)) throw new Error(messages.otherYear(id, date));
  return `${year}/${id}`;
}

/**
 * Writes a file below the content folder and says where it is and where to see it.
 *
 * @throws when the file is there already or would not pass the check, or `PORT` is no port; then nothing is written
 */
export async function writeNew(root: string, { kind, id, text }: NewFile): Promise<string[]> {
  const collection = collectionOf[kind];
  const url = entryUrls[collection];
  const path = join(root, collection, id + collections[collection]);
  const shown = shownPath(path);
  const problems = problemsIn(shown, kind, text);
  if (problems.length > 0) throw new Error(problems.join(' '));
  const preview = await previewOf(url(id), root);
  await mkdir(dirname(path), { recursive: true });
  await begin(path, text);
  return [shown, preview];
}

/** @throws when the file is there already, and what the system refuses; then it is not there */
async function begin(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx').catch((error: unknown) => {
    throw errorCode(error) === 'EEXIST'
      ? new Error(messages.exists(shownPath(path)), { cause: error })
      : error;
  });
  try {
    await file.writeFile(text);
  } catch (error) {
    // It was begun, and holds nothing or a part.
    await rm(path, { force: true });
    throw aboutFile(error, path);
  } finally {
    await file.close();
  }
}

/** What the check would not let pass. */
export function problemsIn(file: string, kind: Kind, text: string): string[] {
  const schema = schemaOf[collectionOf[kind]];
  const isText = kind === 'briefing' || kind === 'story';
  const { problems } = textOf(file, Buffer.from(text));
  // What is no text is said once.
  if (problems.length === 0)
    problems.push(...(isText ? parseMdx(file, text, schema) : parseData(file, text, schema)).problems);
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}
