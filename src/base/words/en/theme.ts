/** Words of the switch between light and dark, for the browser. */
export const themeWords = {
  dark: 'Dark',
  light: 'Light',
  toDark: 'Switch to dark theme',
  toLight: 'Switch to light theme',
};
