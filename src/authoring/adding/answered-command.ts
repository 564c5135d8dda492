import { shellWord } from '../../base/system/shell.ts';
import type { Addition } from './addition.ts';
import type { Desk } from './missing-subjects.ts';

/**
 * The commands that say what was answered, that for a subject which was to be added on the way first. Empty as long as
 * nothing was.
 */
export function commandsFor(addition: Addition, { begun }: Pick<Desk, 'begun'>): string {
  return [...(begun ? [begun] : []), addition].map(commandFor).filter(Boolean).join(' && ');
}

/** The command that says what was answered. Empty as long as that is nothing. */
function commandFor({ kind, title, options }: Addition): string {
  if (kind === undefined) return '';
  const given = Object.entries(options).flatMap(([name, value]) =>
    value ? value.split('\n').map((one) => `--${name} ${shellWord(one)}`) : [],
  );
  return [`npm run new -- ${kind}`, ...(title ? [shellWord(title)] : []), ...given].join(' ');
}
