import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { files, imports, root, text } from './house-sample.ts';

/** What a text names of the code: `sheets.ts`, `build/astro/sheets.ts`. */
const named = (written: string) =>
  [...written.matchAll(/(?<![\w./:-])(?:src\/)?((?:[\w-]+\/)*[\w-]+(?:\.test)?\.(?:ts|astro))\b/g)].map(
    ([, path = '']) => path,
  );
const stands = (path: string) => [...imports.keys()].some((file) => `/${file}`.endsWith(`/${path}`));

test('every module that a comment names is there', () => {
  const gone = files.flatMap((file) =>
    [...text(file).matchAll(/^\s*(?:\/?\*|\/\/).*/gm)]
      .flatMap(([line]) => named(line))
      .flatMap((path) => (stands(path) ? [] : [`${file}: ${path}`])),
  );

  assert.deepEqual(gone, []);
});

test('every module and folder that README and CONTRIBUTING name is there', () => {
  const gone = ['README.md', '.github/CONTRIBUTING.md'].flatMap((file) => {
    const written = readFileSync(join(root, file), 'utf8');
    const modules = named(written).filter((path) => !stands(path) && !existsSync(join(root, path)));
    const folders = [...written.matchAll(/`((?:src|e2e)\/[\w/-]*)`/g)].map(([, path = '']) => path);
    return [...modules, ...folders.filter((path) => !existsSync(join(root, path)))];
  });

  assert.deepEqual(gone, []);
});

test('a doc comment says first what it is about, and then what is handed to it', () => {
  const bare = [...imports.keys()].flatMap((file) =>
    [...text(file).matchAll(/\/\*\*[\s*]*@param.*/g)].map(([comment]) => `${file}: ${comment}`),
  );

  assert.deepEqual(bare, []);
});

test('a comment is no wider than 120 columns, to which the formatter does not see', () => {
  const wide = [...imports.keys()].flatMap((file) =>
    text(file)
      .split('\n')
      .filter((line) => /^\s*(?:\/?\*|\/\/)/.test(line) && line.length > 120)
      .map((line) => `${file}: ${line.trim()}`),
  );

  assert.deepEqual(wide, []);
});
