import type { MadeFile, Published } from '../data/made-file.ts';
import { bibtex } from './bibtex.ts';
import { briefingItem, type CslItem } from './csl-item.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** The files of a citation by their names, which stand beside the briefing's page. */
const formats: Record<string, (item: CslItem) => string> = {
  'cite.bib': bibtex,
  'cite.ris': ris,
  'cite.csl.json': cslJson,
};

/** The citations of all briefings that have a page, withdrawn ones too, for reference managers. */
export function* citationFiles({ archive }: Published): Generator<MadeFile> {
  for (const briefing of [...archive.briefings, ...archive.withdrawn]) {
    const item = briefingItem(briefing, archive);
    for (const [name, format] of Object.entries(formats)) {
      yield { path: `${briefing.url.slice(1)}${name}`, shows: item, make: () => format(item) };
    }
  }
}
