import { extname, join } from 'node:path';
import type { Problem } from '../../base/problems.ts';
import { shownPath } from '../../base/system/environment.ts';
import { isContentName, isLeftBehind } from './file-endings.ts';
import * as messages from './file-messages.ts';
import type { FoundFile } from './folder.ts';

const documentEndings =
  /\.(?:docx?|docm|dotx?|odt|ott|rtf|pages|pdf|html?|xhtml|mhtml|epub|tex|pptx?|odp|xlsx?|ods|wpd|rst|adoc|asciidoc|org|textile|toml|eml|msg|mbox|zip|gz|7z|rar)$/i;

const sheetEndings = /\.(?:css|s[ac]ss|less)(?:\.txt)?$/i;

/** What stands in folders of any kind for those who look into them. */
const aside = /^(?:readme|licen[cs]e|package)(?:[.-][^/]*)?$/i;

const later: ReadonlySet<string> = new Set(['sources', 'words.yaml']);

/** Whether a file is there for those who look into the folder, and not for the archive. */
export function isAside(name: string): boolean {
  return aside.test(name.split('/').at(-1) ?? '');
}

/**
 * A problem for everything in a content folder that is not read though its author may think so: folders that
 * no collection has, content outside of folders, and documents of other programs. Pictures, tables, notes
 * and code are left alone.
 *
 * @param folders the collections
 */
export function strayProblems(found: FoundFile[], root: string, folders: string[]): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const { name, refusal } of found) {
    if (refusal) continue;
    const [top = '', ...below] = name.split('/');
    const say = (problem: (shown: string) => Problem, which: string) => {
      if (!told.has(which)) problems.push(problem(shownPath(join(root, which))));
      told.add(which);
    };
    const ending = extname(name).toLowerCase();
    // Programs of all kinds have JSON.
    const isContent = isContentName(name) && ending !== '.json';
    if (later.has(top)) say(messages.notYetRead, top);
    else if (isAside(name) || isLeftBehind(name)) continue;
    else if (documentEndings.test(name)) say((shown) => messages.unreadDocument(shown, ending), name);
    else if (folders.includes(top) && below.length > 0) continue;
    else if (below.length > 0 && isContent) say((shown) => messages.unknownFolder(shown, top, folders), top);
    else if (isMisnamedArchive(name)) {
      const isAlone = !found.some((one) => one.name === 'archive.yaml');
      say((shown) => messages.misnamedArchive(shown, { isAlone }), name);
    } else if (below.length === 0 && sheetEndings.test(name) && name !== 'theme.css') {
      const isMeant = /^theme\.css(?:\.txt)?$/i.test(name);
      const isAlone = !found.some((one) => one.name === 'theme.css');
      say((shown) => messages.strayTheme(shown, { isMeant, isAlone }), name);
    } else if (isContent && name !== 'archive.yaml') say((shown) => messages.strayFile(shown, folders), name);
  }
  return problems;
}

/** Whether a file is `archive.yaml` but for capitals or another ending. */
export function isMisnamedArchive(name: string): boolean {
  return name !== 'archive.yaml' && /^archive\.(?:ya?ml|json|mdx?|toml)(?:\.(?:txt)?)?$/i.test(name);
}
