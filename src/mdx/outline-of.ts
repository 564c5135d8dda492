import type {} from '@astrojs/markdown-remark';
import type { VFile } from 'vfile';
import { emptyOutline, type Outline } from '../base/outline.ts';

declare module 'vfile' {
  interface DataMap {
    outline?: Outline;
  }
}

/** The outline that the plugins fill while the file passes through them. */
export function outlineOf(file: VFile): Outline {
  file.data.outline ??= emptyOutline();
  return file.data.outline;
}

/** The front matter as written, which may be wrong in any way. @astrojs/mdx and `render.ts` set it alike. */
export function frontMatterOf(file: VFile): Record<string, unknown> {
  return file.data.astro?.frontmatter ?? {};
}
