import type { Outline } from '../base/outline.ts';
import { rehypePlugins, remarkPlugins, remarkRehype } from './plugins.ts';
import { renderMdx } from './render.ts';

/** Front matter with two sources, for tests. */
export const frontmatter = {
  sources: [
    { id: 'sun', title: 'A proposal fails', publisher: 'The Sun' },
    { id: 'report', title: 'Seventh report' },
  ],
};

export function htmlOf(text: string): string {
  return renderMdx(text, frontmatter).html;
}

export function outlineOf(text: string): Outline {
  return renderMdx(text, frontmatter).outline;
}

/** What authors are told: `line:column message (rule)`. */
export function saidOf(text: string): string[] {
  return renderMdx(text, frontmatter).messages.map(
    ({ line, column, reason, ruleId }) => `${line}:${column} ${reason} (${ruleId})`,
  );
}

/** What @astrojs/mdx makes of a program, set up as in astro.config.mjs; loaded when first asked for. */
export async function compiled(text: string, data: Record<string, unknown> = frontmatter): Promise<string> {
  compiler ??= newCompiler();
  const { code = '' } = (await (await compiler)?.process(text, '/tmp/a.mdx', data)) ?? {};
  return code;
}

let compiler: ReturnType<typeof newCompiler> | undefined;

async function newCompiler() {
  const { unified } = await import('@astrojs/markdown-remark');
  const processor = unified({ gfm: false, smartypants: false, remarkPlugins, rehypePlugins, remarkRehype });
  return processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: true, srcDir: new URL('file:///tmp/') },
  );
}
