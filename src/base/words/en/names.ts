/** What the parts of the site are called, in menus, headings and titles. */
export const nameWords = {
  search: 'Search',
  briefings: 'Briefings',
  stories: 'Stories',
  actors: 'Actors',
  places: 'Places',
  topics: 'Topics',
  statements: 'Statements',
  corrections: 'Corrections',
  feeds: 'Feeds',
  data: 'Data',
};
