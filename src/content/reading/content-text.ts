import { statSync } from 'node:fs';
import type { Outline } from '../../base/outline.ts';
import type { Problem } from '../../base/problems.ts';
import { digestOf } from '../../kept/digest.ts';
import { schemaOf } from '../../schema/schemas.ts';
import type { ContentFile } from '../files/content-files.ts';
import { mostBytes, textOf } from '../files/decoded-text.ts';
import { isMdx } from '../files/file-endings.ts';
import * as messages from '../files/reading-messages.ts';
import { bytesOf } from '../files/regular-file.ts';
import { ignoresIn, type Ignore } from '../text/ignores.ts';
import type { Salvage } from '../text/salvage.ts';
import { parseData, parseMdx } from './parse.ts';
import type { ReadText } from './text-store.ts';

/** What every run needs of a content file. */
export interface FileFacts {
  /** Missing when the file breaks the contract. */
  data?: Record<string, unknown> | undefined;
  /** What can be known of a file that breaks it. */
  salvage?: Salvage | undefined;
  problems: Problem[];
  ignores: Ignore[];
  /** Of MDX. */
  outline?: Outline | undefined;
  /** Of programs: what @astrojs/mdx compiles. */
  body?: string | undefined;
}

/** A content file in bytes that can be read: its text, and the digest of all that decides about it. */
interface ContentText {
  text: string;
  /** Changes with the file, its path, the schema and the pipeline. */
  digest: string;
}

/** The text of a content file, or why it has none. */
export async function writtenIn(file: ContentFile, version: string): Promise<ContentText | Problem[]> {
  const bytes = await bytesOf(file.path, mostBytes);
  if ('code' in bytes) return [messages.unreadable(file.shown, bytes.code)];
  const { text, problems } = textOf(file.shown, bytes);
  return text === undefined ? problems : { text, digest: digestOf(version, file.shown, text) };
}

/** What a text of a content file comes to. */
export function parsed(
  { shown, collection, path }: ContentFile,
  text: string,
): { facts: FileFacts; text: ReadText | undefined } {
  const schema = schemaOf[collection];
  const ignores = ignoresIn(text);
  if (!isMdx(path)) return { facts: { ...parseData(shown, text, schema), ignores }, text: undefined };
  const { data, problems, salvage, outline, body, html, passages } = parseMdx(shown, text, schema);
  const facts = { data, problems, salvage, ignores, outline, ...(outline.program && { body }) };
  return { facts, text: { html, passages } };
}

/**
 * Changes when a file may have changed; the same for all that were removed just now, and for those that nobody may
 * look at. Asked of thousands of files, this is three times as fast as to wait.
 */
export function stateOf({ path }: ContentFile, version: string): string {
  try {
    const { mtimeNs, size } = statSync(path, { bigint: true });
    return `${version} ${mtimeNs} ${size}`;
  } catch {
    // Why is said where it is read.
    return '';
  }
}
