import { lettersInPlace } from './text/latin-letters.ts';

/** Whether `id` may name a file: `g7`, `2017/g7-lucca`. */
export function isLegalId(id: string): boolean {
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(id);
}

/** Ids whose addresses are those of lists and of the site's own pages. */
const reserved = {
  briefings: /(?:^|\/)page\/\d+$|\/history$/,
  actors: /^letter\/|\/statements(?:\/page\/\d+)?$|\/page\/\d+$|\/history$/,
  places: /\/page\/\d+$|\/history$/,
  topics: /\/page\/\d+$|\/history$/,
  stories: /\/history$/,
  pages:
    /^(?:404|index|briefings|actors|places|topics|statements|search|feeds|data|pagefind|corrections|stories|admin)(?:\/|$)|\/history$/,
};

/** Whether the site has, or may come to have, a page of its own where a file of that id would have one. */
export function isReserved(collection: keyof typeof reserved, id: string): boolean {
  return reserved[collection].test(id);
}

/** The part of an id that Windows takes for one of its devices: a checkout there cannot hold such a file or folder. */
export function deviceIn(id: string): string | undefined {
  return id.split('/').find((part) => /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/.test(part));
}

/**
 * A text in small letters without accents, apostrophes and invisible signs, as ids spell it. Other scripts stay as they
 * are.
 */
export function inPlainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’ʼ]/gu, '')
    .replace(/[ßæœøđðþłħı]/g, (letter) => lettersInPlace[letter] ?? letter);
}

/** The words of a text in plain letters, with one space between them: what counts when texts are compared. */
export function inPlainWords(text: string): string {
  return inPlainLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The legal id nearest to what was written: `Boris Johnson` is `boris-johnson`. Empty when no letter of it can stay.
 */
export function idMeant(written: string): string {
  return inPlainLetters(written)
    .split('/')
    .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
    .join('/');
}

/**
 * The id in a path or an address that is written in its place: `boris-johnson` of `content/actors/boris-johnson.yaml`,
 * of `/actors/boris-johnson/` and of `boris-johnson.yaml`. Anything else as it is.
 *
 * @param collection whose files the id may name
 */
export function idInPath(written: string, collection: string): string {
  const [, inside = written] =
    new RegExp(String.raw`^(?:https?://[^/]+)?(?:\.{0,2}/)*(?:content/)?${collection}/(.+)$`).exec(written) ??
    [];
  const id = inside.replace(/(?:\.(?:ya?ml|mdx?)|\/)$/, '');
  return id === '' ? written : id;
}
