import { listOf } from '../arguments.ts';
import type { references } from './addition-references.ts';
import type { Addition } from './addition.ts';

/** Options in which one names a subject by another id than was written. */
export function referringTo(
  id: string,
  written: string,
  option: keyof typeof references | 'role',
  options: Addition['options'],
): Addition['options'] {
  const value = options[option] ?? '';
  if (option !== 'role') return { [option]: replaced(listOf(value), written, id).join(',') };
  const roles = value.split('\n').map((role) => {
    const [title = '', organisation = '', ...others] = role.split(';').map((part) => part.trim());
    return [title, ...replaced([organisation], written, id), ...others].join('; ');
  });
  return { role: roles.join('\n') };
}

function replaced(ids: string[], written: string, id: string): string[] {
  return ids.map((one) => (one === written ? id : one));
}
