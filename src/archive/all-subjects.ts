import { pluralOf, subjectKinds, type SubjectKind } from '../base/subject-kinds.ts';
import type { Archive, Subject } from './model.ts';

export type SubjectLists = Pick<Archive, (typeof pluralOf)[SubjectKind]>;

/** Whatever of an archive has a page of its own beside briefings, kind by kind, each in the order of its list. */
export function allSubjects(archive: SubjectLists): Subject[] {
  return subjectKinds.flatMap((kind): readonly Subject[] => archive[pluralOf[kind]]);
}
