import { themeWords } from '../../base/words.ts';

/** Changes between dark and light. The choice is kept; a choice equal to the system's is forgotten. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const system = matchMedia('(prefers-color-scheme: dark)');
    const root = document.documentElement;
    const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
    const show = () => {
      if (!button) return;
      button.hidden = false;
      button.textContent = isDark() ? themeWords.light : themeWords.dark;
      button.ariaLabel = isDark() ? themeWords.toLight : themeWords.toDark;
    };
    button?.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark';
      const isSystems = (theme === 'dark') === system.matches;
      if (isSystems) delete root.dataset.theme;
      else root.dataset.theme = theme;
      try {
        if (isSystems) localStorage.removeItem('theme');
        else localStorage.setItem('theme', theme);
      } catch {
        // Storage may be switched off; the choice then holds for this page.
      }
      show();
    });
    system.addEventListener('change', show);
    show();
  }
}
customElements.define('theme-switch', ThemeSwitch);
