import { searchUrl } from '../../base/urls.ts';
import { tokensIn } from '../../search/ask/words/tokens.ts';
import type { Renaming } from './renaming.ts';

/** What of a search's address, or of its operators, names a kind. */
const naming: Partial<Record<Renaming['kind'], string[]>> = {
  actor: ['actor', 'speaker'],
  place: ['place'],
  topic: ['topic'],
  story: ['story'],
};

/**
 * The parts of a link to the archive's search that name what is renamed, each with what takes its place: parameters,
 * `actor=old`, and the words of the search where they hold an operator, `q=actor:old`.
 *
 * @param path where the link leads
 * @param href the link as it is written
 */
export function searchReferences(
  path: string,
  href: string,
  renaming: Renaming,
): { was: string; now: string }[] {
  const query = /\?([^#]*)/.exec(href)?.[1];
  if (path !== searchUrl || query === undefined) return [];
  return [...new Set(query.split('&'))].flatMap((was) => {
    const [[name = '', value = ''] = []] = new URLSearchParams(was);
    const given = name === 'q' ? wordsWith(value, renaming) : idWith(name, value, renaming);
    return given === undefined ? [] : [{ was, now: `${name}=${encoded(given)}` }];
  });
}

function idWith(name: string, value: string, { kind, from, to }: Renaming): string | undefined {
  return naming[kind]?.includes(name) && value === from ? to : undefined;
}

/** The words of a search with the new id in its operators; undefined where none names the old one. */
function wordsWith(words: string, { kind, from, to }: Renaming): string | undefined {
  const named = tokensIn(words).filter(
    ({ operator = '', value }) => naming[kind]?.includes(operator) && value.toLowerCase() === from,
  );
  if (named.length === 0) return undefined;
  return named.reduceRight((text, { start, end, value }) => {
    const at = text.lastIndexOf(value, end);
    return at < start ? text : text.slice(0, at) + to + text.slice(at + value.length);
  }, words);
}

/** As search itself writes it, with the slash that ids have. */
function encoded(value: string): string {
  return new URLSearchParams({ value })
    .toString()
    .slice('value='.length)
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':');
}
