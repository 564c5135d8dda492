/** What the parts of the site are called, in menus, headings and titles. */
export const nameWords = {
  topics: 'Topics',
  corrections: 'Corrections',
};
