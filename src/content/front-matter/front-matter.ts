/** An MDX file cut in two. Both parts keep the file's lines: what belongs to the other is blanked out. */
export interface FrontMatter {
  yaml: string;
  /** The line of the file on which `yaml` starts. */
  firstLine: number;
  /** The whole file with its front matter replaced by empty lines. */
  body: string;
}

const opening = /^---[ \t]*\n/;
const closing = /^---[ \t]*$/m;

/** The front matter of an MDX file, or undefined when it does not start with `---` or never ends. */
export function frontMatter(text: string): FrontMatter | undefined {
  const start = opening.exec(text);
  if (!start) return undefined;
  const rest = text.slice(start[0].length);
  const end = closing.exec(rest);
  if (!end) return undefined;
  const yaml = rest.slice(0, end.index);
  const cut = start[0].length + end.index + end[0].length;
  return { yaml, firstLine: 2, body: text.slice(0, cut).replace(/[^\n]/g, '') + text.slice(cut) };
}

/** A file's text without a byte order mark and with plain line ends. */
export function plainText(bytes: string): string {
  return bytes.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
