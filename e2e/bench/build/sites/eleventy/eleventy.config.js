import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/* An archive as Eleventy builds one: the same kinds of pages, plainly rendered. */

const perPage = 50;

export default function (eleventy) {
  const subjects = JSON.parse(readFileSync(join('data', 'subjects.json'), 'utf8'));
  eleventy.addGlobalData('subjects', subjects);
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addFilter('day', (date) => date.toISOString().slice(0, 10));
  eleventy.addFilter('at', (list, index) => list[index]);

  const newestFirst = (api) =>
    api
      .getFilteredByGlob('**/briefings/**/*.md')
      .sort((a, b) => b.data.date - a.data.date);
  eleventy.addCollection('briefings', newestFirst);
  eleventy.addCollection('pagesOfSubjects', (api) => {
    const pages = [];
    const briefings = newestFirst(api);
    for (const [kind, names] of Object.entries(subjects)) {
      const of = new Map(Object.keys(names).map((id) => [id, []]));
      for (const briefing of briefings) for (const id of briefing.data[kind]) of.get(id).push(briefing);
      for (const [id, all] of of) {
        const count = Math.max(1, Math.ceil(all.length / perPage));
        for (let number = 1; number <= count; number += 1) {
          const list = all.slice((number - 1) * perPage, number * perPage);
          pages.push({ kind, id, name: names[id], number, count, list });
        }
      }
    }
    return pages;
  });
  return {
    dir: { input: '.', includes: '_includes', output: process.env.BENCH_DIST },
    markdownTemplateEngine: false,
  };
}
