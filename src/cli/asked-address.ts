/** The parts of a path of plain names. */
export function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

/** The path of a folder, by its parts. */
export function pathFrom(parts: string[]): string {
  return `/${[...parts.map(encodeURIComponent), ''].join('/')}`;
}

/** The parts of an address, decoded; undefined for one that no file can have. */
export function addressOf(url: string): { parts: string[]; isFolder: boolean; query: string } | undefined {
  // A proxy is asked by whole addresses.
  const local = url.startsWith('/')
    ? url
    : URL.canParse(url)
      ? url.replace(/^[^/]*\/\/[^/?#]*/, '')
      : undefined;
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(local ?? '') ?? [];
  if (local === undefined || path.includes('\0')) return undefined;
  try {
    const parts = path.split('/').map(decodeURIComponent);
    if (parts.some((part) => /[\0/\\]/.test(part))) return undefined;
    return { parts: parts.filter((part) => part !== ''), isFolder: /(?:^|\/)$/.test(path), query };
  } catch {
    return undefined;
  }
}
