import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { differences, ProjectCopy, treeOf } from './project-copy.ts';
import { fixture } from './sites.ts';

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

/** What a machine may have otherwise, one thing at a time. */
const machines: Record<string, Record<string, string>> = {
  'in a time zone ahead, in Turkish': {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
  },
  'in a time zone behind, in Japanese': {
    TZ: 'America/Los_Angeles',
    LC_ALL: 'ja_JP.UTF-8',
    LANG: 'ja_JP.UTF-8',
  },
  'on another day': { ARCHIVE_TODAY: '2020-09-30' },
  'on the day of its clock': { ARCHIVE_TODAY: '' },
};

test.describe.configure({ timeout: 120_000 });

/** Builds the content from nothing in a folder of its own, and expects the site that was built in the checkout. */
async function expectSame(env: Record<string, string>): Promise<void> {
  const other = await ProjectCopy.make('deeper/in a folder with spaces');
  try {
    const path = join(other.folder, 'clock.mjs');
    await writeFile(path, clock);
    const { code, said } = await other.build('dist', 'cache', {
      NODE_OPTIONS: `--import=${pathToFileURL(path).href}`,
      ...env,
    });
    expect(code, said).toBe(0);
    expect(differences(await other.tree('dist'), await treeOf(fixture.dist))).toEqual([]);
  } finally {
    await other.remove();
  }
}

test('a build in another folder, time zone and language on another day gives the same site', async () => {
  await expectSame(Object.assign({}, ...Object.values(machines)) as Record<string, string>);
});

for (const [name, env] of Object.entries(machines))
  test(`a build ${name} gives the same site`, { tag: '@soak' }, () => expectSame(env));
