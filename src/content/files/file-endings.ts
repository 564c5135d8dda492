/**
 * Endings of what each kind of content file holds, right and wrong ones. A system may have put another behind them that
 * it hides.
 */
const kindred = {
  '.yaml': /(?:\.(?:ya?ml|json))+(?:\.(?:te?xt)?)?$/i,
  '.mdx': /(?:\.(?:mdx?|markdown|mdown|mkdn?))+(?:\.(?:te?xt)?)?$/i,
};

/** Copies and locks that editors, mergers, browsers and systems put beside files and leave there. */
const leavings =
  /(?:^|\/)(?:~\$[^/]*|#[^/]*#|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r)$|(?:~|\.(?:bak|orig|rej|sw[a-p]|te?mp|old|part|crdownload|download))$/i;

/** Whether a file holds a text with front matter; the others are YAML. */
export function isMdx(path: string): boolean {
  return kindred['.mdx'].test(path);
}

/** Whether a name is that of a content file, with a right ending or another of the same kind. */
export function isContentName(name: string): boolean {
  return Object.values(kindred).some((endings) => endings.test(name));
}

/** Whether a file was left by a program, and not put there by anybody. */
export function isLeftBehind(name: string): boolean {
  return leavings.test(name);
}

/**
 * The name of a file with the ending it is to have, in the place of all endings of the same kind: `vote.mdx` of
 * `vote.md`, `vote.mdx.txt` and `vote.mdx.mdx`. Undefined when it has none.
 */
export function nameMeant(name: string, ending: keyof typeof kindred): string | undefined {
  const endings = kindred[ending];
  return endings.test(name) ? name.replace(endings, ending) : undefined;
}
