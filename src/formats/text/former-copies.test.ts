import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing } from '../../archive/sample.ts';
import { withFormerCopies } from './former-copies.ts';

const archive = archiveOf({
  briefings: [briefing('2017/a', { actors: ['port', 'port/pilots'] })],
  actors: [actor('port', { formerIds: ['harbour'] }), actor('port/pilots')],
});

const file = (path: string) => ({ path, shows: 'the same', make: () => path });

test('a copy is the file itself, at the old address', () => {
  const [first, copy, ...others] = withFormerCopies([file('actors/port/feed/1.atom')], archive);

  assert.deepEqual(others, []);
  assert.equal(copy?.path, 'actors/harbour/feed/1.atom');
  assert.equal(copy.make, first?.make);
});

test('a copy counts as another file than the one that stood there', () => {
  const [, copy] = withFormerCopies([file('actors/port/feed.atom')], archive);

  assert.notDeepEqual(copy?.shows, 'the same');
});

test('what belongs to a subject below, or to none, has no copy', () => {
  const files = ['actors/port/pilots/index.json', 'feed.atom', 'data/actors.csv'].map(file);

  assert.deepEqual([...withFormerCopies(files, archive)], files);
});

test('the files of a briefing are found at the addresses that it had as one', () => {
  const moved = archiveOf({
    briefings: [
      briefing('2017/b', {
        aliases: ['/briefings/2017/a/', '/briefings/2016/a', '/news/1/', '/briefings/2017/a/index.json'],
      }),
    ],
  });

  const paths = [...withFormerCopies(['cite.bib', 'index.json'].map(besideB), moved)].map(({ path }) => path);

  assert.deepEqual(paths, [
    'briefings/2017/b/cite.bib',
    'briefings/2017/a/cite.bib',
    'briefings/2016/a/cite.bib',
    'briefings/2017/b/index.json',
    'briefings/2016/a/index.json',
  ]);
});

function besideB(name: string) {
  return file(`briefings/2017/b/${name}`);
}
