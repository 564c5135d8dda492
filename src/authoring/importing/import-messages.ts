export function importUsage(): string {
  return 'Say what to import: npm run import -- FILE.html, FILE.md or FILE.txt.';
}

export function unknownEnding(path: string): string {
  return `${path} is not a saved page or text. Save it as .html, .md or .txt.`;
}

export function noFile(path: string): string {
  return `There is no file ${path}. Mend its path.`;
}

export function noArticle(path: string): string {
  return `No article was found in ${path}. Copy its words into a .txt file, the title first, and import that.`;
}

/** A picture or a document of another program, whatever its name says. */
export function noText(path: string): string {
  return `${path} holds no text, whatever its name says. Save the page again in UTF-8, or copy its words into a .txt file, the title first.`;
}

/** A page whose elements stand in each other without end. */
export function tooDeep(path: string): string {
  return `${path} holds more elements in each other than can be read. Copy its words into a .txt file, the title first, and import that.`;
}

export function unknownEncoding(path: string): string {
  return `${path} is not UTF-8 text. Save it with the encoding UTF-8, and import it again.`;
}

export function noTitleFound(): string {
  return 'No title was found in the file. Add one: --title "…".';
}
