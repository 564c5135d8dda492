import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factFiles, textFiles } from '../formats/open-data.ts';
import type { BuiltTexts } from '../formats/text/built-texts.ts';
import { outputsSchema, type OutputsData } from '../schema/schemas.ts';
import type { Archive } from './model.ts';
import { feedsAreWhole, hasOutput, outputOf, type Output } from './outputs.ts';
import { actor, archiveOf, briefing, site, story } from './sample.ts';

const outputs: Output[] = ['feeds', 'records', 'markdown', 'citations', 'cards'];

const texts = { shown: () => '', digestOf: () => '' } as unknown as BuiltTexts;

function archiveWith(chosen: Partial<OutputsData>): Archive {
  return archiveOf({
    archive: site({ outputs: outputsSchema.parse(chosen) }),
    briefings: [briefing('2017/a', { stories: ['walkout'] })],
    actors: [actor('dockers-union', { formerIds: ['dockers'] })],
    stories: [story('walkout')],
  });
}

/** The addresses of all files for machines. */
function addressesIn(archive: Archive): string[] {
  return [...factFiles(archive), ...textFiles(archive, texts)].map(({ path }) => `/${path}`);
}

const all = addressesIn(archiveWith({}));

test('every output has files of its own, those below former addresses among them', () => {
  for (const output of outputs)
    assert.ok(
      all.some((address) => outputOf(address) === output),
      output,
    );
  assert.equal(outputOf('/actors/dockers/feed.atom'), 'feeds');
});

for (const output of outputs)
  test(`without ${output}, what is made is all but what belongs to them`, () => {
    const archive = archiveWith({ [output]: output === 'feeds' ? 'none' : false });

    assert.deepEqual(
      addressesIn(archive),
      all.filter((address) => outputOf(address) !== output),
    );
  });

for (const address of [
  '/',
  '/data/',
  '/data/briefings.csv',
  '/data/datapackage.json',
  '/actors/feed/',
  '/llms.txt',
])
  test(`${address} belongs to no output`, () => {
    assert.equal(outputOf(address), undefined);
  });

const kinds: [feeds: OutputsData['feeds'], archive: boolean, subject: boolean][] = [
  [undefined, true, false],
  ['full', true, true],
  ['summary', false, false],
];
for (const [feeds, isArchiveWhole, isSubjectWhole] of kinds)
  test(`with feeds: ${feeds ?? 'left out'}, whole texts are told where it says`, () => {
    const { site: of } = archiveWith(feeds ? { feeds } : {});

    assert.ok(hasOutput('feeds', of));
    assert.equal(feedsAreWhole('archive', of), isArchiveWhole);
    assert.equal(feedsAreWhole('subject', of), isSubjectWhole);
  });
