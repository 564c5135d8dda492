import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../archive/model.ts';
import type { Content } from '../content/read.ts';
import { searchDocuments } from './documents.ts';

/**
 * Write the search index of an archive into `pagefind/` below `folder`.
 *
 * @returns how many documents it holds
 * @throws when Pagefind reports any error: a site whose search is broken is not published
 */
export async function writeIndex(archive: Archive, content: Content, folder: string): Promise<number> {
  const html = new Map(content.entries.briefings.map((entry) => [entry.id, entry.html ?? '']));
  const documents = searchDocuments(archive, ({ id }) => html.get(id) ?? '');
  try {
    const { index, errors } = await createIndex({
      forceLanguage: archive.site.language.split('-')[0] ?? 'en',
      // Numbers of sources and notes are not words of the text.
      excludeSelectors: ['sup', '.data-footnote-backref'],
    });
    if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
    for (const { url, html: page } of documents) {
      const added = await index.addHTMLFile({ url, content: page });
      if (added.errors.length > 0)
        throw new Error(`Search could not index ${url}: ${added.errors.join(' ')}`);
    }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0)
      throw new Error(`The search index was not written: ${written.errors.join(' ')}`);
    return documents.length;
  } finally {
    await close();
  }
}
