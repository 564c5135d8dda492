import { join } from 'node:path';
import process from 'node:process';
import { defineConfig } from 'playwright/test';
import { browserPath } from './browser.ts';
import {
  addressOf,
  fixture,
  fixtureEnvironment,
  isAnyArchive,
  main,
  papers,
  papersEnvironment,
} from './sites.ts';

const root = new URL('..', import.meta.url).pathname;

// Commands enable it themselves once they have begun; from the start it saves a third of what the small ones take.
process.env.NODE_COMPILE_CACHE ??= join(root, 'e2e/report/compile-cache');

const executablePath = browserPath();
const serve = 'node src/cli/serve.ts';

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
  webServer: [
    {
      command: serve,
      cwd: root,
      env: { ARCHIVE_DIST: main.dist, PORT: String(main.port) },
      url: addressOf(main, '/'),
      name: main.name,
    },
    ...(isAnyArchive
      ? []
      : [
          { site: fixture, settings: fixtureEnvironment },
          { site: papers, settings: papersEnvironment },
        ]
    ).map(({ site, settings }) => ({
      command: `node src/cli/build.ts && ${serve}`,
      cwd: root,
      env: { ...settings, PORT: String(site.port) },
      url: addressOf(site, '/'),
      timeout: 180_000,
      name: site.name,
    })),
  ],
});
