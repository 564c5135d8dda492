import { resolve } from 'node:path';
import type { Finding, Problem } from '../archive/problems.ts';
import { groupedBy } from '../archive/order.ts';
import { frontMatter, plainText } from './front-matter.ts';
import { isMdx } from './files.ts';
import { bytesOf } from './regular-file.ts';
import { mostBytes } from './text.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/**
 * Where in their files findings stand, in the order of the findings. A file is parsed again for that, once:
 * findings are rare, and keeping the position of every field of every file for them is not.
 */
export async function located(findings: Finding[]): Promise<Problem[]> {
  const unplaced = findings.filter(({ place }) => !place);
  const places = new Map<Finding, { line: number; column: number }>();
  for (const [file, ofFile] of groupedBy(unplaced, (finding) => finding.file)) {
    const yaml = await fieldsOf(file);
    for (const one of ofFile) places.set(one, yaml?.positionOf(one.field ?? []) ?? fileStart);
  }
  return findings.map((finding) => {
    const { file, severity, rule, message, lists } = finding;
    const { line, column } = finding.place ?? places.get(finding) ?? fileStart;
    return { file, line, column, severity, rule, message, ...(lists !== undefined && { lists }) };
  });
}

const fileStart = { line: 1, column: 1 };

async function fieldsOf(file: string): Promise<ParsedYaml | undefined> {
  const bytes = await bytesOf(resolve(file), mostBytes);
  if ('code' in bytes) return undefined;
  const text = plainText(new TextDecoder().decode(bytes));
  const parts = isMdx(file) ? frontMatter(text) : { yaml: text, firstLine: 1 };
  return parts && parseYaml(parts.yaml, parts.firstLine);
}
