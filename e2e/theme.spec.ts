import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { differences, ProjectCopy } from './project-copy.ts';

test('a theme is loaded once, after the site’s own sheets, and a change of it reaches every page', async () => {
  test.setTimeout(240_000);
  const project = await ProjectCopy.make();
  const set = (radius: string) =>
    writeFile(join(project.folder, 'content/theme.css'), `:root { --radius: ${radius} }\n`);
  const sheetsOf = async (path: string) => {
    const html = await readFile(join(project.folder, 'dist', path), 'utf8');
    return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
  };
  try {
    await set('7px');
    const first = await project.build('dist', 'cache');
    expect(first.code, first.said).toBe(0);
    const before = await sheetsOf('index.html');

    await set('9px');
    const warm = await project.build('dist', 'cache');
    expect(warm.code, warm.said).toBe(0);
    const after = await sheetsOf('index.html');
    const look = after.at(-1) ?? '';

    expect(look).toMatch(/^\/_astro\/look\.[\w-]{8}\.css$/);
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    expect(before).not.toContain(look);
    expect(await sheetsOf('statements/index.html')).toContain(look);
    expect(await readFile(join(project.folder, 'dist', look), 'utf8')).toContain('--radius: 9px');
    expect(Object.keys(await project.tree('dist')).filter((path) => path.includes('look.'))).toHaveLength(1);

    await project.seed('cold-cache', 'cache');
    const cold = await project.build('cold', 'cold-cache');
    expect(cold.code, cold.said).toBe(0);
    expect(differences(await project.tree('cold'), await project.tree('dist'))).toEqual([]);
  } finally {
    await project.remove();
  }
});
