import { searchUrl } from '../../../base/urls.ts';
import { markKey } from '../marked-url.ts';
import { sayUnreached } from './offline-notice.ts';
import { isTyping } from './typing.ts';
import { waitingField } from './waiting-field.ts';

/*
 * The only script of search that every page loads: it waits until the reader turns to search, or comes
 * from it.
 */

/** Opens the dialog, or goes to the field where the page has one of its own. */
async function summon(): Promise<void> {
  const own = document.querySelector<HTMLElement>('archive-search');
  if (own && !own.closest('dialog')) {
    own.focus();
    return;
  }
  const waiting = waitingField();
  try {
    const { openSearchDialog } = await import('./search-dialog.ts');
    await openSearchDialog(waiting);
  } finally {
    waiting.leave();
  }
}

/** Without its script, search still has its page; without a connection, the page that is read stays. */
function summonOrGo(): void {
  summon().catch(() => {
    if (navigator.onLine) location.assign(searchUrl);
    else sayUnreached(summonOrGo);
  });
}

document.addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (event.defaultPrevented || (!isK && !(isSlash && !isTyping(event.target)))) return;
  event.preventDefault();
  summonOrGo();
});

document.addEventListener('click', (event) => {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element && event.target.closest('[data-search-link]');
  if (!link || !isPlain || location.pathname === searchUrl) return;
  event.preventDefault();
  summonOrGo();
});

if (new URLSearchParams(location.search).has(markKey)) {
  void import('./marks.ts').then(({ markWords }) => {
    markWords();
  });
}
