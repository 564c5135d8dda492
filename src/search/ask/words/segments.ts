/*
 * Scripts that are written without spaces between words. Pagefind takes what stands between spaces for a word,
 * or cuts it by a dictionary that browsers do not have; so their words are parted here, when a text is indexed
 * and when it is asked for. A sign says that there is no space before a word where it is read.
 * So are words that have lost a vowel before others: Pagefind leaves the apostrophe of `l’eau` out, and knows `leau`.
 * https://pagefind.app/docs/multilingual/#specialized-languages
 */

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30fc\uff70]/u;

/**
 * What French, Italian, Catalan and the like write of a word before a vowel; `o’`, `isn’` and `s’` behind a word are
 * none.
 */
const elision = beforeWord(String.raw`\p{L}`);

/** The same where the word that follows may stand in an element of its own. */
const elisionBeforeMarkup = beforeWord(String.raw`\p{L}|$`);
const elisionBeforeTag = beforeWord(String.raw`\p{L}|<`);

/** Punctuation of ASCII, which Pagefind leaves out of words; together they stand in no text. */
const joint = '^`';

/** What stands between parted words. */
export const parting = ` ${joint}`;

function beforeWord(next: string): RegExp {
  const words = '[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|un|[dn]ell|d?all|sull|coll|que(?:ll|st)';
  return new RegExp(String.raw`(?<![\p{L}\p{N}'’])(?:${words})['’](?=${next})`, 'giu');
}

let segmenter: Intl.Segmenter | undefined;

/** Parts words in texts that follow each other. Signs between words stay with the word before them. */
class Parter {
  /** The script of the last word, if nothing but signs have followed it. */
  #last: 'unspaced' | 'other' | undefined;

  part(text: string): string {
    return text
      .split(/(\s+)/)
      .map((piece) => {
        if (piece !== '' && piece.trim() === '') this.end();
        return this.#isWhole(piece) ? piece : this.#parted(piece);
      })
      .join('');
  }

  /** What follows is another line. */
  end(): void {
    this.#last = undefined;
  }

  #isWhole(piece: string): boolean {
    if (this.#last === 'unspaced' || unspaced.test(piece)) return false;
    if (/[\p{L}\p{N}]/u.test(piece)) this.#last = 'other';
    return true;
  }

  #parted(piece: string): string {
    let parted = '';
    segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
    for (const { segment, isWordLike } of segmenter.segment(piece)) {
      if (isWordLike) {
        const script = unspaced.test(segment) ? 'unspaced' : 'other';
        if (this.#last && (script === 'unspaced' || this.#last === 'unspaced')) parted += parting;
        this.#last = script;
      }
      parted += segment;
    }
    return parted;
  }
}

/** Whether a text has words of which others don't see where they begin. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** A text in which words that follow each other without a space are parted so that they can be joined again. */
export function parted(text: string): string {
  return (unspaced.test(text) ? new Parter().part(text) : text).replace(elision, `$&${parting}`);
}

/** A text in which words stand without those before them that have lost a vowel: `eau` of `l’eau`. */
export function withoutElisions(text: string): string {
  return text.replace(elision, '');
}

/** A text as it was before its words were parted. */
export function joined(text: string): string {
  return text.replaceAll(parting, '');
}

/** A text with a space between words of every script. */
export function spaced(text: string): string {
  return parted(text).replaceAll(parting, ' ');
}

/** A text in pieces where a word follows another without a space. */
export function piecesIn(text: string): string[] {
  return parted(text).split(parting);
}

/** A word as it is indexed, and whether it stands directly behind the one before. */
export function wordIn(token: string): { word: string; isJoined: boolean } {
  const isJoined = token.startsWith(joint);
  return { word: isJoined ? token.slice(joint.length) : token, isJoined };
}

const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

const markup = /<\/?([a-z][^\s/>]*)((?:[^>"]|"[^"]*")*)>|&[#\w]+;|[^<&]+|[<&]/gi;

/** HTML in which words are parted as in its text; in metadata, too. */
export function partedHtml(html: string): string {
  if (!unspaced.test(html) && html.search(elisionBeforeTag) === -1) return html;
  const parter = new Parter();
  return html.replace(markup, (all, tag: string | undefined) => {
    if (tag === undefined)
      return all.startsWith('&') || all === '<'
        ? all
        : parter.part(all).replace(elisionBeforeMarkup, `$&${parting}`);
    if (!inline.has(tag.toLowerCase())) parter.end();
    if (tag !== 'meta') return all;
    return all.replace(/(?<= content=")[^"]*/, (value) => partedHtml(value));
  });
}
