// Before the first paint, so that what colour-scheme-switch.ts keeps shows without a flash.
try {
  const kept = localStorage.getItem('theme');
  if (kept === 'dark' || kept === 'light') document.documentElement.dataset.theme = kept;
} catch {
  // Storage may be switched off; the reader's system decides then.
}
