import { inProcesses } from '../../kept/in-processes.ts';
import type { PackPlace } from '../../kept/pack.ts';
import type { ContentFile } from '../files/content-files.ts';
import { parsed, writtenIn, type FileFacts } from './content-text.ts';
import { textWriter } from './text-store.ts';

/** A file to parse, and where its text is kept. */
export interface ParseOrder {
  file: ContentFile;
  version: string;
  cache: string;
}

/** A parsed file. The digest is empty when the file cannot be read as text. */
export interface ParsedFile {
  digest: string;
  facts: FileFacts;
  /** Where its text lies. */
  place?: PackPlace;
}

/**
 * Parses content files, and keeps their texts. The results come in the order of the files.
 *
 * @param onDone is told how many more are done
 */
export function parseFiles(orders: ParseOrder[], onDone?: (count: number) => void): Promise<ParsedFile[]> {
  return inProcesses(orders, {
    work: parseHere,
    module: 'src/content/reading/parse-files.ts',
    few: 150,
    onDone,
  });
}

/** Parses content files in this process. */
export async function parseHere(orders: ParseOrder[]): Promise<ParsedFile[]> {
  const results: ParsedFile[] = [];
  for (const { file, version, cache } of orders) {
    const written = await writtenIn(file, version);
    if (Array.isArray(written)) {
      results.push({ digest: '', facts: { problems: written, ignores: [] } });
      continue;
    }
    const { facts, text } = parsed(file, written.text);
    results.push({ digest: written.digest, facts, ...(text && { place: textWriter(cache)(text) }) });
  }
  return results;
}
