import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing } from '../../archive/sample.ts';
import type { BriefingData } from '../../schema/schemas.ts';
import type { MadeFile } from '../made-file.ts';
import { citationFiles } from './citation-files.ts';

function filesOf(...given: Parameters<typeof briefing>[]): MadeFile[] {
  const archive = archiveOf({ briefings: given.map(([id, data]) => briefing(id, data)) });
  return [...citationFiles(archive)];
}

test('every listed and withdrawn briefing has three citation files beside its page', () => {
  const paths = filesOf(['2017/a'], ['2016/b', { status: 'withdrawn' }], ['2017/c', { status: 'draft' }]).map(
    ({ path }) => path,
  );

  assert.deepEqual(paths, [
    'briefings/2017/a/cite.bib',
    'briefings/2017/a/cite.ris',
    'briefings/2017/a/cite.csl.json',
    'briefings/2016/b/cite.bib',
    'briefings/2016/b/cite.ris',
    'briefings/2016/b/cite.csl.json',
  ]);
});

test('each file is in its format', async () => {
  const texts = await Promise.all(filesOf(['2017/a']).map((file) => Promise.resolve(file.make())));

  assert.deepEqual(
    texts.map((text) => (text as string).slice(0, 5)),
    ['@arti', 'TY  -', '[\n  {'],
  );
});

const changes: Partial<BriefingData>[] = [
  { title: 'Dockers open the port' },
  { date: '2017-04-10' },
  { updated: '2017-04-12' },
  { summary: 'The harbour authority and the dockers met, and this time they said something else.' },
];

for (const change of changes) {
  test(`files of citations show what they are made of: ${Object.keys(change).join()}`, async () => {
    for (const [index, before] of filesOf(['2017/a']).entries()) {
      const after = filesOf(['2017/a', change])[index]!;

      const isShown = JSON.stringify(before.shows) !== JSON.stringify(after.shows);
      assert.equal(isShown, (await before.make()) !== (await after.make()));
      assert.equal(isShown, !('summary' in change));
    }
  });
}
