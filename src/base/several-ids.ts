/** Fields in which one id may stand, or a list of them. Others that are no list take one alone. */
const oneOrMore: ReadonlySet<unknown> = new Set(['location', 'within', 'succeeds']);

/** The signs between names that stand in one text: those that no id has. */
const between = /\s*[,;|&+]\s*|\s+and\s+/;

/** What one text names, with whether each is known. */
export type SeveralIds = { id: string; isKnown: boolean }[];

/** More parts than these are a sentence, and so is a longer text. */
const mostParts = 20;
const longest = 2_000;

/**
 * The ids of a text that names several things, as `kobe, japan`, each as it is written or as `idOf` knows it.
 * Undefined for a text that names one, or nothing that is known.
 *
 * @param idOf the id of what bears a name, if that is known
 */
export function severalIds(
  written: string,
  idOf: (name: string) => string | undefined,
): SeveralIds | undefined {
  if (written.length > longest) return undefined;
  const parts = written.split(between, mostParts + 1).filter((part) => part.trim() !== '');
  if (parts.length < 2) return knownWords(written, idOf);
  if (parts.length > mostParts) return undefined;
  const found = parts.map((part) => ({ id: idOf(part) ?? part, isKnown: idOf(part) !== undefined }));
  return found.some(({ isKnown }) => isKnown) ? found : undefined;
}

/** Whether several ids may stand where one does: in a list, or in a field that may be one. */
export function takesSeveral(field: (string | number)[] | undefined): boolean {
  const last = field?.at(-1);
  return typeof last === 'number' || (field?.length === 1 && oneOrMore.has(last));
}

/**
 * The ids of a text of which every word is one as it stands: `ada-lind bo-marsh`. Words without hyphens may be one name
 * together, as `oil prices`.
 */
function knownWords(written: string, idOf: (name: string) => string | undefined): SeveralIds | undefined {
  const words = written.trim().split(/\s+/, mostParts + 1);
  if (words.length < 2 || words.length > mostParts) return undefined;
  const areIds = words.every((word) => word.includes('-') && idOf(word) === word);
  return areIds ? words.map((id) => ({ id, isKnown: true })) : undefined;
}
