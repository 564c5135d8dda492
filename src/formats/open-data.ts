import type { Archive } from '../archive/model.ts';
import { citationFiles } from './citations/files.ts';
import { discoveryFiles } from './discovery/files.ts';
import { feedFiles } from './feeds/files.ts';
import { cardFiles } from './cards/files.ts';
import { recordFiles } from './records/files.ts';
import { tableFiles } from './tables/files.ts';
import type { BuiltTexts } from './text/built-texts.ts';
import { withFormerCopies } from './text/former-copies.ts';
import { llmsFiles } from './text/llms.ts';
import type { MadeFile } from './made-file.ts';
import { markdownFiles } from './text/markdown-files.ts';

/** What the site has for machines, but for texts. */
export function* factFiles(archive: Archive): Generator<MadeFile> {
  yield* withFormerCopies(citationFiles(archive), archive);
  yield* withFormerCopies(recordFiles(archive), archive);
  yield* tableFiles(archive);
  yield* llmsFiles(archive);
  yield* discoveryFiles(archive);
  yield* withFormerCopies(cardFiles(archive), archive);
}

/** What the site has for machines with the texts of its pages in it. */
export function* textFiles(archive: Archive, texts: BuiltTexts): Generator<MadeFile> {
  yield* withFormerCopies(markdownFiles(archive, texts), archive);
  yield* withFormerCopies(feedFiles(archive, texts), archive);
}
