// Runs before anything is painted, so that a chosen colour scheme shows without a flash. See
// colour-scheme-switch.ts, which keeps the choice.
try {
  const scheme = localStorage.getItem('theme');
  if (scheme === 'dark' || scheme === 'light') document.documentElement.dataset.theme = scheme;
} catch {
  // Storage may be switched off; the reader's system decides then.
}
