import type { Archive } from '../../archive/model.ts';
import type { MadeFile } from '../made-file.ts';
import { bibtex } from './bibtex.ts';
import { briefingItem, storyItem, type CslItem } from './csl-item.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** The files of a citation, which stand beside the briefing's page. */
export const citationFormats: { name: string; file: string; write: (item: CslItem) => string }[] = [
  { name: 'BibTeX', file: 'cite.bib', write: bibtex },
  { name: 'RIS', file: 'cite.ris', write: ris },
  { name: 'CSL-JSON', file: 'cite.csl.json', write: cslJson },
];

/** The citations of all briefings that have a page, withdrawn ones too, and of stories, for reference managers. */
export function* citationFiles(archive: Archive): Generator<MadeFile> {
  for (const briefing of [...archive.briefings, ...archive.withdrawn]) {
    yield* filesOf(briefing.url, briefingItem(briefing, archive));
  }
  for (const story of archive.stories) {
    const item = storyItem(story, archive);
    if (item) yield* filesOf(story.url, item);
  }
}

function* filesOf(url: string, item: CslItem): Generator<MadeFile> {
  for (const { file, write } of citationFormats) {
    yield { path: `${url.slice(1)}${file}`, shows: item, make: () => write(item) };
  }
}
