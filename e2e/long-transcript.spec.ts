import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { briefingText, soundFiles, write } from '../src/content/sample.ts';
import { expectStill, watchShift } from './layout-shift.ts';
import { patience } from './patience.ts';

/*
 * A press conference of five hundred turns and some 170 kB: short questions, long answers, some in several paragraphs.
 */

const words =
  'the port opens on Monday and nobody works there before six since ships pay what they owe'.split(' ');
const sentence = (length: number, from: number) =>
  `${Array.from({ length }, (_, index) => words[(from + index * 7) % words.length]).join(' ')}.`;

function turn(number: number): string {
  if (number % 2 === 0) return `**Q:** ${sentence(4 + ((number * 13) % 40), number)}`;
  const answer = `**Dockers’ Union:** ${sentence(5 + ((number * number * 31) % 180), number)}`;
  return number % 7 < 2 ? `${answer}\n\n${sentence(20 + ((number * 11) % 80), number)}` : answer;
}

/** Turns by their addresses, which all begin alike. */
const turnsOn = (page: Page): Locator => page.locator('[id^=turn_]');

const turns = Array.from({ length: 500 }, (_, number) => turn(number));
const content = {
  ...soundFiles,
  'briefings/2017/strike.mdx': briefingText(
    { speakers: '{ Q: A reporter }' },
    `They answered.\n\n<Transcript>\n\n${turns.join('\n\n')}\n\n</Transcript>\n`,
  ),
};

/** One build is enough for all. */
test.describe.configure({ mode: 'default' });

let folder = '';

test.beforeAll(async () => {
  test.setTimeout(patience);
  folder = await mkdtemp(join(tmpdir(), 'long-transcript-'));
  for (const [name, text] of Object.entries(content)) await write(join(folder, 'content'), name, text);
  await promisify(execFile)('node', ['src/cli/build.ts', '--quiet'], {
    env: {
      ...process.env,
      ...{ ARCHIVE_CONTENT: join(folder, 'content'), ARCHIVE_DIST: join(folder, 'dist') },
      ...{ ARCHIVE_CACHE: join(folder, 'cache'), ARCHIVE_TODAY: '2020-01-01', ARCHIVE_URL: '' },
    },
  });
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** Opens the page from the folder, and notes from its first frame on how far things move. */
async function open(page: Page, hash = ''): Promise<void> {
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, 'dist', pathname.replace(/\/$/, '/index.html'));
    // What moves when the face of the text comes is asked of all pages, and depends on where a line happens to end.
    const isThere = existsSync(path) && !path.endsWith('.woff2');
    return isThere ? route.fulfill({ path }) : route.abort();
  });
  await watchShift(page);
  await page.goto(`https://harbour.example/briefings/2017/strike/${hash}`);
}

for (const [screen, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a small phone', { width: 320, height: 640 }],
  ['a wide screen', { width: 1280, height: 900 }],
] as const)
  test.describe(`five hundred turns on ${screen}`, { tag: '@soak' }, () => {
    test.use({ viewport });

    test('stay where they are when a reader goes to the end', async ({ page }) => {
      await open(page);
      // The end of which the browser knows at first may lie a screen before the last turn.
      await expect(async () => {
        await page.keyboard.press('End');
        await expect(turnsOn(page).last()).toBeInViewport({ ratio: 0, timeout: 1000 });
      }).toPass();

      // Without guessed heights it is 0.5. How many frames the browser takes to measure what it shows is its own.
      await expectStill(page, 0.25);
    });

    test('stay where they are when an address leads to the last', async ({ page }) => {
      await open(page);
      const hash = `#${await turnsOn(page).last().getAttribute('id')}`;
      await page.goto('about:blank');
      await open(page, hash);
      await expect(turnsOn(page).last()).toBeInViewport();

      await expectStill(page, 0.1);
    });

    test('are as high in sum as was guessed', async ({ page }) => {
      await open(page);
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const guessed = await height();
      await turnsOn(page).evaluateAll((all) => {
        for (const one of all) one.style.contentVisibility = 'visible';
      });

      expect(Math.abs(guessed / (await height()) - 1)).toBeLessThan(0.1);
    });
  });
