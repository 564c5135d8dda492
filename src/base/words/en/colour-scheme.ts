/** Words of the switch between light and dark, for the browser. */
export const colourSchemeWords = {
  dark: 'Dark',
  light: 'Light',
  toDark: 'Switch to dark colours',
  toLight: 'Switch to light colours',
};
