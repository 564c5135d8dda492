import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { shownPath } from '../../base/system/environment.ts';
import { reasonOf } from '../../base/system/reason.ts';
import { folderOf } from '../../content/sample.ts';
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

test('what is no text is refused by whatever name', async (context) => {
  const folder = await folderOf(context);
  const files = {
    'photo.html': Buffer.from('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0', 'latin1'),
    'report.htm': Buffer.from('<meta charset="latin1"><title>Report</title>\0\u0001 Words', 'latin1'),
    'letter.md': Buffer.from('PK\u0003\u0004\u0014\0 word/document.xml', 'latin1'),
    'paper.txt': Buffer.from('%PDF-1.4\n1 0 obj\n\nThe port closed.'),
    'note.txt': Buffer.from('{\\rtf1 The port\n\nIt closed.}'),
    'nothing.html': Buffer.alloc(3000),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);

  for (const name of Object.keys(files))
    await assert.rejects(readArticle(join(folder, name)), {
      message: `${shownPath(join(folder, name))} holds no text, whatever its name says. Save the page again in UTF-8, or copy its words into a .txt file, the title first.`,
    });
});

test('a folder that is called like a page is told as what it is', async (context) => {
  const folder = await folderOf(context, { 'page.html/a.txt': '' });

  await assert.rejects(readArticle(join(folder, 'page.html')), (error) => {
    assert.equal(
      reasonOf(error),
      `${shownPath(join(folder, 'page.html'))} cannot be used: it is a folder. Choose a file.`,
    );
    return true;
  });
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
