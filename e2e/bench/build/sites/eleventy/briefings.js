/* What all briefings have in common: put beside them under the name that Eleventy looks for. */
export default {
  layout: 'briefing.njk',
  permalink: ({ page }) => `${page.filePathStem.replace(/^\/content/, '')}/`,
};
