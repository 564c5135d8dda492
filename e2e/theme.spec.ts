import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { test } from './built-copy.ts';
import { patience } from './patience.ts';
import { differences } from './project-copy.ts';

test(
  'a theme is loaded once, after the site’s own sheets, and a change of it reaches every page',
  {
    tag: '@soak',
  },
  async ({ project }) => {
    test.setTimeout(patience);
    await project.restore();
    const set = async (radius: string) => {
      await writeFile(join(project.folder, 'content/theme.css'), `:root { --radius: ${radius} }\n`);
      await project.built();
    };
    const sheetsOf = async (path: string) => {
      const html = await readFile(join(project.folder, 'dist', path), 'utf8');
      return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
    };
    await set('7px');
    const before = await sheetsOf('index.html');

    await set('9px');

    const after = await sheetsOf('index.html');
    const look = after.at(-1) ?? '';
    expect(look).toMatch(/^\/_astro\/look\.[\w-]{8}\.css$/);
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    expect(before).not.toContain(look);
    expect(await sheetsOf('statements/index.html')).toContain(look);
    expect(await readFile(join(project.folder, 'dist', look), 'utf8')).toContain('--radius: 9px');
    expect(Object.keys(await project.tree('dist')).filter((path) => path.includes('look.'))).toHaveLength(1);
    expect(differences(await project.fromNothing(), await project.tree('dist'))).toEqual([]);
  },
);
