/** How many mistakes of one file, and of all of them, are each compared with everything that may be meant. */
const mostOfFile = 200;
const mostOfAll = 1000;

/**
 * What a mistake is compared with, while there are few of them: thousands of mistakes come from one tool, and
 * to compare each with thousands of names takes minutes. Make one for a run.
 */
export class Suggesting {
  readonly #byFile = new Map<string, number>();
  #all = 0;

  /** The names that may be meant, or `none` of them when enough mistakes were compared with them. */
  among<Names>(file: string, names: Names, none: Names): Names {
    const ofFile = (this.#byFile.get(file) ?? 0) + 1;
    this.#byFile.set(file, ofFile);
    if (ofFile > mostOfFile || this.#all >= mostOfAll) return none;
    this.#all += 1;
    return names;
  }
}
