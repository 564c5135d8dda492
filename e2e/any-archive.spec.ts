import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import { patience } from './patience.ts';
import { firstPort, isAnyArchive } from './sites.ts';

/*
 * `npm test` is the test of any archive, so whatever reads `content/` has to be green with another one there. The
 * same specs read the awkward archive, too.
 */

test.skip(isAnyArchive, 'This is one of them.');

const folder = join('e2e', 'report', 'any');

/** Specs and unit tests that read `content/` or what is built of it. */
const specs = ['every-page', 'links', 'sitemaps', 'valid-html', 'images'];
const units = ['src/authoring/editor/editor-schemas.test.ts'];

function run(settings: Record<string, string>, ...args: string[]): void {
  // What Playwright hands to its workers is not for one that it runs.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:PLAYWRIGHT|PW|TEST_|NODE_TEST)/.test(name),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { ...Object.fromEntries(own), ...settings },
    encoding: 'utf8',
  });
  expect(status, `${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
}

test('the tests are green with what init writes in the place of content/', { tag: '@soak' }, async () => {
  test.setTimeout(patience);
  await rm(folder, { recursive: true, force: true });
  const content = join(folder, 'content');
  const settings = {
    ARCHIVE_CONTENT: content,
    ARCHIVE_DIST: join(folder, 'dist'),
    ARCHIVE_CACHE: join(folder, 'cache'),
    ARCHIVE_TODAY: '2020-01-01',
    E2E_SITES: 'content',
    E2E_PORT: String(firstPort + 40),
  };
  const named = ['--title', 'Port Papers', '--url', 'https://port.example/papers/', '--language', 'fr'];

  run({}, 'src/cli/init.ts', content, ...named, '--publisher', 'Port Watch', '--generator', 'owner/name');
  run(settings, 'src/cli/check.ts');
  run(settings, '--test', ...units);
  run(settings, 'src/cli/build.ts', '--quiet');
  run(
    settings,
    'node_modules/playwright/cli.js',
    ...['test', '--config', 'e2e/playwright.config.ts', '--grep', 'the archive in content/', ...specs],
  );
});
