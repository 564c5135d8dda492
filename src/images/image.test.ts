import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renditionsOf, shownImage, type Image } from './image.ts';

const photograph: Image = {
  file: 'content/briefings/2017/Port Ellis (1).JPG',
  digest: '1a2b',
  kind: 'photograph',
  width: 3000,
  height: 2000,
};

const sizes = (image: Image) => renditionsOf(image).map(({ width, height }) => [width, height]);

test('a wide photograph is 2,400 pixels wide at most, with smaller ones beside it', () => {
  assert.deepEqual(sizes(photograph), [
    [480, 320],
    [960, 640],
    [1440, 960],
    [2400, 1600],
  ]);
});

test('a small photograph stays as large as it is', () => {
  assert.deepEqual(sizes({ ...photograph, width: 400, height: 300 }), [[400, 300]]);
  assert.deepEqual(sizes({ ...photograph, width: 960, height: 1 }), [
    [480, 1],
    [960, 1],
  ]);
});

test('a photograph that is higher than WebP can be is made smaller', () => {
  assert.deepEqual(sizes({ ...photograph, width: 1000, height: 32766 }), [
    [480, 15728],
    [500, 16383],
  ]);
});

test('films and drawings have one size', () => {
  assert.deepEqual(sizes({ ...photograph, kind: 'film' }), [[2400, 1600]]);
  assert.deepEqual(sizes({ ...photograph, kind: 'drawing' }), [[2400, 1600]]);
});

test('addresses hold letters that need no escape, and change with the image', () => {
  const paths = [photograph, { ...photograph, digest: '3c4d' }, { ...photograph, file: '港.png' }].map(
    (image) => renditionsOf(image)[0]?.path,
  );

  assert.deepEqual(paths, [
    '_astro/Port-Ellis-1.1a2b.480.webp',
    '_astro/Port-Ellis-1.3c4d.480.webp',
    '_astro/image.1a2b.480.webp',
  ]);
});

test('a page shows the largest file, and lets browsers choose where there are several', () => {
  const many = shownImage(photograph);
  const one = shownImage({ ...photograph, kind: 'drawing', width: 400, height: 300 });

  assert.deepEqual([many?.width, many?.height], [2400, 1600]);
  assert.match(many?.src ?? '', /^\/.*\.2400\.webp$/);
  assert.equal(many?.srcset?.split(', ').length, 4);
  assert.match(many.srcset, /\.480\.webp 480w, .*\.2400\.webp 2400w$/);
  assert.deepEqual([one?.width, one?.srcset, one?.sizes], [400, undefined, undefined]);
});
