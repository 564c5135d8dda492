import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { differences, ProjectCopy } from './project-copy.ts';

/** Moves the machine's clock, for a process and its threads. */
const clock = `
  const Real = Date;
  const shift = 200 * 24 * 60 * 60 * 1000;
  globalThis.Date = class extends Real {
    constructor(...values) {
      super(...(values.length === 0 ? [Real.now() + shift] : values));
    }
    static now() {
      return Real.now() + shift;
    }
  };
`;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let project: ProjectCopy;
let tree: Record<string, string>;

test.beforeAll(async () => {
  project = await ProjectCopy.make();
  const { code, said } = await project.build('dist', 'cache', { TZ: 'UTC', LC_ALL: 'C' });
  expect(code, said).toBe(0);
  tree = await project.tree('dist');
});

test.afterAll(() => project.remove());

/** Builds the same content from nothing, and expects the same site. */
async function expectSame(other: ProjectCopy, env: Record<string, string>): Promise<void> {
  await other.delete('again');
  await other.delete('cache-again');
  const { code, said } = await other.build('again', 'cache-again', env);
  expect(code, said).toBe(0);
  expect(differences(await other.tree('again'), tree)).toEqual([]);
}

test('a build in another folder, time zone and locale, on another day, gives the same site', async () => {
  const other = await ProjectCopy.make('deeper/in a folder with spaces');
  const path = join(other.folder, 'clock.mjs');
  await writeFile(path, clock);
  try {
    await expectSame(other, {
      ...{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      ...{ ARCHIVE_TODAY: '2020-09-30', NODE_OPTIONS: `--import=${pathToFileURL(path).href}` },
    });
  } finally {
    await other.remove();
  }
});

test(
  'a build in the time zone America/Los_Angeles and the locale ja_JP.UTF-8 gives the same site',
  { tag: '@soak' },
  async () => {
    await expectSame(project, { TZ: 'America/Los_Angeles', LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8' });
  },
);

test('so does one that takes the day from the machine', { tag: '@soak' }, async () => {
  await expectSame(project, { ARCHIVE_TODAY: '' });
});
