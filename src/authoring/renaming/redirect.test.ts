import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited } from '../../base/text/text-edits.ts';
import { formerIn, redirectEdit } from './redirect.ts';

function redirected(yaml: string): string {
  return edited(yaml, [redirectEdit(yaml, 'aliases', '/old/', '/new/')]);
}

test('a missing list is added at the end, with the file’s line ends', () => {
  assert.equal(redirected('title: x\n# y\n'), 'title: x\n# y\naliases: [/old/]\n');
  assert.equal(redirected('title: x\r\n'), 'title: x\r\naliases: [/old/]\r\n');
});

test('a list of old addresses in brackets stays one', () => {
  assert.equal(redirected('aliases: [ /a/ ] # b\nx: 1\n'), 'aliases: [ /a/, /old/ ] # b\nx: 1\n');
  assert.equal(redirected('aliases: []\n'), 'aliases: [/old/]\n');
  assert.equal(redirected('aliases: [\n  "/a/",\n]\n'), 'aliases: [\n  "/a/", /old/,\n]\n');
});

test('a list of old addresses in lines gets a line like the others', () => {
  assert.equal(
    redirected('aliases:\n  - /a/ # first\n  -  "/b/"\nx: 1\n'),
    'aliases:\n  - /a/ # first\n  -  "/b/"\n  -  /old/\nx: 1\n',
  );
  assert.equal(redirected('aliases:\r\n- /a/\r\n'), 'aliases:\r\n- /a/\r\n- /old/\r\n');
});

test('an empty field of old addresses becomes a list', () => {
  assert.equal(redirected('aliases:\nx: 1\n'), 'aliases: [/old/]\nx: 1\n');
  assert.equal(redirected('aliases: ~\n'), 'aliases: [/old/]\n');
});

test('a briefing that moves back exchanges its two addresses', () => {
  assert.equal(redirected('aliases: [/a/, "/new/"]\n'), 'aliases: [/a/, /old/]\n');
  assert.equal(redirected('aliases: [/new]\n'), 'aliases: [/old/]\n');
  assert.equal(redirected('aliases: [/New/index.html]\n'), 'aliases: [/old/]\n');
});

test('fields in braces get the old address first, and a single value becomes a list', () => {
  assert.equal(redirected('{ title: x } # y\n'), '{ aliases: [/old/], title: x } # y\n');
  assert.equal(redirected('{ # y\n  aliases: [/a/] }\n'), '{ # y\n  aliases: [/a/, /old/] }\n');
  assert.equal(redirected('aliases: /a/ # b\n'), 'aliases: [/a/, /old/] # b\n');
  assert.equal(redirected('aliases: "/new/"\n'), 'aliases: [/old/]\n');
});

test('an old address that is listed already is not listed twice', () => {
  for (const yaml of ['aliases: [/a/, /old/]\n', 'aliases:\n  - /old/\n'])
    assert.equal(redirected(yaml), yaml);
});

test('a line that ends the fields stays behind the old address', () => {
  assert.equal(redirected('title: x\n...\n# y\n'), 'title: x\naliases: [/old/]\n...\n# y\n');
  assert.equal(redirected('title: x\r\n... # y'), 'title: x\r\naliases: [/old/]\r\n... # y');
  assert.equal(redirected('title: x\n...y: 1\n'), 'title: x\n...y: 1\naliases: [/old/]\n');
});

test('a field of old addresses that is no list is left to the author', () => {
  const message =
    'There is no room for what leads on from it. Write "aliases: [/old/]" into its fields first.';

  for (const yaml of ['aliases: { a: 1 }\n', 'aliases: |\n  /a/\n', '- x\n'])
    assert.throws(() => redirected(yaml), { message });
});

test('the old addresses of a briefing are those in its list', () => {
  assert.deepEqual(formerIn('aliases: [/a/, "/b/"]\n', 'aliases'), ['/a/', '/b/']);
  assert.deepEqual(formerIn('aliases: /a/\n', 'aliases'), ['/a/']);
  assert.deepEqual(
    ['title: x\n', 'aliases:\n', ''].map((yaml) => formerIn(yaml, 'aliases')),
    [[], [], []],
  );
});

test('a former id that reads as something else gets quotation marks, also in a file without a last line end', () => {
  const edits: [yaml: string, edited: string][] = [
    ['name: x', 'name: x\nformerIds: ["2017"]\n'],
    ['name: x\nformerIds:\n  - a', 'name: x\nformerIds:\n  - a\n  - "2017"\n'],
    ['name: x\nformerIds: [b]\n', 'name: x\nformerIds: ["2017"]\n'],
  ];

  for (const [yaml, expected] of edits)
    assert.equal(edited(yaml, [redirectEdit(yaml, 'formerIds', '2017', 'b')]), expected);
});
