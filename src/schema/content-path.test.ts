import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathBeside } from './content-path.ts';

test('a path in the content folder begins as those of its files do', () => {
  for (const [file, path] of [
    ['content/briefings/2017/strike.mdx', 'content/actors'],
    ['briefings/2017/strike.mdx', 'actors'],
    ['../port-papers/actors/ada-lind.yaml', '../port-papers/actors'],
    ['/srv/briefings/content/stories/strikes.mdx', '/srv/briefings/content/actors'],
    ['/srv/briefings/archive.yaml', '/srv/briefings/actors'],
    ['archive.yaml', 'actors'],
    ['content/actors/national-archive.yaml', 'content/actors'],
  ] as const)
    assert.equal(pathBeside({ file }, 'actors'), path);
});

test('a folder in a collection may be called as a collection is', () => {
  for (const [file, id, path] of [
    ['content/briefings/2017/actors/x.mdx', '2017/actors/x', 'content/actors'],
    ['content/places/places/x.yaml', 'places/x', 'content/actors'],
    ['/srv/stories/actors/topics/actors/x.yaml', 'topics/actors/x', '/srv/stories/actors'],
    ['content/actors/Ada Lind.yaml', 'ada-lind', 'content/actors'],
  ] as const)
    assert.equal(pathBeside({ file, id }, 'actors'), path);
});
