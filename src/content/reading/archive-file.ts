import { join } from 'node:path';
import { shownPath } from '../../base/system/environment.ts';
import { archiveSchema, outputsSchema, type ArchiveData } from '../../schema/schemas.ts';
import { mostBytes, textOf } from '../files/decoded-text.ts';
import * as messages from '../files/reading-messages.ts';
import { bytesOf } from '../files/regular-file.ts';
import { parseData, type Parsed } from './parse.ts';

/** What the preview shows of an archive whose file is missing or wrong, beside what is wrong with it. */
export const unnamedArchive: ArchiveData = {
  title: 'An archive without a name',
  description: 'What the archive holds is said in archive.yaml.',
  url: 'http://localhost/',
  language: 'en',
  publisher: { name: 'Nobody', url: undefined },
  licence: { name: 'None', url: undefined },
  links: [],
  outputs: outputsSchema.parse({}),
};

/**
 * `archive.yaml`, which names the site.
 *
 * @param url where the site will be served, if not where the file says
 */
export async function readArchiveFile(root: string, url?: string): Promise<Parsed<ArchiveData>> {
  const path = join(root, 'archive.yaml');
  const shown = shownPath(path);
  const bytes = await bytesOf(path, mostBytes);
  if ('code' in bytes) {
    const isMissing = bytes.code === 'ENOENT';
    const problem = isMissing ? messages.missingFile(shown) : messages.unreadable(shown, bytes.code);
    return { data: undefined, problems: [problem] };
  }
  const { text, problems } = textOf(shown, bytes);
  if (text === undefined) return { data: undefined, problems };
  const parsed = parseData(shown, text, archiveSchema);
  return parsed.data && url !== undefined ? { ...parsed, data: { ...parsed.data, url } } : parsed;
}
