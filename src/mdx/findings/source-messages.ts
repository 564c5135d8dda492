import type { VFile } from 'vfile';
import { idMeant } from '../../base/ids.ts';
import { severalIds, type SeveralIds } from '../../base/several-ids.ts';
import { closest } from '../../base/text/closest.ts';
import { standsForAnId } from '../../base/text/stands-for-nothing.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { propStart } from '../tag-parts.ts';
import type { Tag } from '../vocabulary.ts';
import * as cures from './cures.ts';
import { error, type Attribute } from './findings.ts';

/** `<Cite>` or `source="…"` names a source that the front matter does not have, or several at once. */
export function unknownSource(
  file: VFile,
  tag: Tag,
  { id, prop, known }: { id: string; prop: Attribute; known: string[] },
): void {
  const position = propStart(tag, 'name' in prop ? prop.name : '');
  const ids = severalIds(id.split(/\s+/).join(','), (one) => (known.includes(one) ? one : undefined));
  if (!ids) {
    missing(file, position, { id, known, prop });
    return;
  }
  several(file, tag, position, { id, ids });
  for (const one of ids) if (!one.isKnown) missing(file, position, { id: one.id, known });
}

function missing(
  file: VFile,
  position: Position,
  { id, known, prop }: { id: string; known: string[]; prop?: Attribute },
): void {
  const spelt = known.filter((one) => idMeant(one) === idMeant(id));
  const near = (spelt.length === 1 ? spelt[0] : undefined) ?? closest(id, known);
  const otherwise = standsForAnId(id)
    ? 'It stands for an id: write that of one.'
    : 'Add it to sources in the front matter.';
  const advice = near === undefined ? otherwise : `Did you mean "${near}"?`;
  // Another id that is near may be another source: only the author knows.
  const cure = prop && spelt.length === 1 ? cures.valueAs(prop, file, spelt[0] ?? '') : undefined;
  error(file, position, 'unknown-source', `"${id}" is not among the sources of this file. ${advice}`, cure);
}

/** One prop that names several: each is cited by itself, and a statement has one. */
function several(
  file: VFile,
  tag: Tag,
  position: Position,
  { id, ids }: { id: string; ids: SeveralIds },
): void {
  const tags = ids.map((one) => `<Cite id="${one.id}" />`);
  if (tag.name !== 'Cite') {
    const message = `"${id}" names several sources, and one can stand here. Write ${ids[0]?.id}, and cite others in the text: ${tags.slice(1).join('')}.`;
    error(file, position, 'unknown-source', message);
    return;
  }
  const now = tags.join('');
  // A page is that of one of them, and only the author knows of which.
  const isSure = tag.attributes.length === 1 && ids.every(({ isKnown }) => isKnown);
  const cure = isSure ? cures.rewritten(tag, file, now) : undefined;
  error(
    file,
    position,
    'unknown-source',
    `"${id}" names several sources. Cite each by itself: ${now}.`,
    cure,
  );
}
