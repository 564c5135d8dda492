/** A subject as a text may name it. */
export interface NamedSubject {
  kind: 'actor' | 'place' | 'topic';
  id: string;
  name: string;
  aliases?: string[] | undefined;
}

export interface Mention {
  kind: NamedSubject['kind'];
  id: string;
  /** Where the name starts in the text, in code units. */
  offset: number;
  /** The name as the text writes it. */
  text: string;
}

/** One name, cut into words. */
interface Name {
  subject: NamedSubject;
  words: string[];
}

/** The names that begin with the same words. */
interface Node {
  names: Name[];
  next: Map<string, Node>;
}

interface Found {
  subjects: Set<NamedSubject>;
  length: number;
}

interface Word {
  text: string;
  offset: number;
  /** The word without its case. */
  folded: string;
  /** The same after what separates it from the word before. */
  key: string;
}

/** Letters, marks and digits; in scripts that write no space between words, each letter is a word. */
const word =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]+/gv;

/**
 * Finds the names and aliases of subjects in texts. Build it once: names are kept as a tree of words,
 * and a text is read once, however many names there are.
 *
 * Whole words count, and the longest name wins: "Security Council" is not found within "United Nations
 * Security Council". A name that several subjects bear is a mention of each, in the order of `subjects`.
 * Kinds of spaces, hyphens, apostrophes and of writing accents do not count. A capital may stand for a
 * small letter but not the other way round, so that "BORIS Johnson" is found and "turkey" is not; only
 * topics, which are common nouns, are found in any case. "The" may be missing from the start of a name.
 * A name never reaches over an empty line.
 */
export function mentionFinder(subjects: Iterable<NamedSubject>): (text: string) => Mention[] {
  const root: Node = { names: [], next: new Map() };
  for (const subject of subjects) {
    for (const name of new Set([subject.name, ...(subject.aliases ?? [])])) {
      enter(root, subject, name);
      if (/^The\s/.test(name)) enter(root, subject, name.slice(4));
    }
  }
  return (text) => mentionsIn(text, root);
}

function enter(root: Node, subject: NamedSubject, name: string): void {
  const words = wordsIn(name);
  let node = root;
  words.forEach(({ key, folded: first }, index) => {
    const step = index === 0 ? first : key;
    let next = node.next.get(step);
    if (!next) node.next.set(step, (next = { names: [], next: new Map() }));
    node = next;
  });
  node.names.push({ subject, words: words.map(({ text }) => text.normalize('NFC')) });
}

function mentionsIn(text: string, root: Node): Mention[] {
  const words = wordsIn(text);
  const mentions: Mention[] = [];
  for (let start = 0; start < words.length;) {
    const found = longest(words, start, root);
    const first = words[start];
    const last = words[start + (found?.length ?? 1) - 1];
    if (found && first && last) {
      const named = text.slice(first.offset, last.offset + last.text.length);
      for (const { kind, id } of found.subjects)
        mentions.push({ kind, id, offset: first.offset, text: named });
    }
    start += found?.length ?? 1;
  }
  return mentions;
}

/** Who bears the longest name that begins with the word `start`, and how many words it has. */
function longest(words: Word[], start: number, root: Node): Found | undefined {
  let best: Found | undefined;
  let node: Node | undefined = root;
  for (let length = 1; ; length += 1) {
    const next = words[start + length - 1];
    if (!next) return best;
    node = node.next.get(length === 1 ? next.folded : next.key);
    if (!node) return best;
    const names = node.names.filter((name) => mayBeWritten(name, words, start));
    if (names.length > 0) best = { subjects: new Set(names.map(({ subject }) => subject)), length };
  }
}

/** Whether the words from `start` on are a way of writing the name. */
function mayBeWritten({ subject, words: known }: Name, words: Word[], start: number): boolean {
  if (subject.kind === 'topic') return true;
  return known.every((name, index) => {
    const written = words[start + index]?.text.normalize('NFC') ?? '';
    const capital = name.slice(0, 1).toUpperCase() + name.slice(1);
    return written === name || written === capital || written === name.toUpperCase();
  });
}

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const one = folded(found);
    words.push({ text: found, offset: index, folded: one, key: separator(text.slice(end, index)) + one });
    end = index + found.length;
  }
  return words;
}

function folded(written: string): string {
  return (plain.test(written) ? written : written.normalize('NFC')).toLowerCase();
}

/** Text of which there is only one way to write it. */
const plain = /^[\x20-\x7e]*$/;

function separator(between: string): string {
  if (between === '' || between === ' ') return between;
  if (/^\s+$/.test(between)) return /\n\s*\n/.test(between) ? '\n\n' : ' ';
  return between
    .replace(/\s+/g, ' ')
    .replace(/[‘’ʼʹ′]/g, "'")
    .replace(/[‐‑‒–]/g, '-');
}
