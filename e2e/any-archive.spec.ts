import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import { firstPort, fixtureContent, isAnyArchive } from './sites.ts';

/* `npm test` is the test of any archive, so whatever reads `content/` has to be green with another one there. */

// They share a cache.
test.describe.configure({ mode: 'default' });
test.skip(isAnyArchive, 'This is one of them.');

const folder = join('e2e', 'report', 'any');

/** Specs and unit tests that read `content/` or what is built of it. */
const specs = ['every-page', 'links', 'sitemaps', 'valid-html', 'images'];
const units = ['src/authoring/editor-schemas.test.ts'];

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

const archives: Record<string, (content: string) => string> = {
  'what init writes': (content) => {
    run(
      {},
      'src/cli/init.ts',
      content,
      '--title',
      'Port Papers',
      '--url',
      'https://port.example/papers/',
      ...named,
    );
    return content;
  },
  'the awkward archive': () => fixtureContent,
};

const named = ['--language', 'fr', '--publisher', 'Port Watch', '--generator', 'owner/name'];

for (const [index, [name, contentOf]] of Object.entries(archives).entries())
  test(`the tests are green with ${name} in the place of content/`, async () => {
    test.setTimeout(600_000);
    const own = join(folder, String(index));
    await rm(own, { recursive: true, force: true });
    const settings = {
      ARCHIVE_CONTENT: contentOf(join(own, 'content')),
      ARCHIVE_DIST: join(own, 'dist'),
      ARCHIVE_CACHE: join(folder, 'cache'),
      ARCHIVE_TODAY: '2020-01-01',
      E2E_SITES: 'content',
      E2E_PORT: String(firstPort + 40 + 10 * index),
    };

    run(settings, 'src/cli/check.ts');
    run(settings, '--test', ...units);
    run(settings, 'src/cli/build.ts', '--quiet');
    run(
      settings,
      'node_modules/playwright/cli.js',
      ...['test', '--config', 'e2e/playwright.config.ts', '--grep', 'the archive in content/', ...specs],
    );
  });
