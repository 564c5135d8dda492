import { createHash } from 'node:crypto';

/**
 * Runs before anything is painted, so that a chosen theme shows without a flash. Storage may be switched off; the
 * reader’s system decides then. It stands in the page, before the sheets: the reading of a page waits for a script
 * that is fetched, and for the sheets before any script. See `ThemeSwitch.astro`.
 */
export const themeScript =
  "try{const t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}";

/** By which the policy of pages knows it. */
export const themeScriptHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
