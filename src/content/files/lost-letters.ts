/** Letters that a program lost, or read as those of another encoding. */
interface LostLetters {
  written: string;
  offset: number;
  /** What they were, where that is known. */
  meant: string | undefined;
}

/**
 * What bytes from 0x80 on are in the encoding that other bytes are mostly read in, in their order; gaps stand for
 * themselves.
 */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The last byte of two where it is no mark that stands between words. */
const second = String.raw`€\x81ƒ†‡ˆ‰Š\x8d\x8f\x90•˜™š\x9džŸ¡-ª¬-º¼-¿`;

/** Of three sorts of capitals that begin two bytes, with whatever may follow. */
const pair = String.raw`(?:[Ã-Å][${second}‚„…‹›‘’“”–—ŒŽœ»]|È[˜™š›])`;

/**
 * Signs of several bytes as UTF-8 writes them, each byte read as a letter: `Ã©` for `é`. Only such as nobody writes: a
 * capital before a closing quotation mark, as in `CAFÉ»`, and `à` before a blank and an opening one are words. Small
 * letters beside it say of `Å›` and `Ã–` that they are none, as in `Å›roda` and `wÅ›rÃ³d`.
 */
const misread = new RegExp(
  [
    `[ÂÃ][${second}]`,
    String.raw`[Ä-ß][\x81\x8d\x8f\x90\x9d]`,
    String.raw`(?<=\p{Ll})(?:${pair}|[Ã-Å]\u00a0)|(?<!\p{L})${pair}(?=\p{Ll})`,
    String.raw`(?<!\p{L})Ã\u00a0(?!\S)`,
    String.raw`â(?:[‚„]|€[${upper}¡-¿])[${upper}¡-¿]?`,
    String.raw`(?:[Ð-Ñ][${upper}¡-¿]){3,}`,
    String.raw`(?:[à-ï][${upper}¡-¿]{2}){2,}`,
    String.raw`ð[${upper}¡-¿]{3}`,
  ].join('|'),
  'gu',
);

/** Stretches of a text in which letters are lost (`�`), or two or more stand for one (`Ã©`, `â€™`). */
export function lostLetters(text: string): LostLetters[] {
  const lost = [...text.matchAll(/\ufffd+/g)].map(({ 0: written, index }) => ({
    written,
    offset: index,
    meant: undefined,
  }));
  return [...lost, ...misreadIn(text)].sort((a, b) => a.offset - b.offset);
}

function misreadIn(text: string): LostLetters[] {
  return [...text.matchAll(misread)].flatMap(({ 0: written, index }) => {
    const meant = asUtf8(written);
    return meant === undefined ? [] : [{ written, offset: index, meant }];
  });
}

/** What letters come to that are the bytes of others; undefined where they are not. */
function asUtf8(written: string): string | undefined {
  const bytes = Array.from(written, (letter) => {
    const index = upper.indexOf(letter);
    return index < 0 ? letter.charCodeAt(0) : 0x80 + index;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
