import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { actor, archiveOf, briefing } from '../../archive/sample.ts';
import { folderOf, write } from '../../content/sample.ts';
import { textEnd } from '../../mdx/tags/slots.ts';
import { BuiltTexts } from './built-texts.ts';

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

test('a text is made once for as long as its page shows the same', async (context) => {
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

test('texts that were damaged in the cache are made anew', async (context) => {
  const folder = await folderOf(context);
  const archive = archiveOf({ briefings: [briefing('2017/a'), briefing('2017/b')] });
  for (const { id } of archive.briefings)
    await write(folder, `dist/briefings/${id}/index.html`, page('Shut.'));
  const open = () =>
    BuiltTexts.open({ folder: join(folder, 'dist'), cache: join(folder, 'cache'), version: 'one' }, archive);
  const first = await open();
  await first.make(archive.briefings);
  await first.save();
  const packs = await readdir(join(folder, 'cache/plain'));
  assert.ok(packs.length > 0);
  for (const name of packs) {
    const pack = join(folder, 'cache/plain', name);
    await writeFile(pack, (await readFile(pack, 'utf8')).replaceAll('Shut', 'Open'));
  }
  context.mock.method(console, 'warn', () => undefined);

  const texts = await open();
  await texts.make(archive.briefings);

  for (const one of archive.briefings) assert.match(texts.plain(one).html, /Shut/);
});

test('what a text comes to changes with what its head tells of others, and with the code', async (context) => {
  const { folder } = await built(context);
  const digest = async (name: string, version = 'one') => {
    const archive = archiveOf({
      actors: [actor('dockers-union', { name })],
      briefings: [briefing('2017/a')],
    });
    const where = { folder: join(folder, 'dist'), cache: join(folder, 'cache'), version };
    return (await BuiltTexts.open(where, archive)).digestOf(archive.briefings[0]!);
  };

  assert.equal(await digest('Dockers'), await digest('Dockers'));
  assert.notEqual(await digest('Porters'), await digest('Dockers'));
  assert.notEqual(await digest('Dockers', 'two'), await digest('Dockers'));
});
