/*
 * We lean on parts of some libraries that they do not promise. Where one of these is not as it was, what leaned on
 * it goes the public way. See "What we lean on" in .github/CONTRIBUTING.md.
 */

const name = 'LibraryChanged';

/** Says that a library is not as it was in the version that is pinned. */
export class LibraryChanged extends Error {
  override readonly name = name;
  readonly library: string;

  /** `found` is what is another, as in `no module is called prerender-entry`. */
  constructor(library: string, found: string, options?: ErrorOptions) {
    super(found, options);
    this.library = library;
  }
}

/** Whether an error says that a library was changed, in whichever process it was thrown. */
export function saysChange(error: unknown): error is LibraryChanged {
  return error instanceof Error && error.name === name && 'library' in error;
}

/**
 * The one line that a build says of a library that was changed.
 *
 * @param instead what is done now, and what that costs
 */
export function changeLine({ library, message }: LibraryChanged, instead: string): string {
  const found = message.replace(/\.$/, '');
  return `${library} was changed (${found}): ${instead}. npm ci brings back the version that is known; "What we lean on" in .github/CONTRIBUTING.md says what to do at an upgrade.`;
}
