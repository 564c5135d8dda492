/** Words of buttons that copy, for the browser. */
export const copyWords = {
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected',
  selectedNow: 'Selected. Copy it with your own command.',
};
