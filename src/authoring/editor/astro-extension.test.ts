import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { briefingText, folderOf, soundFiles } from '../../content/sample.ts';
import { astroLanguageServer } from './astro-extension-sample.ts';
import { writeEditorFiles } from './editor-files.ts';

test('the Astro extension completes ids in the front matter of a briefing, explains fields and underlines mistakes', async (context) => {
  const text = briefingText({ actors: '[dokers-union]', location: '', titel: 'A' });
  const root = await folderOf(context);
  const content = await folderOf(context, { ...soundFiles, 'briefings/2017/strike.mdx': text });
  await writeEditorFiles(content, root);
  const { ask, tell } = await astroLanguageServer(context, root);
  const textDocument = { uri: pathToFileURL(join(content, 'briefings/2017/strike.mdx')).href };
  const at = (line: string, character: number) => ({
    textDocument,
    position: { line: text.split('\n').findIndex((one) => one.startsWith(line)), character },
  });
  tell('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'mdx', version: 1, text },
  });

  const diagnostics = (await ask('textDocument/diagnostic', { textDocument })) as {
    items: { message: string }[];
  };
  const completion = (await ask('textDocument/completion', at('location', 'location: '.length))) as {
    items: { label: string; documentation: unknown }[];
  };
  const hover = (await ask('textDocument/hover', at('title', 2))) as { contents: { value: string } };

  assert.deepEqual(diagnostics.items.map(({ message }) => message).sort(), [
    'Incorrect type. Expected "string | array".',
    'Property titel is not allowed.',
    'There is no actor with this id. To add one: npm run new -- actor "Name"',
    'There is no place with this id. To add one: npm run new -- place "Name"',
  ]);
  assert.deepEqual(
    completion.items.map(({ label }) => label),
    ['port-ellis'],
  );
  assert.match(hover.contents.value, /^Headline of 8 to 140 characters\. Shown in lists/);
});
