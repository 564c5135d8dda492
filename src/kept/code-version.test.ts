import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderOf, write } from '../content/sample.ts';
import { codeVersion } from './code-version.ts';

const files = {
  'src/pages/index.astro': '<h1>Home</h1>',
  'src/base/days/dates.ts': 'export const days = 365;',
  'src/base/days/dates.test.ts': 'a test',
  'astro.config.mjs': 'export default {};',
  'package-lock.json': '{"version": "1.0.0"}',
  'tsconfig.json': '{}',
};

for (const [what, name] of Object.entries({
  'a template': 'src/pages/index.astro',
  'a module': 'src/base/days/dates.ts',
  'a new file': 'src/archive/more.ts',
  'the config': 'astro.config.mjs',
  'a version in the lockfile': 'package-lock.json',
  'a setting of the compiler': 'tsconfig.json',
})) {
  test(`${what} makes another version of the code`, async (context) => {
    const folder = await folderOf(context, files);
    const before = await codeVersion(folder);
    await write(folder, name, '{"changed": true}');

    assert.notEqual(await codeVersion(folder), before);
  });
}

test('another Node makes another version of the code', async (context) => {
  const folder = await folderOf(context, files);

  assert.notEqual(await codeVersion(folder, 'v1.0.0'), await codeVersion(folder));
});

test('a test makes no other version of the code, and neither does another folder', async (context) => {
  const folder = await folderOf(context, files);
  const before = await codeVersion(folder);
  await write(folder, 'src/base/days/dates.test.ts', 'another test');

  assert.equal(await codeVersion(folder), before);
  assert.equal(await codeVersion(await folderOf(context, files)), before);
});
