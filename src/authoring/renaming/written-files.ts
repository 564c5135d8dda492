import { join } from 'node:path';
import { entryUrls } from '../../base/entry-urls.ts';
import type { Problem } from '../../base/problems.ts';
import { shownPath } from '../../base/system/environment.ts';
import { problemLine } from '../../base/told-problems.ts';
import type { ContentFile } from '../../content/files/content-files.ts';
import { plainText } from '../../content/front-matter/front-matter.ts';
import { parseData, parseMdx } from '../../content/reading/parse.ts';
import type { Collection } from '../../schema/collections.ts';
import { archiveSchema, schemaOf } from '../../schema/schemas.ts';
import { mdxSource, withLineFeeds, type MdxSource } from '../importing/source.ts';
import { readText } from './changes.ts';
import * as renameMessages from './rename-messages.ts';

/** A file that may refer to what is renamed, as it is. */
export interface Written {
  collection: Collection | 'archive';
  path: string;
  raw: string;
  /** The same with lines that end as all expect who read it, at the same offsets. */
  text: string;
  /** Of the page that it makes. */
  address: string;
}

export async function* writtenFiles(root: string, files: ContentFile[]): AsyncGenerator<Written> {
  for (const { collection, id, path } of files) {
    const raw = (await readText(path)) ?? '';
    yield { collection, path, raw, text: withLineFeeds(raw), address: entryUrls[collection](id) };
  }
  const path = join(root, 'archive.yaml');
  const raw = await readText(path);
  if (raw !== undefined) yield { collection: 'archive', path, raw, text: withLineFeeds(raw), address: '/' };
}

/** @throws what keeps a file from being read, as the check tells it, instead of what its parsers say of that */
export function readable<Result>(file: Written, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const problem = firstProblem(file);
    if (problem) throw new Error(problemLine(renameMessages.inTheWay(problem)), { cause: error });
    // What parsers throw has names of their own; all else is said in words already.
    if (error instanceof Error && error.name === 'Error') throw error;
    throw new Error(renameMessages.unreadable(shownPath(file.path), error), { cause: error });
  }
}

/** The first thing for which a file cannot be read, as the check tells it. */
function firstProblem({ collection, path, text }: Written): Problem | undefined {
  const file = shownPath(path);
  const plain = plainText(text);
  const { problems } =
    collection === 'archive'
      ? parseData(file, plain, archiveSchema)
      : (path.endsWith('.yaml') ? parseData : parseMdx)(file, plain, schemaOf[collection]);
  const isUnread = ({ rule }: Problem) => rule.startsWith('malformed-') || rule === 'missing-front-matter';
  return problems.filter(isUnread).sort((a, b) => a.line - b.line)[0];
}

/** The fields of a file, and where they start in it. */
export function fieldsOf(path: string, text: string): Pick<MdxSource, 'yaml' | 'start' | 'body'> {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  if (path.endsWith('.yaml')) return { yaml: text.slice(mark), start: mark, body: '' };
  const source = mdxSource(text);
  if (!source) throw new Error(renameMessages.unreadable(shownPath(path), 'The front matter is missing'));
  return source;
}
