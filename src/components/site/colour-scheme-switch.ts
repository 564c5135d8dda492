import { colourSchemeWords } from '../../base/words.ts';

/**
 * Changes between dark and light. The choice is kept; a choice equal to the system's is forgotten. `data-theme` is
 * what authors' sheets know it by, and `theme` what readers' browsers keep it under.
 */
class ColourSchemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const system = matchMedia('(prefers-color-scheme: dark)');
    const root = document.documentElement;
    const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
    const show = () => {
      if (!button) return;
      button.hidden = false;
      button.textContent = isDark() ? colourSchemeWords.light : colourSchemeWords.dark;
      button.ariaLabel = isDark() ? colourSchemeWords.toLight : colourSchemeWords.toDark;
    };
    button?.addEventListener('click', () => {
      const scheme = isDark() ? 'light' : 'dark';
      const isSystems = (scheme === 'dark') === system.matches;
      if (isSystems) delete root.dataset.theme;
      else root.dataset.theme = scheme;
      try {
        if (isSystems) localStorage.removeItem('theme');
        else localStorage.setItem('theme', scheme);
      } catch {
        // Storage may be switched off; the choice then holds for this page.
      }
      show();
    });
    system.addEventListener('change', show);
    show();
  }
}
customElements.define('colour-scheme-switch', ColourSchemeSwitch);
