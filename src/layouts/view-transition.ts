import { createHash } from 'node:crypto';

/**
 * Lets a page fade into the next. In a file of its own, Chromium often learns of it too late, and reports
 * an uncaught error besides; so it stands in the page.
 * https://github.com/w3c/csswg-drafts/issues/13726
 */
export const viewTransition =
  '@media (prefers-reduced-motion: no-preference) { @view-transition { navigation: auto } }';

/** What the content security policy knows it by. */
export const viewTransitionHash =
  `sha256-${createHash('sha256').update(viewTransition).digest('base64')}` as const;
