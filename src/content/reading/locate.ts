import { groupedBy } from '../../base/order.ts';
import { type FieldAnswer, type Finding, type Fix, type Problem } from '../../base/problems.ts';
import { fullPath } from '../../base/system/environment.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { mostOfFile } from '../../base/told-problems.ts';
import { mostBytes } from '../files/decoded-text.ts';
import { isMdx } from '../files/file-endings.ts';
import { bytesOf } from '../files/regular-file.ts';
import { fieldEnd } from '../front-matter/field-end.ts';
import { frontMatter, plainText } from '../front-matter/front-matter.ts';
import { parseYaml, type ParsedYaml } from '../yaml/yaml.ts';

/**
 * Where in their files findings stand, and what mends them, in the order of the findings. A file is parsed
 * again for that, once: findings are rare, and keeping the position of every field of every file for them is not.
 */
export async function located(findings: Finding[]): Promise<Problem[]> {
  const open = findings.filter(({ position, answer }) => !position || answer);
  const positions = new Map<Finding, Position & { fix?: Fix | undefined }>();
  for (const [file, ofFile] of groupedBy(open, (finding) => finding.file)) {
    const text = await textOf(file);
    const yaml = text === undefined ? undefined : fieldsOf(file, text);
    for (const [index, one] of ofFile.entries()) {
      // Each edit is looked for in all of its list or text, and no more than these are told.
      const answer = index < mostOfFile ? one.answer : undefined;
      positions.set(one, positionOf({ ...one, answer }, text ?? '', yaml));
    }
  }
  return findings.map((finding) => {
    const { file, severity, rule, message } = finding;
    const { line, column, fix } = { ...fileStart, ...finding.position, ...positions.get(finding) };
    return { file, line, column, severity, rule, message, ...(fix && { fix }) };
  });
}

/** What puts an answer in its place in the text of a file. */
export async function fixAt(file: string, position: Position, answer: FieldAnswer): Promise<Fix | undefined> {
  return fixInText((await textOf(file)) ?? '', position, answer);
}

const fileStart: Position & { fix?: Fix | undefined } = { line: 1, column: 1 };

function positionOf(
  { position, field = [], answer }: Finding,
  text: string,
  yaml: ParsedYaml | undefined,
): Position & { fix?: Fix | undefined } {
  if (position) return { ...position, fix: fixInText(text, position, answer) };
  return yaml ? { ...yaml.positionOf(field), fix: yaml.fixAt(field, answer) } : fileStart;
}

async function textOf(file: string): Promise<string | undefined> {
  const bytes = await bytesOf(fullPath(file), mostBytes);
  return 'code' in bytes ? undefined : plainText(new TextDecoder().decode(bytes));
}

function fieldsOf(file: string, text: string): ParsedYaml | undefined {
  const parts = isMdx(file) ? (frontMatter(text) ?? openFields(text)) : { yaml: text, firstLine: 1 };
  return parts && parseYaml(parts.yaml, parts.firstLine);
}

/** Fields below which no `---` stands. */
function openFields(text: string): { yaml: string; firstLine: number } | undefined {
  const lines = text.split('\n').slice(1);
  const end = fieldEnd(lines, []);
  return end && { yaml: lines.slice(0, end.index - 1).join('\n'), firstLine: 2 };
}

/** What is longer is no value that somebody misspelt, and more than an expression can hold. */
const longestValue = 2_000;

/** The edit of a prop or an address in running text: where it first stands, mostly as a value, from a place on. */
function fixInText(text: string, position: Position, answer: FieldAnswer | undefined): Fix | undefined {
  if (typeof answer !== 'object' || !('was' in answer)) return undefined;
  if (answer.was.length > longestValue) return undefined;
  const lines = text.split('\n').slice(position.line - 1);
  const end = lines.findIndex((line) => line.trim() === '');
  const before = /^\w+="/.test(answer.was) ? /(?<=\s)/ : /(?<=["'(<]|: )/;
  const values = new RegExp(`${before.source}${RegExp.escape(answer.was)}(?=["')>\\s]|$)`, 'g');
  for (const [index, line] of (end < 0 ? lines : lines.slice(0, end)).entries()) {
    // What stands before the place tells whether a value begins there.
    values.lastIndex = index === 0 ? position.column - 1 : 0;
    const found = values.exec(line);
    if (found) return { edits: [{ line: position.line + index, column: found.index + 1, ...answer }] };
  }
  return undefined;
}
