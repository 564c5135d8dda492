import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { archiveOf, briefing } from '../archive/sample.ts';
import { folderOf, write } from '../content/sample.ts';
import { BuiltTexts } from './built-texts.ts';
import { textEnd } from './cut-text.ts';

const page = (text: string) =>
  `<main><div class="prose"><p id="p_x">${text} <a href="/places/x/">X</a></p></div>${textEnd}</main>`;

/** A built page, and what a build makes of it; each build may find another page. */
async function built(context: TestContext) {
  const folder = await folderOf(context, { 'dist/briefings/2017/a/index.html': page('Shut.') });
  const archive = archiveOf({ briefings: [briefing('2017/a')] });
  const [one] = archive.briefings;
  assert.ok(one);
  const open = (version = 'one') =>
    BuiltTexts.open({ folder: join(folder, 'dist'), cache: join(folder, 'cache'), version }, archive);
  return { folder, open, one };
}

test('a text is read from its page, without what serves only the site', async (context) => {
  const { open, one } = await built(context);

  const { html, markdown } = (await open()).plain(one);

  assert.match(html, /^<p>Shut\. <a href="https:\/\/harbour\.example\/places\/x\/">X<\/a><\/p>/);
  assert.match(markdown, /^# .*\n\nShut\. \[X\]\(https:\/\/harbour\.example\/places\/x\/\)/s);
});

test('it is made once for as long as the page shows the same', async (context) => {
  const { folder, open, one } = await built(context);
  const first = await open();
  await first.make([one]);
  await first.save();
  await write(folder, 'dist/briefings/2017/a/index.html', page('Open.'));

  assert.match((await open()).plain(one).html, /Shut/);
  assert.match((await open('two')).plain(one).html, /Open/);
});

test('a briefing without a page is named', async (context) => {
  const { folder, open, one } = await built(context);
  await write(folder, 'dist/briefings/2017/a/index.html', '<main></main>');

  const texts = await open();

  assert.throws(() => texts.plain(one), /^Error: The page .*2017\/a\/index\.html has no text in it\.$/);
});
