/** Commas of scripts that do not write the Latin one. */
const commas: Record<string, string> = { Arab: '، ', Ethi: '፣ ', Hans: '、', Hant: '、', Jpan: '、' };

/** What may stand as a comma in what authors write. */
const anyComma = /[,،、，፣]\s*/g;

let written = ', ';

/** Sets the language whose comma this process, or these pages, write from here on. */
export function writeCommasIn(language: string): void {
  written = commas[new Intl.Locale(language).maximize().script ?? ''] ?? ', ';
}

/** The comma of the archive's language, with the blank behind it where there is one. */
export function comma(): string {
  return written;
}

/** Words of the archive as a list, `Ada Lind, Bo Karr`, with the comma of its language. */
export function withCommas(words: string[]): string {
  return words.join(written);
}

/** Words with Latin commas, to compare them by. */
export function evenCommas(words: string): string {
  return words.replaceAll(anyComma, ', ');
}
