/** Words of the search dialog around what it holds, for the browser. */
export const dialogWords = {
  search: 'Search',
  close: 'Close search',
};

/** Words for who turns to search without a connection, for the browser. */
export const unreachedWords = {
  offline: 'You are offline, and search has not been loaded yet. What you are reading stays here.',
  tryAgain: 'Try again',
  close: 'Close',
};
