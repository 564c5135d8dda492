import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'playwright/test';
import { test } from './built-copy.ts';
import { patience } from './patience.ts';
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

test.describe.configure({ mode: 'default', timeout: patience });

let tree: Record<string, string>;

test.beforeAll(async ({ project }) => {
  await project.restore();
  tree = await project.tree('dist');
});

/** Builds the same content from nothing, and expects the same site. */
async function expectSame(
  other: ProjectCopy,
  env: Record<string, string>,
  dist = 'again',
  cache = 'cache-again',
): Promise<void> {
  await other.delete(dist);
  await other.delete(cache);
  await other.built(dist, cache, env);
  expect(differences(await other.tree(dist), tree)).toEqual([]);
}

test(
  'a build in a folder with signs of addresses, another time zone and locale, on another day, gives the same site',
  { tag: '@soak' },
  async () => {
    const other = await ProjectCopy.make('100% of #1/is it a folder?');
    const path = join(other.folder, 'clock.mjs');
    await writeFile(path, clock);
    try {
      const env = {
        ...{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
        ...{ ARCHIVE_TODAY: '2020-09-30', NODE_OPTIONS: `--import=${pathToFileURL(path).href}` },
      };
      await expectSame(other, env, 'di#st?', 'ca%20che');
    } finally {
      await other.remove();
    }
  },
);

test(
  'a build in the time zone America/Los_Angeles and the locale ja_JP.UTF-8 gives the same site',
  { tag: '@soak' },
  async ({ project }) => {
    await expectSame(project, { TZ: 'America/Los_Angeles', LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8' });
  },
);

test(
  'a build that takes the day from the machine gives the same site',
  { tag: '@soak' },
  async ({ project }) => {
    await expectSame(project, { ARCHIVE_TODAY: '' });
  },
);
