import { test } from 'playwright/test';
import { changes, edits } from './edits.ts';
import { ProjectCopy } from './project-copy.ts';

test('every edit that builds are asked to notice is one', async () => {
  const project = await ProjectCopy.make();
  try {
    // Most are made by the soak alone, where nobody sees for days that a text to be replaced has moved.
    for (const edit of [...Object.values(edits), ...Object.values(changes)]) await edit(project);
  } finally {
    await project.remove();
  }
});
