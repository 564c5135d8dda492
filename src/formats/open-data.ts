import type { Archive } from '../archive/model.ts';
import { hasOutput, type Output } from '../archive/outputs.ts';
import { cardFiles } from './cards/card-files.ts';
import { citationFiles } from './citations/citation-files.ts';
import { discoveryFiles } from './discovery/discovery-files.ts';
import { feedFiles } from './feeds/feed-files.ts';
import type { MadeFile } from './made-file.ts';
import { recordFiles } from './records/record-files.ts';
import { tableFiles } from './tables/table-files.ts';
import type { BuiltTexts } from './text/built-texts.ts';
import { withFormerCopies } from './text/former-copies.ts';
import { llmsFiles } from './text/llms.ts';
import { markdownFiles } from './text/markdown-files.ts';

/** What the site has for machines, but for texts. */
export function* factFiles(archive: Archive): Generator<MadeFile> {
  yield* withFormerCopies(output('citations', archive, citationFiles), archive);
  yield* withFormerCopies(output('records', archive, recordFiles), archive);
  yield* tableFiles(archive);
  yield* llmsFiles(archive);
  yield* discoveryFiles(archive);
  yield* withFormerCopies(output('cards', archive, cardFiles), archive);
}

/** What the site has for machines with the texts of its pages in it. */
export function* textFiles(archive: Archive, texts: BuiltTexts): Generator<MadeFile> {
  yield* withFormerCopies(
    output('markdown', archive, (of) => markdownFiles(of, texts)),
    archive,
  );
  yield* withFormerCopies(
    output('feeds', archive, (of) => feedFiles(of, texts)),
    archive,
  );
}

/** The files of an output, if the archive has it. */
function output(
  name: Output,
  archive: Archive,
  files: (archive: Archive) => Iterable<MadeFile>,
): Iterable<MadeFile> {
  return hasOutput(name, archive.site) ? files(archive) : [];
}
