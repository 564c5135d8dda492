import * as runtime from 'astro/compiler-runtime';
import { changeLine, LibraryChanged } from '../base/system/library-changed.ts';

/**
 * What Astro puts the sheets of a page with, which it puts last in a head of its own accord: a script before them would
 * be waited for first. It is meant for what Astro compiles, not for what is written.
 * https://github.com/withastro/astro/issues/3357
 *
 * @param from the module of `astro/compiler-runtime`
 * @param warn takes the line that says so when it is not there
 */
export function headIn(
  from: object,
  warn: (line: string) => void = console.warn,
): (() => unknown) | undefined {
  const renderHead: unknown = Reflect.get(from, 'renderHead');
  if (typeof renderHead === 'function') return (): unknown => Reflect.apply(renderHead, undefined, []);
  const change = new LibraryChanged('Astro', 'it exports no renderHead');
  warn(changeLine(change, 'the sheets of a page are loaded after its script'));
  return undefined;
}

export const astroHead = headIn(runtime);
