import { readFile } from 'node:fs/promises';
import type { Entry } from '../../archive/model.ts';
import { fullPath } from '../../base/system/environment.ts';
import { renderMdx } from '../../mdx/render.ts';
import { frontMatter, plainText } from '../front-matter/front-matter.ts';
import type { ReadText, Texts } from './text-store.ts';

/** The text of an MDX entry as an earlier reading kept it. If that is lost, the file is parsed again. */
export async function textFor(
  { filePath, digest, data }: Entry<object>,
  texts: Pick<Texts, 'get'>,
): Promise<ReadText> {
  const kept = texts.get(String(digest));
  if (kept) return kept;
  const parts = frontMatter(plainText(await readFile(fullPath(filePath ?? ''), 'utf8')));
  return renderMdx(parts?.body ?? '', { ...data });
}
