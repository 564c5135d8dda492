import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { catalogue } from './catalogue.ts';

const modules = ['src/archive', 'src/content', 'src/mdx'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('-messages.ts'))
    .map((name) => `${folder}/${name}`),
);

/** The names of rules in a module that words messages: what is written like one and is no path. */
function writtenIn(path: string): string[] {
  const source = readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|^import .*$/gm, '');
  return [...source.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g)].map(([, name = '']) => name);
}

/** Names of other things, and the rules for what is not there, which no file can show. */
const others = new Set([
  ...['its-name', 'missing-file', 'no-folder'],
  // What is wrong with an image.
  ...['no-image', 'other-kind', 'many-pixels', 'no-size', 'not-drawn'],
]);

const rules = catalogue().flatMap(([, ofGroup]) => ofGroup);

test('every rule stands once, with what it says', () => {
  const names = rules.map(({ name }) => name);

  assert.equal(new Set(names).size, names.length);
  assert.ok(names.length > 70);
  for (const { example } of rules) assert.match(example, /[.…?]$/);
});

test('every rule of the messages has a case that shows it', () => {
  const shown = new Set(rules.map(({ name }) => name));
  const written = new Set(modules.flatMap(writtenIn));

  assert.deepEqual(
    [...written].filter((name) => !shown.has(name) && !others.has(name)),
    [],
  );
});
