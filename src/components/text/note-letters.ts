/**
 * The HTML of a text with its notes lettered: sources have numbers, and a reader has to see which of the two a
 * sign leads to. Letters go on after z as a list does that counts in them: aa, ab.
 */
export function withNoteLetters(html: string): string {
  return html.replace(
    /(<a [^>]*\bdata-footnote-ref=""[^>]*>|\baria-label="Back to the text of note )(\d+)/g,
    (_, before: string, number: string) => before + noteLetter(Number(number)),
  );
}

function noteLetter(number: number): string {
  const [more, rest] = [Math.floor((number - 1) / 26), (number - 1) % 26];
  return (more > 0 ? noteLetter(more) : '') + String.fromCodePoint(97 + rest);
}
