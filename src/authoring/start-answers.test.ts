import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOf, repositoryMeant } from './start-answers.ts';

test('what the check would refuse is refused as an answer, in its words', () => {
  assert.equal(faultOf('language', 'french'), 'language: "french" is not a language tag. Write fr.');
  assert.equal(
    faultOf('url', 'v.example'),
    'url: "v.example" is not a web address. Write https://v.example.',
  );
  assert.match(faultOf('url', 'https://v.example/a?b') ?? '', /is not where a site can live/);
  assert.match(faultOf('title', '…') ?? '', /holds no words/);
  assert.match(faultOf('publisher', 'x'.repeat(201)) ?? '', /Cut 1 character/);
  assert.match(faultOf('generator', 'name') ?? '', /^generator: "name" is not a repository/);
  assert.match(faultOf('version', 'a b') ?? '', /^version: "a b" is no tag/);
});

test('an answer that the check takes is taken', () => {
  assert.equal(faultOf('title', 'Port: the $& “Papers” # 1'), undefined);
  assert.equal(faultOf('url', 'https://name.github.io/papers'), undefined);
  assert.equal(faultOf('version', 'release/1.2'), undefined);
  assert.equal(faultOf('generator', 'https://github.com/owner/name.git'), undefined);
});

test('a repository is known by its name and by its addresses', () => {
  for (const written of [
    'owner/name',
    ' owner/name ',
    'https://github.com/owner/name.git',
    'git@github.com:owner/name.git',
  ])
    assert.equal(repositoryMeant(written), 'owner/name', written);
  for (const written of ['name', 'a/b/c', 'https://git.example/owner/name'])
    assert.equal(repositoryMeant(written), undefined, written);
});
