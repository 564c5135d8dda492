import { join } from 'node:path';
import process from 'node:process';
import { defineConfig } from 'playwright/test';
import { browserPath } from './browser.ts';
import { addressOf, isAnyArchive, main, papers } from './sites.ts';

const root = new URL('..', import.meta.url).pathname;

// Commands enable it themselves once they have begun; from the start it saves a third of what the small ones take.
process.env.NODE_COMPILE_CACHE ??= join(root, 'e2e/report/compile-cache');

const executablePath = browserPath();

export default defineConfig({
  testDir: '.',
  // Unit tests of the bench lie beside their code, and are not for a browser.
  testMatch: '*.spec.ts',
  outputDir: isAnyArchive ? 'report/any-results' : 'report/results',
  fullyParallel: true,
  workers: 2,
  // What takes minutes to ask and seldom breaks is asked by `npm run soak` instead.
  [process.env.SOAK ? 'grep' : 'grepInvert']: /@soak/,
  forbidOnly: true,
  // For machines that are busy with other things.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    // Specs that go to an address without a host know what is in the papers.
    baseURL: addressOf(papers, '/'),
    // A window for all tests of a worker, emptied between them: opening one takes longer than most tests.
    reuseContext: true,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node e2e/serve-sites.ts',
    cwd: root,
    url: addressOf(main, '/'),
    timeout: 300_000,
  },
});
