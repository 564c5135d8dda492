import { itemsOf, textAt } from './cbor.ts';
import { entryIn, listsIn, unpacked, type SpanEntry } from './pagefind-files.ts';
import { chunkPath, entryPath, fragmentPath, metaPath, wasmPath } from './pagefind-paths.ts';

/**
 * The files that a file of an index loads, by their paths from Pagefind's folder; none for others, and for those
 * that have another form.
 *
 * @param name of the file in that folder
 * @param isFirst whether it is the index whose code all others share
 */
export function filesLoadedBy(name: string, bytes: Buffer, { isFirst }: { isFirst: boolean }): string[] {
  try {
    if (name === 'pagefind.js') return ['pagefind-worker.js', entryPath];
    if (name === entryPath) return filesOfEntry(entryIn(bytes), { isFirst });
    return name.endsWith('.pf_meta') ? filesOfList(unpacked(bytes, name)) : [];
  } catch {
    // That was said when the index was made.
    return [];
  }
}

function filesOfEntry({ languages }: SpanEntry, { isFirst }: { isFirst: boolean }): string[] {
  return Object.values(languages).flatMap(({ hash, wasm }) => [
    metaPath(hash),
    ...(isFirst ? [wasmPath(wasm)] : []),
  ]);
}

/** A list names each record by itself or with the file that it shares, and each chunk of words. */
function filesOfList(meta: Buffer): string[] {
  const { pages, chunks } = listsIn(meta);
  const records = pages.map(({ start }) => {
    const [id, , group] = itemsOf(meta, start);
    const shared = group && textAt(meta, group);
    return fragmentPath(shared || textAt(meta, id));
  });
  return [
    ...new Set(records),
    ...chunks.map(({ start }) => chunkPath(textAt(meta, itemsOf(meta, start)[2]))),
  ];
}
