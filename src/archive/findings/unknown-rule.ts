import type { SubjectKind } from '../../base/subject-kinds.ts';

/** The rule about an id of a kind that no file has. */
export function unknownRule(kind: SubjectKind | 'briefing'): string {
  return `unknown-${kind}`;
}
