import { spawnSync } from 'node:child_process';
import { browserPath } from '../../e2e/browser.ts';
import { withReason } from './run.ts';

/*
 * Makes sure that the tests have a browser: Playwright's own, or a system Chromium, or else one that is
 * installed now, by Playwright or, where that cannot be downloaded, from Debian's packages.
 */

const installers = [
  ['npx', ['playwright', 'install', 'chromium']],
  ['apt-get', ['update', '--quiet']],
  ['apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium-headless-shell']],
  ['apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium']],
] as const;

await withReason(() => {
  for (const [command, args] of installers) {
    if (browserPath()) return;
    console.log(`Installing a browser for the tests: ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: 'inherit' });
  }
  if (!browserPath())
    throw new Error('There is no browser for the tests. Install Chromium, then run: npm run e2e');
});
