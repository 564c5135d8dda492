import type { Archive } from '../../archive/model.ts';
import type { MadeFile } from '../made-file.ts';
import { bibtex } from './bibtex.ts';
import { briefingItem, type CslItem } from './csl-item.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** The files of a citation, which stand beside the briefing's page. */
export const citationFormats: { name: string; file: string; write: (item: CslItem) => string }[] = [
  { name: 'BibTeX', file: 'cite.bib', write: bibtex },
  { name: 'RIS', file: 'cite.ris', write: ris },
  { name: 'CSL-JSON', file: 'cite.csl.json', write: cslJson },
];

/** The citations of all briefings that have a page, withdrawn ones too, for reference managers. */
export function* citationFiles(archive: Archive): Generator<MadeFile> {
  for (const briefing of [...archive.briefings, ...archive.withdrawn]) {
    const item = briefingItem(briefing, archive);
    for (const { file, write } of citationFormats) {
      yield { path: `${briefing.url.slice(1)}${file}`, shows: item, make: () => write(item) };
    }
  }
}
