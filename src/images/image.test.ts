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

const pathOf = (image: typeof photograph) => renditionsOf(image)[0]?.path;

test('the address of an image changes with it', () => {
  assert.equal(pathOf(photograph), '_astro/Port-Ellis-1.1a2b.480.webp');
  assert.equal(pathOf({ ...photograph, digest: '3c4d' }), '_astro/Port-Ellis-1.3c4d.480.webp');
});

test('the address of an image holds only letters that need no escape', () => {
  assert.equal(pathOf({ ...photograph, file: '港.png' }), '_astro/image.1a2b.480.webp');
});

test('a page shows the largest file of an image, and offers the smaller ones by their width', () => {
  const many = shownImage(photograph);

  assert.deepEqual([many?.width, many?.height], [2400, 1600]);
  assert.match(many?.src ?? '', /^\/.*\.2400\.webp$/);
  assert.equal(many?.srcset?.split(', ').length, 4);
  assert.match(many.srcset, /\.480\.webp 480w, .*\.2400\.webp 2400w$/);
});

test('an image of one file leaves browsers nothing to choose', () => {
  const one = shownImage({ ...photograph, kind: 'drawing', width: 400, height: 300 });

  assert.deepEqual([one?.width, one?.srcset, one?.sizes], [400, undefined, undefined]);
});
