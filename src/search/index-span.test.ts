import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { indexSpan, type SpanIndex } from './index-span.ts';
import { record } from './sample.ts';

const records = Array.from({ length: 12 }, (_, number) => ({
  ...record(`/${number}/`),
  html: `<html lang="en"><body data-pagefind-body><p>Quay ${number}</p></body></html>`,
}));

after(() => close());

const fragmentsOf = ({ files }: SpanIndex) => files.filter(({ path }) => path.startsWith('fragment/'));

test('every record has a row, in the order of the records, and a file under its id', async () => {
  const index = await indexSpan({ records, language: 'en' });

  assert.equal(index.rows.length, 12);
  assert.deepEqual(
    fragmentsOf(index)
      .map(({ path }) => path)
      .sort(),
    index.rows.map(({ id }) => `fragment/${id}.pf_fragment`).sort(),
  );
});

test('where files have to be few, records share them, under the same ids', async () => {
  const all = await indexSpan({ records, language: 'en' });
  const few = await indexSpan({ records, language: 'en', fragments: 5 });

  assert.ok(fragmentsOf(few).length <= 5);
  assert.deepEqual(few.rows, all.rows);
});
