import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import type { Options as RemarkRehypeOptions } from 'remark-rehype';
import type { PluggableList } from 'unified';
import { rehypeCode } from './rehype/rehype-code.ts';
import { rehypeDirection } from './rehype/rehype-direction.ts';
import { rehypeFlags } from './rehype/rehype-flags.ts';
import { rehypeHeadings } from './rehype/rehype-headings.ts';
import { rehypeFreeIds, rehypeGivenIds } from './rehype/rehype-ids.ts';
import { rehypeOutline } from './rehype/rehype-outline.ts';
import { rehypePermalinks } from './rehype/rehype-permalinks.ts';
import { rehypeTables } from './rehype/rehype-tables.ts';
import { rehypeTasks } from './rehype/rehype-tasks.ts';
import { remarkLinks } from './remark/remark-links.ts';
import { remarkNamedLinks } from './remark/remark-named-links.ts';
import { remarkTags } from './remark/remark-tags.ts';
import { remarkUnravel } from './remark/remark-unravel.ts';
import { remarkVocabulary } from './remark/remark-vocabulary.ts';

/*
 * The one list of plugins. Documents pass through it in `processors.ts`, programs in @astrojs/mdx, which
 * reads it from `astro.config.mjs`; so both give the same HTML.
 */

export const remarkPlugins = [
  // Between two numbers a tilde means "about" or "to".
  [remarkGfm, { singleTilde: false }],
  remarkNamedLinks,
  remarkUnravel,
  remarkTags,
  remarkLinks,
  remarkVocabulary,
] satisfies PluggableList;

export const rehypePlugins = [
  rehypeHeadings,
  rehypeGivenIds,
  rehypeSlug,
  rehypeFreeIds,
  rehypeOutline,
  rehypePermalinks,
  rehypeTables,
  rehypeCode,
  rehypeTasks,
  rehypeDirection,
  rehypeFlags,
] satisfies PluggableList;

export const remarkRehype: RemarkRehypeOptions = {
  clobberPrefix: 'note_',
  footnoteLabel: 'Notes',
  footnoteLabelProperties: {},
  footnoteBackLabel: (reference: number) => `Back to the text of note ${reference + 1}`,
};
