import type { Archive, Page, Subject } from '../archive/model.ts';
import { catalogue, type Catalogue } from './catalogue.ts';
import { isGuide } from './guide.ts';

/** What the guide for authors says beside its text: the rules of the check, and ids of the archive. */
interface GuideTold {
  rules: Catalogue;
  ids: NamedMost[];
}

/** Of one kind, those that most briefings name, the most named first. */
export interface NamedMost {
  kind: (typeof kinds)[number];
  subjects: Subject[];
}

const kinds = ['actors', 'places', 'topics'] as const;

/** As many of a kind as give an idea of what there is. */
const most = 12;

/** What the guide says beside its text; undefined for other pages. Kinds of which there is nothing are left out. */
export function guideTold({ entry }: Page, archive: Archive): GuideTold | undefined {
  if (!isGuide(entry.filePath)) return undefined;
  const ids = kinds.map((kind): NamedMost => ({ kind, subjects: namedMost(archive[kind]) }));
  return { rules: catalogue(), ids: ids.filter(({ subjects }) => subjects.length > 0) };
}

function namedMost(subjects: readonly Subject[]): Subject[] {
  return subjects.toSorted((a, b) => b.briefings.length - a.briefings.length).slice(0, most);
}
