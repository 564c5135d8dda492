import assert from 'node:assert/strict';
import { readFile, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { filePaths } from '../base/system/file-paths.ts';
import { folderOf, write } from '../content/sample.ts';
import { imageDigest } from '../images/image-files.ts';
import type { Image } from '../images/image.ts';
import { SiteFolder } from './folders/site-folder.ts';
import { imagesIn, placeImages } from './site-images.ts';

/** A wide photograph, taken with the camera on its side, with a note of where. */
const crane = await sharp({ create: { width: 300, height: 500, channels: 3, background: '#246' } })
  .composite([
    { input: { create: { width: 300, height: 100, channels: 3, background: '#c22' } }, gravity: 'north' },
  ])
  .jpeg()
  .withExif({ IFD0: { Copyright: 'Ada Lind' }, IFD3: { GPSLatitude: '43/1 50/1 0/1' } })
  .withMetadata({ orientation: 6 })
  .toBuffer();

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" onload="alert(1)"/>';

/** A cache, and sites that are made with it. */
async function sites(context: TestContext) {
  const folder = await folderOf(context, { 'harbour.svg': drawing });
  await writeFile(join(folder, 'crane.jpg'), crane);
  const image = async (name: string, kind: Image['kind'], width: number, height: number) => {
    const file = join(folder, name);
    const digest = imageDigest(await readFile(file), name.replace(/^.*\./, ''));
    return { file, digest, kind, width, height };
  };
  const images: Image[] = [
    await image('crane.jpg', 'photograph', 500, 300),
    await image('harbour.svg', 'drawing', 4, 3),
  ];
  const names = ['crane', 'harbour'].map((name, index) => `_astro/${name}.${images[index]?.digest}`);
  const paths = [`${names[0]}.480.webp`, `${names[0]}.500.webp`, `${names[1]}.svg`];
  const lines: string[] = [];
  let count = 0;
  return {
    folder,
    images,
    paths,
    lines,
    kept: (path: string) => join(folder, 'cache/renditions', path),
    /** Makes a site, and tells where. */
    place: async (shown = images, code = 'one'): Promise<string> => {
      const site = join(folder, `site-${(count += 1)}`);
      await placeImages(
        shown,
        { cache: join(folder, 'cache'), folder: new SiteFolder(site, join(folder, 'last')), code },
        undefined,
        (line) => lines.push(line),
      );
      return site;
    },
  };
}

test('an image is published upright, in several sizes, without its notes', async (context) => {
  const { place, paths } = await sites(context);

  const site = await place();

  assert.deepEqual((await filePaths(site)).sort(), [...paths].sort());
  for (const path of paths.slice(0, 2)) {
    const { width, height, exif, icc, xmp } = await sharp(join(site, path)).metadata();
    assert.equal(path.includes(`.${width}.`), true);
    assert.equal(Math.round((width * 3) / 5), height);
    assert.deepEqual([exif, icc, xmp], [undefined, undefined, undefined]);
    // What was on top when it lay on its side is on the right.
    const [red = 0] = await sharp(join(site, path))
      .extract({ left: 470, top: 150, width: 1, height: 1 })
      .raw()
      .toBuffer();
    assert.ok(red > 150);
  }
  assert.ok(!(await readFile(join(site, paths[2] ?? ''), 'utf8')).includes('alert'));
});

test('images are kept as they were made, and made anew where they are damaged, with one line', async (context) => {
  const { place, paths, kept, lines } = await sites(context);
  const [small = '', wide = '', svg = ''] = paths;
  const first = await readFile(join(await place(), small));
  await writeFile(kept('_astro/foreign.webp'), 'foreign');
  await truncate(kept(small), 3);
  await utimes(kept(svg), 1, 1);
  const before = (await readFile(kept(wide))).length;

  const site = await place();

  assert.deepEqual(await filePaths(site), [...paths].sort());
  assert.deepEqual(await readFile(join(site, small)), first);
  assert.equal((await readFile(join(site, wide))).length, before);
  assert.match(
    lines.join('\n'),
    /^Removed 3 damaged images from \S+renditions\. What the site shows is made anew\.$/,
  );
  await place();
  assert.equal(lines.length, 1);
});

test('other code makes images anew under their names, without a word', async (context) => {
  const { place, paths, images, kept, lines } = await sites(context);
  await place();
  const changed = kept(paths[1] ?? '');
  const made = await readFile(changed);
  const { mtimeMs } = await stat(changed);

  const site = await place(images, 'two');

  assert.deepEqual(await filePaths(site), [...paths].sort());
  assert.deepEqual(await readFile(changed), made);
  assert.notEqual((await stat(changed)).mtimeMs, mtimeMs);
  assert.deepEqual(lines, []);
});

test('an image that no page shows is neither published nor kept', async (context) => {
  const { place, paths, images, kept, lines } = await sites(context);
  await place();

  const site = await place(images.slice(0, 1));

  assert.deepEqual(await filePaths(site), paths.slice(0, 2).sort());
  assert.deepEqual(await filePaths(kept('')), paths.slice(0, 2).sort());
  assert.deepEqual(lines, []);
});

test('an image that several pages show is made once', async (context) => {
  const { folder, images } = await sites(context);
  const [, harbour] = images;
  const started: number[] = [];

  await placeImages(
    [harbour!, harbour!],
    {
      cache: join(folder, 'cache'),
      folder: new SiteFolder(join(folder, 'site'), join(folder, 'last')),
      code: 'one',
    },
    { start: (total) => started.push(total), advance: () => undefined },
  );

  assert.deepEqual(started, [1]);
});

test('the images of a site are its logo and those of all texts, of withdrawn ones too', () => {
  const of = (...images: string[]) => [{ entry: { data: { images } } }];
  const archive = {
    site: { logoImage: 'logo' },
    ...{ briefings: of('a', 'b'), withdrawn: of('c'), stories: of('d'), pages: of('e') },
  };

  assert.deepEqual(imagesIn(archive as never), ['logo', 'a', 'b', 'c', 'd', 'e']);
});

test('an image that was changed since it was read stops the build', async (context) => {
  const { place, folder } = await sites(context);
  await write(folder, 'harbour.svg', drawing.replace('4 3', '8 6'));

  await assert.rejects(place(), /harbour\.svg was changed meanwhile\. Build again\.$/);
});
