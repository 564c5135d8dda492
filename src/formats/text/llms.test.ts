import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing, page, site, story } from '../../archive/sample.ts';
import { outputsSchema } from '../../schema/schemas.ts';
import { llmsFiles } from './llms.ts';

const [file] = llmsFiles(
  archiveOf({
    briefings: [
      ...Array.from({ length: 60 }, (_, index) => briefing(`2016/b${index}`)),
      briefing('2017/a', { title: 'Port [closed]' }),
    ],
    pages: [page('about')],
  }),
);
const text = String(await file?.make());

test('llms.txt begins with the name and a quotation, as the format asks', () => {
  assert.equal(file?.path, 'llms.txt');
  assert.match(text, /^# The Harbour Papers\n\n> An archive of briefings about a port\.\n/);
});

test('llms.txt names the fifty newest briefings with their Markdown, and no more', () => {
  assert.match(
    text,
    /## Newest briefings\n\n- \[Port \\\[closed\\\]\]\(https:\/\/harbour\.example\/briefings\/2017\/a\/index\.md\): 1 March 2017\. /,
  );
  assert.equal(text.match(/index\.md\)/g)?.length, 50);
});

test('llms.txt leads to the pages beside the briefings', () => {
  assert.match(text, /- \[About\]\(https:\/\/harbour\.example\/about\/\): How the archive/);
});

test('llms.txt escapes what names and summaries have of Markdown, and has blanks for their line ends', async () => {
  const summary = 'See [this](https://evil.example).\n## Not a heading';
  const briefings = [briefing('2017/a', { title: 'Port\n# *closed*', summary })];

  const [hostile] = llmsFiles(archiveOf({ briefings }));
  const written: unknown = await hostile?.make();
  const lines = String(written).split('\n');

  assert.equal(lines.filter((line) => line.startsWith('#')).length, 5);
  assert.ok(lines.some((line) => line.startsWith('- [Port # \\*closed\\*](https://harbour.example/')));
  assert.ok(lines.every((line) => !line.includes(' [this](')));
});

test('llms.txt names stories by what they are about, or else by how many briefings they have', async () => {
  const [one] = llmsFiles(
    archiveOf({
      briefings: [briefing('2017/a', { stories: ['affair', 'quarrel'] })],
      stories: [story('affair', { summary: 'How it went.' }), story('quarrel')],
    }),
  );
  const told = String(await one?.make());

  assert.match(told, /- \[Affair\]\([^)]*\/stories\/affair\/index\.md\): How it went\./);
  assert.match(told, /- \[Quarrel\]\([^)]*\): 1 briefing\n/);
  assert.match(told, /- \[Stories\]\(https:\/\/harbour\.example\/stories\/\)/);
  assert.doesNotMatch(text, /harbour\.example\/stories\//);
});

test('the parts of llms.txt have headings of one depth below its own', () => {
  const depths = text.split('\n').flatMap((line) => /^#+/.exec(line)?.[0] ?? []);

  assert.deepEqual(depths, ['#', '##', '##', '##', '##']);
});

test('llms.txt has stories newest first, and by their pages where the archive has no Markdown', async () => {
  const [one] = llmsFiles(
    archiveOf({
      archive: site({ outputs: outputsSchema.parse({ markdown: false }) }),
      briefings: [briefing('2016/a', { stories: ['affair'] }), briefing('2017/a', { stories: ['quarrel'] })],
      stories: [story('affair'), story('quarrel')],
    }),
  );
  const told = String(await one?.make());

  assert.deepEqual(told.match(/\/stories\/\w+\/[^)]*/g), ['/stories/quarrel/', '/stories/affair/']);
  assert.match(told, /\/briefings\/2017\/a\/\): /);
});
