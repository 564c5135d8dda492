// Runs before anything is painted, so that a chosen theme shows without a flash. See ThemeSwitch.astro.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be switched off; the reader's system decides then.
}
