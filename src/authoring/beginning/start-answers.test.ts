import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clear, enter, interrupt, typed } from '../editor/typed-sample.ts';
import { faultOf, repositoryMeant, startCommand } from './start-answers.ts';
import type { Start } from './start-files.ts';
import { startInterview } from './start-interview.ts';

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

test('what is given is not asked for, what is known is offered, and what was answered can be said again', async () => {
  const answers: Partial<Start> = { title: 'Loans: a story', generator: 'owner/name' };
  const known = { generator: 'origin/name', version: 'v1.0.0' };
  const terminal = typed(
    ['Address', 'loans.example', enter],
    ['is not a web address', clear, 'https://loans.example/', enter],
    ['Language', enter],
    ['Who answers', 'Loan Watch', enter],
    ['Version', interrupt],
  );
  await assert.rejects(startInterview(answers, known, terminal));
  assert.ok(terminal.isDone());
  assert.equal(
    startCommand('../loan papers', answers),
    "npm run init -- '../loan papers' --title 'Loans: a story' --generator owner/name --url https://loans.example/ --language en --publisher 'Loan Watch'",
  );
  assert.equal(startCommand('../loans', {}), '');
});
