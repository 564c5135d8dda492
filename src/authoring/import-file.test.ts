import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../content/sample.ts';
import { shownPath } from '../base/environment.ts';
import { readArticle } from './import-file.ts';

test('a file is read by its ending, in capitals too', async (context) => {
  const folder = await folderOf(context, { 'a.TXT': 'Title\nText', 'b.md': '# Title\n\nText' });

  for (const name of ['a.TXT', 'b.md']) assert.equal((await readArticle(join(folder, name))).title, 'Title');
});

test('a file that is not there, of another kind or empty is refused', async (context) => {
  const folder = await folderOf(context, { 'empty.html': '', 'only.txt': 'Title' });
  const shown = (name: string) => shownPath(join(folder, name));

  await assert.rejects(readArticle(join(folder, 'x.txt')), {
    message: `There is no file ${shown('x.txt')}. Mend its path.`,
  });
  await assert.rejects(readArticle(join(folder, 'x.pdf')), {
    message: `${shown('x.pdf')} is not a saved page or text. Save it as .html, .md or .txt.`,
  });
  for (const name of ['empty.html', 'only.txt']) {
    await assert.rejects(readArticle(join(folder, name)), {
      message: `No article was found in ${shown(name)}. Copy its words into a .txt file, the title first, and import that.`,
    });
  }
});

test('a text is read in the encoding that its byte order mark names, and where none is named in UTF-8 alone', async (context) => {
  const folder = await folderOf(context);
  const text = '\ufeffDer Bürgermeister\n\nDer Hafen schließt.';
  const files = {
    'le.txt': Buffer.from(text, 'utf16le'),
    'be.md': Buffer.from(text.replace('\ufeff', '\ufeff# '), 'utf16le').swap16(),
    'utf8.txt': Buffer.from(text),
    'latin.txt': Buffer.from(text.slice(1), 'latin1'),
    'latin.html': Buffer.from(`<title>${text.slice(1)}</title><p>Der Hafen schließt.`, 'latin1'),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);

  for (const name of ['le.txt', 'be.md', 'utf8.txt'])
    assert.equal((await readArticle(join(folder, name))).title, 'Der Bürgermeister');
  for (const name of ['latin.txt', 'latin.html'])
    await assert.rejects(readArticle(join(folder, name)), {
      message: `${shownPath(join(folder, name))} is not UTF-8 text. Save it with the encoding UTF-8, and import it again.`,
    });
});

test('a page with elements in each other without end is refused', async (context) => {
  const folder = await folderOf(context, { 'deep.html': `${'<div>'.repeat(20_000)}<p>The port closed.` });

  await assert.rejects(readArticle(join(folder, 'deep.html')), {
    message: `${shownPath(join(folder, 'deep.html'))} holds more elements in each other than can be read. Copy its words into a .txt file, the title first, and import that.`,
  });
});
