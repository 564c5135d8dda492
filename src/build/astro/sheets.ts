import type { Plugin } from 'vite';
import { changeLine, LibraryChanged } from '../../base/system/library-changed.ts';

/** Folders of components, for each of the two sheets that not all pages load. */
export const named = {
  lists: ['lists', 'front', 'subjects', 'data', 'guide'],
  apart: ['tables', 'timeline', 'stories'],
};

/** The styles of a component are known by the question that Astro puts behind its name. */
const styleOf = (components: string[], layouts = '') =>
  new RegExp(`/(?:${layouts}components/(?:${components.join('|')})/).*type=style`);

/**
 * One sheet, which readers load once for all pages, and two for what briefings do not have: lists and what stands above
 * them; and timelines, stories, the calendar, tables. Astro links those of a page's components.
 */
export const sheets = [
  {
    name: 'apart',
    test: new RegExp(`${styleOf(named.apart).source}|/styles/(?:as-known|step-said)\\.css`),
    priority: 3,
  },
  { name: 'lists', test: styleOf(named.lists, 'layouts/Front|'), priority: 2 },
  { name: 'site', test: /type=style|\.css$/, priority: 1 },
];

/**
 * Says when Astro no longer calls styles as `sheets` knows them.
 *
 * @param warn takes the line
 */
export function sheetsApart(warn: (line: string) => void = console.warn): Plugin {
  return {
    name: 'archive:sheets',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const isCompiled = ids.some((id) => id.includes('/components/stories/'));
      if (!isCompiled || ids.some((id) => sheets[0]?.test.test(id))) return;
      const change = new LibraryChanged('Astro', 'it calls the styles of components otherwise');
      warn(
        changeLine(
          change,
          'all pages load the styles of timelines, stories, lists and the calendar, some 10 kB',
        ),
      );
    },
  };
}
