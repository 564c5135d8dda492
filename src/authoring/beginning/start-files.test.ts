import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { readContent } from '../../content/read-content.ts';
import { begin } from './begin.ts';
import { repositoryAt, startFiles, startTemplates, type Start } from './start-files.ts';

const root = mkdtempSync(join(tmpdir(), 'start-'));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

const start: Start = {
  title: 'Port: the $& “Papers” # 1',
  url: 'https://port.example/papers/',
  language: 'en-GB',
  publisher: "O'Port, {Watch}",
  generator: 'owner/name',
  version: 'v1.2.0',
};
const pinned = readFileSync('.github/workflows/deploy.yml', 'utf8');
const templates = await startTemplates(process.cwd());
const files = startFiles(start, templates, '2020-02-29', pinned);

test('what an archive begins with passes the check without a remark, whatever its title is', async () => {
  const content = join(root, 'new');
  await begin(content, files);

  const { problems, archive, entries } = await readContent({
    content,
    dist: join(root, 'dist'),
    cache: join(root, 'cache'),
    today: '2020-02-29',
  });

  assert.deepEqual(problems, []);
  assert.equal(archive.data.title, start.title);
  assert.equal(archive.data.publisher.name, start.publisher);
  assert.deepEqual(
    entries.briefings.map(({ id }) => id),
    ['2020/the-first-briefing'],
  );
});

test('what an archive begins with passes the check at the addresses that people try a generator with', async () => {
  for (const url of [
    'https://example.org',
    'https://example.com/archive/',
    'https://publisher.example.net',
  ]) {
    const content = join(root, new URL(url).hostname);
    await begin(content, startFiles({ ...start, url }, templates, '2020-02-29', pinned));

    const { problems } = await readContent({
      content,
      dist: join(root, 'dist'),
      cache: join(root, `cache-${new URL(url).hostname}`),
      today: '2020-02-29',
    });

    assert.deepEqual(problems, [], url);
  }
});

test('what an archive begins with has nothing left to be filled in', () => {
  assert.ok(files.size > 5);
  for (const [path, text] of files)
    assert.doesNotMatch(text, /\b(?:PINNED|GENERATOR|VERSION|DATE|TITLE)\b/, path);
});

test('workflows use the generator at a version, and what else they use by the hashes of its own', () => {
  const workflows = ['check', 'publish'].map((name) => files.get(`.github/workflows/${name}.yml`) ?? '');
  const used = workflows.flatMap((text) => [...text.matchAll(/uses: (.*)/g)].map(([, name = '']) => name));

  assert.equal(used.filter((name) => name === 'owner/name/.github/actions/archive@v1.2.0').length, 2);
  for (const name of used)
    assert.ok(name.startsWith('owner/name/') || pinned.includes(`uses: ${name}\n`), name);
  for (const text of workflows) assert.ok(parse(text));
  assert.throws(
    () => startFiles(start, templates, '2020-02-29', 'name: none'),
    /does not pin actions\/checkout/,
  );
});

test('a repository is known by the addresses that git has for it', () => {
  assert.equal(repositoryAt('git@github.com:owner/na.me.git\n'), 'owner/na.me');
  assert.equal(repositoryAt('https://github.com/owner/name'), 'owner/name');
  assert.equal(repositoryAt('https://git.example/owner/name'), undefined);
});

test('the first texts of an archive say that they are English where the archive is not, and pass the check', async () => {
  const content = join(root, 'arabic');
  const texts = ['briefings/2020/the-first-briefing.mdx', 'pages/about.mdx', 'pages/methodology.mdx'];
  const arabic = startFiles({ ...start, language: 'ar' }, templates, '2020-02-29', pinned);
  await begin(content, arabic);

  const { problems } = await readContent({
    content,
    dist: join(root, 'arabic-dist'),
    cache: join(root, 'arabic-cache'),
    today: '2020-02-29',
  });
  assert.deepEqual(problems, []);
  for (const path of texts) {
    assert.match(arabic.get(path) ?? '', /^language: en$/m);
    assert.doesNotMatch(files.get(path) ?? '', /^language:/m);
  }
});
