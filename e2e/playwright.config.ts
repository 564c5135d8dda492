import { defineConfig } from 'playwright/test';
import { browserPath } from './browser.ts';
import { fixture, fixtureEnvironment, main } from './sites.ts';

const root = new URL('..', import.meta.url).pathname;
const executablePath = browserPath();
const serve = 'node src/cli/serve.ts';

export default defineConfig({
  testDir: '.',
  outputDir: 'report/results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes only at the second try is listed as flaky.
  retries: 1,
  // For machines that are busy with other things.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${main.port}`,
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
      url: `http://localhost:${main.port}/`,
      name: main.name,
    },
    {
      command: `node src/cli/build.ts && ${serve}`,
      cwd: root,
      env: { ...fixtureEnvironment, PORT: String(fixture.port) },
      url: `http://localhost:${fixture.port}/`,
      timeout: 180_000,
      name: fixture.name,
    },
  ],
});
