import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { archiveOf, actor, briefing } from '../archive/sample.ts';
import { cardSvg } from './card.ts';
import { canWrite, widthOf } from './faces.ts';
import { cardFiles } from './files.ts';

const pathsIn = (svg: string) => svg.match(/<path/g)?.length ?? 0;

test('the face has Latin letters with all their marks, and no others', () => {
  assert.ok(canWrite('Erdoğan — “Łódź”, Sant’Anna …', 700));
  assert.equal(canWrite('порт', 700), false);
  assert.ok(widthOf('mm', 40, 700) > widthOf('ii', 40, 700));
});

test('a card says where it comes from, what it is about, and when', () => {
  const svg = cardSvg({ site: 'Papers', headline: 'Port closed', line: '1 March' });

  assert.equal(pathsIn(svg), 'PapersPortclosed1March'.length);
});

test('a text that the face cannot write is left out, the rest stays', () => {
  const svg = cardSvg({ site: 'Papers', headline: 'Порт закрыт', line: '1 March' });

  assert.equal(pathsIn(svg), 'Papers1March'.length);
});

test('a long headline is cut to four lines that fit', () => {
  const svg = cardSvg({ site: '', headline: 'unpronounceable '.repeat(30), line: '' });
  const places = [...svg.matchAll(/translate\(([\d.]+) (\d+)\)/g)].map(([, x, y]) => [Number(x), Number(y)]);

  assert.equal(new Set(places.map(([, y]) => y)).size, 4);
  assert.ok(places.every(([x = 0, y = 0]) => x < 1120 && y < 540));
});

test('every briefing and actor has a picture of the size that is asked for, twice the same', async () => {
  const archive = archiveOf({ briefings: [briefing('2017/a')], actors: [actor('dockers-union')] });
  const files = [...cardFiles(archive)];

  assert.deepEqual(
    files.map(({ path }) => path),
    ['card.png', 'briefings/2017/a/card.png', 'actors/dockers-union/card.png'],
  );
  const [first, second] = await Promise.all([files[1]?.make(), files[1]?.make()]);
  assert.deepEqual(first, second);
  const { format, width, height } = await sharp(first as Uint8Array).metadata();
  assert.deepEqual([format, width, height], ['png', 800, 420]);
});
