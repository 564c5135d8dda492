import type { Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Edit } from '../../base/problems.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { mostOfFile } from '../../base/told-problems.ts';
import {
  foreignContents,
  foreignMarks,
  foreignNote,
  gluedList,
  numberWithoutNote,
  typedList,
  typedNote,
} from '../findings/sign-messages.ts';
import { patternMatches } from '../pattern-matches.ts';
import { visit } from '../visit.ts';
import { isPlainAt } from './shown-signs.ts';

/** Something in the plain words of a paragraph. */
interface Found {
  text: string;
  position: Position;
  /** Where it stands in the paragraph as that is written. */
  index: number;
  /** What the pattern has in brackets. */
  words: string;
}

/**
 * Warns of what other programs or typewriters have in the place of Markdown's own signs, and Markdown shows: lists of
 * •, `[TOC]`, `==marks==`, `x^2^`, `^[notes]`, and numbers in brackets or raised that stand for notes.
 */
export function checkTypedSigns(tree: Root, file: VFile, source: string): void {
  const paragraphs: [Paragraph, string][] = [];
  visit(tree, 'paragraph', (node) => {
    paragraphs.push([node, source.slice(node.position?.start.offset, node.position?.end.offset)]);
  });
  const notes = new Map(paragraphs.flatMap(([node, written]) => notesTyped(node, written)));
  for (const [node, written] of paragraphs) {
    if (/^@?\[(?:TOC|toc|\[_?TOC_?\])\]$/.test(written)) foreignContents(file, node, written);
    checkBullets(node, written, file);
    checkMarks(node, written, file);
    checkNumbers(node, written, notes, file);
  }
}

/**
 * Signs that begin nothing but entries of a list, and others that may begin a line: these make one when all lines have
 * them.
 */
const bullet = /^([•●▪◦‣⁃∙■□]|[·➤►→–—])[ \t\u00a0]+(?=\S)/;
/** Signs that begin entries of a list where a space stands behind them. */
const glued = /^(?:-(?=\p{L})|\d{1,2}[.)](?=\p{L}))/u;
const sureBullet = /^[•●▪◦‣⁃∙■□]/;

function checkBullets(node: Paragraph, written: string, file: VFile): void {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  // What a line of a quotation or a list begins with is none of its words.
  const lines = written
    .split('\n')
    .map((text, index) => ({ text: text.replace(/^[ \t>]+/, ''), of: text, index }));
  if (lines.length > 1 && lines.every(({ text }) => glued.test(text))) {
    const edits = lines.map(({ text, of, index }): Edit => {
      const sign = glued.exec(text)?.[0] ?? '';
      const start = (index === 0 ? column : of.length - text.length + 1) + sign.length;
      return { line: line + index, column: start, was: '', now: ' ' };
    });
    gluedList(file, { line, column }, written.charAt(0), edits);
    return;
  }
  const begun = lines.filter(({ text }) => bullet.test(text));
  const [first] = begun;
  if (!first) return;
  const isSure = sureBullet.test(first.text) && (begun.length > 1 || first.index === 0);
  if (!isSure && (begun.length < 2 || begun.length < lines.length)) return;
  const edits = begun.map(({ text, of, index }): Edit => {
    const indent = of.length - text.length;
    const was = bullet.exec(text)?.[0] ?? '';
    return { line: line + index, column: index === 0 ? column : indent + 1, was, now: '- ' };
  });
  const position = { line: line + first.index, column: edits[0]?.column ?? column };
  typedList(file, position, first.text.charAt(0), edits);
}

/** Marks of other programs around words, and the element of HTML that does the same. */
const marked: [RegExp, tag: string][] = [
  [/(?<![=\p{L}\p{N}])==(?=[^\s=])([^=\n]{1,200})(?<=[^\s=])==(?![=\p{L}\p{N}])/gu, 'mark'],
  [/(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+-]{1,12})\^(?!\^)/gu, 'sup'],
];

function checkMarks(node: Paragraph, written: string, file: VFile): void {
  for (const [pattern, tag] of marked)
    for (const { text, position, words } of foundIn(node, written, pattern))
      foreignMarks(file, position, { was: text, now: `<${tag}>${words}</${tag}>` });
  for (const { position, words } of foundIn(node, written, /\^\[([^[\]\n]{2,500})\](?![(:])/g))
    foreignNote(file, position, words);
}

/** The number of a note as it is typed: in brackets, or raised. */
const number = String.raw`\[\d{1,3}\]|[¹²³⁴-⁹⁰]{1,3}`;

/** Where a paragraph has notes, line by line, each with its number. */
function notesTyped(node: Paragraph, written: string): [number: string, at: Edit][] {
  const begins = new RegExp(`^(${number})(?=[ \\t]+\\S)`, 'gmu');
  return new RegExp(`^(?:${number})`, 'u').test(written)
    ? foundIn(node, written, begins).map(({ text, position }) => [
        text,
        { ...position, was: text, now: `${noteOf(text)}:` },
      ])
    : [];
}

/** Numbers that lead to a note which is typed below, or that stand right behind a word and lead nowhere. */
function checkNumbers(node: Paragraph, written: string, notes: Map<string, Edit>, file: VFile): void {
  const glued = new RegExp(
    `(?<=[\\p{L}\\p{N}.,;:!?”"’»)\\]¹²³⁴-⁹⁰])(?<!(?<!\\p{L})[kcdm]?m(?=[²³]))(?:${number})(?![(:[\\p{L}])|\\[\\d{1,3}\\](?=\\[\\d)`,
    'gu',
  );
  const apart = new RegExp(`(?<=\\S[ \\t])\\[\\d{1,3}\\](?![(:[])`, 'gu');
  const all = [
    ...foundIn(node, written, glued),
    ...foundIn(node, written, apart).filter(({ text }) => notes.has(text)),
  ];
  for (const { text, position } of all) {
    const note = notes.get(text);
    const now = noteOf(text);
    if (!note && text.startsWith('[')) numberWithoutNote(file, position, text);
    // A note stands below what leads to it.
    else if (note && note.line > position.line)
      typedNote(file, position, { written: text, now, line: note.line }, [
        { ...position, was: text, now },
        note,
      ]);
  }
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What leads to a note in Markdown. */
function noteOf(written: string): string {
  const digits = written.replace(/[^\d[\]]/g, (sign) => String(raised.indexOf(sign)));
  return `[^${digits.replace(/\D/g, '')}]`;
}

/** Where a pattern begins in the plain words of a paragraph, unless it is escaped: of many, the first that are told. */
export function foundIn(node: Paragraph, written: string, pattern: RegExp): Found[] {
  const { offset = 0, line = 1, column = 1 } = node.position?.start ?? {};
  const places = patternMatches(written, pattern, { line, column }).take(mostOfFile + 1);
  return [...places].flatMap(({ match: { 0: text, 1: words = '', index }, position }) => {
    if (!isPlainAt(node, offset + index) || written.charAt(index - 1) === '\\') return [];
    return [{ text, position, index, words }];
  });
}
