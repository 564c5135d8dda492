export function initUsage(): string {
  return 'Say where the new archive is to be: npm run init -- ../my-archive.';
}

export function initMissing(options: string[]): string {
  return `Nobody can be asked here, so add ${options.map((name) => `--${name} "…"`).join(' ')}.`;
}

/** A new archive's folder holds what may be somebody's content. */
export function notEmpty(path: string, names: string[]): string {
  const some = names.slice(0, 3).join(', ') + (names.length > 3 ? ' and more' : '');
  return `${path} holds ${some} already, and nothing was written. Choose a new or empty folder; README, LICENSE, package.json and what begins with a dot may be there.`;
}

/** A new archive's folder that the system refuses. @param reason why it does */
export function noFolder(path: string, reason: string): string {
  return `${path} cannot be the folder of an archive: ${reason}. Choose another folder.`;
}

/** A new archive's folder in one of the generator's own. */
export function withinProject(path: string, own: string): string {
  return `${path} lies in ${own}, which is the generator’s own. Choose a folder beside the generator, such as ../my-archive.`;
}

/** A new archive's folder in one that builds replace. */
export function withinMade(path: string, made: string): string {
  return `${path} lies in ${made}, which builds replace with all that is in it. Choose a folder beside it.`;
}

/** A new archive's folder in that of another. */
export function withinArchive(path: string, archive: string): string {
  return `${path} lies in ${archive}, which is an archive already. Choose a folder beside it.`;
}

export function notARepository(written: string): string {
  return `generator: "${written}" is not a repository on GitHub. Write it as owner/name.`;
}

export function notAVersion(written: string): string {
  return `version: "${written}" is no tag or commit. Write one such as v1.2.0.`;
}
