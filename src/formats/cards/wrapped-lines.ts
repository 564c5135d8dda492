/** What a line has room for. */
export interface Measure {
  /** How wide a text is, in the unit of the room. */
  widthOf: (text: string) => number;
  room: number;
}

/** Scripts that have no spaces between words may be broken before most of their letters. */
const places =
  /(?<=\s)(?=\S)|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}])(?=[\p{L}\p{Ps}])/u;

/** Words in lines that fit; a word that is too long stands alone and is cut. */
export function wrapped(text: string, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(places).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''}${word}`;
    if (lines.length > 0 && fits(longer.trimEnd(), measure)) lines[lines.length - 1] = longer;
    else lines.push(fits(word.trimEnd(), measure) ? word : shortened(word.trimEnd(), measure));
  }
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim());
}

/** No more lines than `most`: the last is cut when there are more. */
export function atMost(most: number, lines: string[], measure: Measure): string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), measure)];
}

/** A text that fits into a line, with an ellipsis where it is cut: after a word, or else in the first. */
export function shortened(text: string, measure: Measure): string {
  if (fits(text, measure)) return text;
  const cut = (end: number) => `${text.slice(0, end).trimEnd()}…`;
  const words = [...text.matchAll(/ /g)].map(({ index }) => index);
  for (const ends of [words, Array.from(text, (_, i) => i)]) {
    const tooFar = [...ends, text.length].findIndex((end) => !fits(cut(end), measure));
    const end = ends[tooFar - 1];
    if (end) return cut(end);
  }
  return '…';
}

function fits(text: string, { widthOf, room }: Measure): boolean {
  return widthOf(text) <= room;
}
