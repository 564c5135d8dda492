import { test as base } from 'playwright/test';
import { patience } from './patience.ts';
import { ProjectCopy } from './project-copy.ts';

/**
 * A test of builds, which gets a copy of the project with a good site in `dist`, made with `cache`. All tests of
 * a worker share the copy, since templates take longer to compile than all else; who comes next calls `restore`.
 */
export const test = base.extend<object, { project: ProjectCopy }>({
  project: [
    async ({}, use) => {
      const project = await ProjectCopy.make();
      await project.buildFirst();
      await use(project);
      await project.remove();
    },
    { scope: 'worker', timeout: patience },
  ],
});
