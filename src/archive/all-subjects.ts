import { subjectKinds, type SubjectKind } from '../base/subject-kinds.ts';
import type { Archive, Subject } from './model.ts';

/** Where an archive lists the subjects of each kind. */
const listOf = {
  actor: 'actors',
  place: 'places',
  topic: 'topics',
  story: 'stories',
} as const satisfies Record<SubjectKind, keyof Archive>;

/** What of an archive lists its subjects. */
export type SubjectLists = Pick<Archive, (typeof listOf)[SubjectKind]>;

/** Whatever of an archive has a page of its own beside briefings, kind by kind, each in the order of its list. */
export function allSubjects(archive: SubjectLists): Subject[] {
  return subjectKinds.flatMap((kind): Subject[] => archive[listOf[kind]]);
}
