/**
 * How many letters names have, of records and chunks at least: they are what of an index cannot be compressed. With
 * four, one change in 1.7 million leaves a file its name, and readers what they loaded before.
 */
const letters = { listed: 4, other: 8 };

/** Names of digests as short as they can be without becoming the same: few are longer than the others. */
export function shortNames(digests: string[]): string[] {
  const names = new Map<string, string>();
  let unnamed = [...new Set(digests)];
  for (let { listed: length } = letters; unnamed.length > 0; length += 1) {
    const alike = Map.groupBy(unnamed, (digest) => nameOf(digest, length));
    unnamed = [...alike.values()].flatMap((group) => (group.length > 1 ? group : []));
    for (const [name, [digest = '', ...others]] of alike) if (others.length === 0) names.set(digest, name);
  }
  return digests.map((digest) => names.get(digest) ?? '');
}

/** A name that stands for itself, wherever it stands. */
export function longName(digest: string): string {
  return nameOf(digest, letters.other);
}

/** A name from a digest: letters of one case and figures, which all file systems tell apart. */
function nameOf(digest: string, length: number): string {
  return BigInt(`0x${digest}`).toString(36).padStart(length, '0').slice(-length);
}
