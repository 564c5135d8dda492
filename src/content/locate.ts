import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Finding, Problem } from '../archive/problems.ts';
import { frontMatter, plainText } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

/**
 * Where in its file a finding stands. The file is parsed again for that: findings are rare, and
 * keeping the position of every field of every file for them is not.
 */
export async function locate({ field, place, ...finding }: Finding): Promise<Problem> {
  return { ...finding, ...(place ?? (await placeOf(finding.file, field ?? []))) };
}

async function placeOf(file: string, field: (string | number)[]): Promise<{ line: number; column: number }> {
  const text = plainText(await readFile(resolve(file), 'utf8'));
  const parts = file.endsWith('.mdx') ? frontMatter(text) : { yaml: text, firstLine: 1 };
  if (!parts) return { line: 1, column: 1 };
  return parseYaml(parts.yaml, parts.firstLine).positionOf(field);
}
