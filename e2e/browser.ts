import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The shell, which has no windows of its own to draw, takes a fifth less of the processor. */
const systemBrowsers = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where the browser for the tests is: Playwright's own, or a system Chromium; undefined when there is none. */
export function browserPath(): string | undefined {
  return [chromium.executablePath(), ...systemBrowsers].find((path) => existsSync(path));
}
