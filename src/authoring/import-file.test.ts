import assert from 'node:assert/strict';
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
