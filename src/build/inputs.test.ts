import assert from 'node:assert/strict';
import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { folderOf, write } from '../content/sample.ts';
import { inputsDigest, inputsOf, savedSince, seenFiles } from './inputs.ts';

async function archive(context: TestContext) {
  const folder = await folderOf(context, {
    'content/actors/a.yaml': 'name: A',
    'content/briefings/2017/a.png': 'one',
    'public/favicon.svg': '<svg/>',
  });
  const settings = {
    content: join(folder, 'content'),
    dist: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    today: '2020-01-01',
  };
  const look = () => seenFiles(settings, join(folder, 'public'));
  const digest = async (changed = {}, version = 'v', read = new Map([['actors/a.yaml', 'read']])) =>
    inputsDigest(inputsOf(await look(), read), { ...settings, ...changed }, version);
  return { folder, look, digest };
}

test('whatever a build reads changes the digest', async (context) => {
  const { folder, digest } = await archive(context);
  const digests = [await digest(), await digest({ today: '2020-01-02' }), await digest({}, 'w')];
  digests.push(await digest({ span: 4000 }), await digest({ fragments: 500 }));

  digests.push(await digest({}, 'v', new Map([['actors/a.yaml', 'other']])));
  digests.push(await digest({}, 'v', new Map([['actors/b.yaml', 'read']])));
  await write(folder, 'content/briefings/2017/a.png', 'two');
  digests.push(await digest());
  await write(folder, 'public/new.txt', '');
  digests.push(await digest());

  assert.equal(new Set(digests).size, digests.length);
});

test('a file of the content is told from one of the same name, size and time in public', async (context) => {
  const { folder, digest } = await archive(context);
  const put = async (text: string) => {
    await write(folder, 'public/briefings/2017/a.png', text);
    for (const place of ['content', 'public'])
      await utimes(join(folder, place, 'briefings/2017/a.png'), 1, 1);
    return digest();
  };
  const other = await put('two');
  await rm(join(folder, 'cache'), { recursive: true });

  assert.notEqual(await put('one'), other);
});

/** What happens to files while a build runs, without being read. */
const unread: Record<string, (folder: string) => Promise<unknown>> = {
  'a file that was written anew with the same in it': (folder) =>
    utimes(join(folder, 'content/briefings/2017/a.png'), 1, 1),
  'a text that was saved after it was read': (folder) => write(folder, 'content/actors/a.yaml', 'name: B'),
  'one that came after they were listed': (folder) => write(folder, 'content/pages/about.mdx', ''),
  'one that is gone since': (folder) => rm(join(folder, 'content/actors/a.yaml')),
  'what belongs to systems and editors': async (folder) => {
    await write(folder, 'content/.git/HEAD', '');
    await write(folder, 'content/briefings/.a.png.swp', '');
    await write(folder, 'content/node_modules/a/index.js', '');
  },
};

for (const [name, change] of Object.entries(unread)) {
  test(`the digest is not changed by ${name}`, async (context) => {
    const { folder, digest } = await archive(context);
    const before = await digest();

    await change(folder);

    assert.equal(await digest(), before);
  });
}

/** What is said to have been saved while a build ran: texts only where others read them. */
const savedFiles: Record<string, [path: string, isRead: boolean, said: string[]]> = {
  'an image': ['content/briefings/2017/a.png', false, ['briefings/2017/a.png']],
  'an image that is new': ['content/briefings/2017/b.png', false, ['briefings/2017/b.png']],
  'a file of the site': ['public/favicon.svg', false, ['favicon.svg']],
  'a program': ['content/briefings/2017/a.mdx', true, ['briefings/2017/a.mdx']],
  'a text, of which the bytes that were read are known': ['content/briefings/2017/a.mdx', false, []],
  'an actor': ['content/actors/a.yaml', false, []],
  'what is said of the archive': ['content/archive.yaml', false, []],
};

for (const [name, [path, isRead, said]] of Object.entries(savedFiles)) {
  test(`saved while a build ran: ${name}`, async (context) => {
    const { folder, look } = await archive(context);
    const before = await look();

    await write(folder, path, 'saved by somebody');

    const { content, public: own } = savedSince(before, await look(), () => isRead);
    assert.deepEqual([...content, ...own], said);
  });
}
