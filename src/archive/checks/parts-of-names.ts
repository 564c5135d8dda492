import type { Mention } from '../mentions.ts';

/** A text without the names of known subjects, of which others may have a part. */
export function withoutNames(text: string, mentions: Mention[]): string {
  let end = 0;
  const rest = mentions.map(({ offset, text: name }) => {
    const before = text.slice(end, offset);
    end = Math.max(end, offset + name.length);
    return before;
  });
  // Letters would make words of what stands around a name.
  return [...rest, text.slice(end)].join(' … ');
}

/**
 * The first part of a name that one of some texts has alone, and that may mean its bearer: of a person, the family name
 * or the first name, and of others, its last words.
 *
 * @param family the family name of a person
 */
export function partIn(texts: string[], name: string, family: string | undefined): string | undefined {
  const words = name.split(/\s+/);
  const parts =
    family === undefined
      ? words.slice(1, -1).map((_, index) => words.slice(index + 1).join(' '))
      : [family, ...words.slice(0, 1)];
  return parts
    .filter((part) => part !== name && /^\p{Lu}[^.]{2}/u.test(part))
    .find((part) => {
      const alone = new RegExp(
        `(?<![\\p{L}\\p{M}\\p{N}])${RegExp.escape(part)}(?![\\p{L}\\p{M}\\p{N}]|\\s+\\p{Lu})`,
        'u',
      );
      return texts.some((text) => alone.test(text));
    });
}
