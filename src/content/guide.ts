import { resolve } from 'node:path';
import { shownPath } from '../base/system/environment.ts';
import type { ContentFile } from './files/content-files.ts';

/** The guide for authors, from the generator's folder. It is a page like those in `pages/`. */
const path = 'src/content/authoring-guide.mdx';

/** The guide as one more file of the content, unless a page of the archive has its place. */
export function guideBeside(files: ContentFile[]): ContentFile[] {
  const id = 'authoring';
  const isTaken = files.some((file) => file.collection === 'pages' && file.id === id);
  if (isTaken) return [];
  return [{ collection: 'pages', id, path: resolve(path), shown: shownPath(resolve(path)) }];
}

/** Whether a page was made of the guide, by the path of its file. */
export function isGuide(file: string | undefined): boolean {
  return file?.replaceAll('\\', '/').endsWith(path) ?? false;
}
