import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CssSyntaxError, parse, type AtRule, type Declaration, type Root } from 'postcss';
import { nearestTo } from '../base/colours.ts';
import type { Problem } from '../base/problems.ts';
import { shownPath } from '../base/system/environment.ts';
import { accentTokens, besideIn, colourIn, faintIn, madeOf, type Tokens } from '../base/tokens.ts';
import type { ArchiveData } from '../schema/schemas.ts';
import { mostBytes as mostBytesOfTexts, textOf } from './files/decoded-text.ts';
import { unreadable } from './files/reading-messages.ts';
import { bytesOf } from './files/regular-file.ts';
import * as messages from './theme-messages.ts';

/** Every page loads it. */
const mostBytes = 8000;

/** A style sheet that stands beside `archive.yaml`, if there is one, and what is wrong with it. */
export async function readTheme(
  folder: string,
  { colours }: Pick<ArchiveData, 'colours'>,
): Promise<{ css: string | undefined; problems: Problem[] }> {
  const path = join(folder, 'theme.css');
  const file = shownPath(path);
  const bytes = await bytesOf(path, mostBytesOfTexts);
  if ('code' in bytes) {
    const isMissing = bytes.code === 'ENOENT' || bytes.code === 'ENOTDIR';
    return { css: undefined, problems: isMissing ? [] : [unreadable(file, bytes.code)] };
  }
  const { text, problems } = textOf(file, bytes);
  if (text === undefined) return { css: undefined, problems };
  const own = parse(await readFile(resolve('src/styles/tokens.css'), 'utf8'));
  const found = themeProblems(file, text, { ...tokensOf(own), ...accentTokens(colours) });
  return { css: found.length > 0 ? undefined : text, problems: found };
}

/**
 * What is wrong with an archive's style sheet: its size, what it loads, and colours that cannot be read.
 *
 * @param tokens what the generator's tokens are set to without it
 */
export function themeProblems(file: string, css: string, tokens: Tokens): Problem[] {
  const size = Buffer.byteLength(css);
  if (size > mostBytes) return [messages.tooLong(file, size, mostBytes)];
  try {
    const sheet = parse(css);
    return [...loading(file, sheet), ...tokenProblems(file, sheet, tokens)];
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    return [messages.malformed(file, { line: error.line ?? 1, column: error.column ?? 1 }, error.reason)];
  }
}

/** What each custom property of `:root` is set to. */
function tokensOf(sheet: Root): Tokens {
  const tokens: Record<string, string> = {};
  sheet.walkDecls(/^--/, (one) => {
    if (isOfRoot(one)) tokens[one.prop] = one.value;
  });
  return tokens;
}

function isOfRoot({ parent }: Declaration): boolean {
  return (
    parent?.type === 'rule' &&
    'selector' in parent &&
    parent.selector === ':root' &&
    parent.parent?.type === 'root'
  );
}

const quoted = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/g;
const loads = /(?:\b|-)(?:url|src|image|image-set|cross-fade|element)\(/i;

/** A sheet loads nothing: neither files of other sites nor any that are not checked. */
function loading(file: string, sheet: Root): Problem[] {
  const problems: Problem[] = [];
  sheet.walk((node) => {
    if (node.type !== 'decl' && node.type !== 'atrule') return;
    const words = (node.type === 'decl' ? node.value : node.params).replace(quoted, '""');
    if (isImport(node)) problems.push(messages.imports(file, positionOf(node)));
    else if (loads.test(words)) problems.push(messages.loadsFile(file, positionOf(node)));
    else if ((words + nameOf(node)).includes('\\')) problems.push(messages.escapes(file, positionOf(node)));
  });
  return problems;
}

function isImport(node: AtRule | Declaration): boolean {
  return node.type === 'atrule' && node.name.toLowerCase() === 'import';
}

function nameOf(node: AtRule | Declaration): string {
  return node.type === 'decl' ? node.prop : node.name;
}

function positionOf({ source }: AtRule | Declaration) {
  return { line: source?.start?.line ?? 1, column: source?.start?.column ?? 1 };
}

function tokenProblems(file: string, sheet: Root, tokens: Tokens): Problem[] {
  const isColour = (name: string) => colourIn('light', name, tokens) !== undefined;
  const set = new Map<string, Declaration>();
  const problems: Problem[] = [];
  sheet.walkDecls(/^--/, (one) => {
    if (one.prop.startsWith('--color-') && !(one.prop in tokens))
      problems.push(messages.unknownToken(file, positionOf(one), one.prop, Object.keys(tokens)));
    else if (isColour(one.prop) && !isOfRoot(one))
      problems.push(messages.notOfRoot(file, positionOf(one), one.prop));
    else if (isOfRoot(one)) set.set(one.prop, one);
  });
  const now = { ...tokens, ...tokensOf(sheet) };
  for (const [name, one] of set)
    if (
      isColour(name) &&
      (['light', 'dark'] as const).some((scheme) => colourIn(scheme, name, now) === undefined)
    )
      problems.push(messages.notComparable(file, positionOf(one), name));
  return [...problems, ...faintProblems(file, now, set)];
}

/**
 * Of each token that the sheet sets, the worst in each colour scheme: the words if it sets them, else what is behind
 * them.
 */
function faintProblems(file: string, tokens: Tokens, set: Map<string, Declaration>): Problem[] {
  const found = new Map<string, Problem>();
  for (const faint of faintIn(tokens).sort((a, b) => a.contrast - b.contrast)) {
    const { words, behind, scheme } = faint;
    for (const [name, other] of [
      [words, behind],
      [behind, words],
    ] as const) {
      const one = madeOf(name, tokens).flatMap((part) => set.get(part) ?? [])[0];
      const colour = colourIn(scheme, name, tokens);
      if (!one || colour === undefined) continue;
      const nearest = nearestTo(colour, besideIn(scheme, name, tokens));
      const problem = messages.faint(file, positionOf(one), { ...faint, name, other, colour, nearest });
      const key = `${scheme} ${name}`;
      if (!found.has(key)) found.set(key, problem);
      break;
    }
  }
  return [...found.values()];
}
