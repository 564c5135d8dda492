import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { joinEntries } from '../../../src/archive/join/join.ts';
import type { Archive } from '../../../src/archive/model.ts';
import { slotValuesOf } from '../../../src/archive/told/slot-values.ts';
import { escaped } from '../../../src/base/text/markup.ts';
import { briefingUrl } from '../../../src/base/urls.ts';
import { readContent, type Content } from '../../../src/content/read-content.ts';
import { textFor } from '../../../src/content/reading/text-for.ts';
import { joinable } from '../../../src/content/shared-content.ts';
import { makeIndex } from '../../../src/search/index/make-index.ts';
import type { SearchRecord } from '../../../src/search/index/records/record.ts';
import { searchRecords } from '../../../src/search/index/records/records.ts';
import { searchedText } from '../../../src/search/index/records/text-stand-ins.ts';

/** A site whose search index is that of some content. */
export interface Indexed {
  dist: string;
  /** What the index was made of. */
  records: SearchRecord[];
}

/**
 * Puts the search index of some content into a copy of a built site, below `folder`. The pages stay those
 * of the built site: search reads the index only, and building thousands of pages would take minutes.
 *
 * @throws when the content is wrong
 */
export async function indexed(site: string, contentFolder: string, folder: string): Promise<Indexed> {
  const settings = {
    content: resolve(contentFolder),
    dist: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    today: '2100-01-01',
  };
  const content = await readContent(settings);
  const wrong = content.problems.find(({ severity }) => severity === 'error');
  if (wrong) throw new Error(`${wrong.file}: ${wrong.message}`);
  const { archive } = joinEntries(joinable(content), settings);
  await rm(settings.dist, { recursive: true, force: true });
  await cp(site, settings.dist, {
    recursive: true,
    filter: (path) => path !== join(site, 'pagefind'),
  });
  for (const { path, make } of (await makeIndex(archive, content, settings)).files) {
    const place = join(settings.dist, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, await make());
  }
  return { dist: settings.dist, records: await recordsOf(archive, content) };
}

async function recordsOf(archive: Archive, { entries, texts }: Content): Promise<SearchRecord[]> {
  const html = new Map<string, string>();
  for (const entry of entries.briefings) html.set(briefingUrl(entry.id), (await textFor(entry, texts)).html);
  return searchRecords(archive, (text) =>
    searchedText(
      html.get(text.url) ?? '',
      slotValuesOf(text).names.map((one = '') => escaped(one)),
    ),
  );
}
