import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMarkdown } from '../build/markdown-content.ts';
import { install } from '../installed.ts';
import { measured } from '../measured.ts';

/** What sites of texts on Astro are usually made with. */
const packages = { '@astrojs/starlight': '0.42.4', astro: '7.3.5' };

const settings = `import starlight from '@astrojs/starlight';
export default {
  site: 'https://bench.example.org',
  integrations: [starlight({ title: 'The Papers', sidebar: [{ label: 'Briefings', items: [{ autogenerate: { directory: 'briefings' } }] }] })],
};
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Makes a site of an archive's texts with Starlight as it comes.
 *
 * @param content the archive
 * @param folder is filled
 * @returns the site
 * @throws when it cannot be installed or built, with what was said
 */
export async function builtWithStarlight(content: string, folder: string): Promise<string> {
  const docs = join(folder, 'src', 'content', 'docs');
  await writeMarkdown(content, join(folder, 'texts'));
  await mkdir(docs, { recursive: true });
  await cp(join(folder, 'texts', 'content'), docs, { recursive: true });
  await writeFile(join(folder, 'src', 'content.config.ts'), collections);
  await writeFile(join(folder, 'astro.config.mjs'), settings);
  await install(folder, packages);
  await measured([join(folder, 'node_modules', '.bin', 'astro'), 'build'], { cwd: folder });
  return join(folder, 'dist');
}
