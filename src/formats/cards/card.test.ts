import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { archiveOf, actor, briefing } from '../../archive/sample.ts';
import { cardFiles, packagesToAdd } from './card-files.ts';
import { cardPng, writtenOn, type Card } from './card.ts';
import { widthOf } from './faces.ts';

const card = (given: Partial<Card>): Card => ({
  site: 'Papers',
  headline: 'Port closed',
  line: '1 March',
  ...given,
});
const textsOn = (given: Partial<Card>) => writtenOn(card(given)).map(({ text }) => text);

test('a card says where it comes from, what it is about, and when', () => {
  assert.deepEqual(textsOn({}), ['Papers', 'Port closed', '1 March']);
});

test('a text that no face can write is left out, the rest stays', () => {
  assert.deepEqual(textsOn({ headline: 'Talks ꡀ' }), ['Papers', '1 March']);
});

test('a headline stands where its script begins', () => {
  const [, headline, line] = writtenOn(card({ headline: 'محادثات حول G7' }));

  assert.deepEqual([headline?.isRightToLeft, headline?.x], [true, 1200 - 81]);
  assert.deepEqual([line?.isRightToLeft, line?.x], [false, 81]);
});

test('letters of every script that the faces have are drawn, and not the boxes of a missing one', () => {
  const drawn = ['Порт', 'λιμάνι', 'محادثات', 'बंदरगाह', 'Port'].map((headline) =>
    Buffer.from(cardPng(card({ headline }))).toString('base64'),
  );

  assert.equal(new Set([...drawn, Buffer.from(cardPng(card({ headline: '' }))).toString('base64')]).size, 6);
});

test('letters with marks of their own are written as one', () => {
  assert.deepEqual(textsOn({ headline: 'Erdog\u0306an' }), ['Papers', 'Erdo\u011fan', '1 March']);
});

test('a long headline is cut to four lines that fit', () => {
  const lines = writtenOn({ site: '', headline: 'unpronounceable '.repeat(30), line: '' });

  assert.equal(new Set(lines.map(({ y }) => y)).size, 4);
  assert.match(lines.at(-1)?.text ?? '', /able…$/);
  for (const { text, font, x, y } of lines) assert.ok(x + widthOf(text, font) <= 1200 - 81 && y < 510);
});

test('a short headline is larger than a long one', () => {
  const sizeOf = (headline: string) =>
    Number(/ (\d+)px/.exec(writtenOn(card({ headline }))[1]?.font ?? '')?.[1]);
  const sizes = [2, 10, 20].map((words) => sizeOf('harbour '.repeat(words)));

  assert.deepEqual(
    sizes,
    [...new Set(sizes)].sort((a, b) => b - a),
  );
});

test('a card has paper, an edge, and texts where they are said to be', async () => {
  const { data, info } = await sharp(cardPng(card({ headline: 'Ill' })))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];

  assert.deepEqual(at(23, 300), [0x8c, 0x1c, 0x27]);
  assert.deepEqual(at(24, 300), [0xfd, 0xfd, 0xfb]);
  const stem = writtenOn(card({ headline: 'Ill' }))[1];
  assert.deepEqual(at((stem?.x ?? 0) + 8, (stem?.y ?? 0) - 4), [0x1a, 0x1c, 0x22]);
});

test('a card is the same file each time, whatever was drawn in between', () => {
  const cards = ['Port closed', 'Łódź', 'A '.repeat(70)].map((headline) => card({ headline }));
  const inOrder = cards.map(cardPng);
  const reversed = cards.toReversed().map(cardPng);

  assert.deepEqual(reversed.toReversed(), inOrder);
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
  assert.deepEqual([format, width, height], ['png', 1200, 630]);
});

test('an archive is told once which packages have the letters that its cards lack', () => {
  const archive = archiveOf({
    briefings: [briefing('2017/a', { title: 'שלום' }), briefing('2017/b', { title: 'Порт שלום' })],
    actors: [actor('dockers-union')],
  });

  assert.deepEqual(packagesToAdd(archive), ['noto-sans-hebrew']);
});

test('a card has the accent of its archive, and is made again when that changes', async () => {
  const site = { ...archiveOf({}).site, colours: { accent: '#0b5d3b' } };
  const [file] = cardFiles({ ...archiveOf({}), site });
  const { data } = await sharp(await file?.make())
    .raw()
    .toBuffer({ resolveWithObject: true });

  assert.deepEqual([...data.subarray(0, 3)], [0x0b, 0x5d, 0x3b]);
  assert.notDeepEqual(file?.shows, [...cardFiles(archiveOf({}))][0]?.shows);
});
