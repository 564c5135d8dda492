import { expect, test } from 'playwright/test';
import { changes, edits, type Edit } from './edits.ts';
import { differences, ProjectCopy } from './project-copy.ts';
import { fixtureContent } from './sites.ts';

test('every edit that builds are asked to notice is one', async () => {
  const project = await ProjectCopy.make();
  try {
    // Most are made by the soak alone, where nobody sees for days that a text to be replaced has moved.
    await expectChanges(project, fixtureContent, edits);
    await expectChanges(project, '.', changes);
  } finally {
    await project.remove();
  }
});

async function expectChanges(project: ProjectCopy, folder: string, all: Record<string, Edit>): Promise<void> {
  let before = await project.tree(folder);
  for (const [name, edit] of Object.entries(all)) {
    await edit(project);
    const after = await project.tree(folder);
    expect.soft(differences(before, after), `“${name}” changes a file`).not.toEqual([]);
    before = after;
  }
}
