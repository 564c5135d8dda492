import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getFileInfo } from 'prettier';

test('the style of the generator is asked of its own folders, not of archives in them', async () => {
  const isAsked = async (path: string) =>
    !(await getFileInfo(path, { ignorePath: '.prettierignore' })).ignored;

  for (const path of ['src/a.ts', 'e2e/a.ts', '.github/a.yml', '.config/a.mjs', 'a.json'])
    assert.ok(await isAsked(path), path);
  for (const path of [
    'content/README.md',
    'mine/README.md',
    'mine/.vscode/schemas/actor.json',
    'site/a.html',
  ])
    assert.equal(await isAsked(path), false, path);
});
