import { createHash } from 'node:crypto';

/** A short digest of texts; each text counts with its borders. */
export function digestOf(...texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('base64url').slice(0, 22);
}
