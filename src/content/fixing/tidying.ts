import type { Problem } from '../../base/problems.ts';
import { fullPath } from '../../base/system/environment.ts';
import { schemaOf } from '../../schema/schemas.ts';
import { contentFiles } from '../files/content-files.ts';
import { stateOf } from '../files/replace-file.ts';
import { inOrder } from '../front-matter/field-order.ts';
import type { Content } from '../read-content.ts';
import { edited } from './fixes.ts';
import { type Mending, sayFixed, textOf, write } from './mending.ts';
import { idEdits } from './statement-ids.ts';

/** Gives statements without an id the one by which they have an address already, so that none changes. */
export async function writeIds(
  { entries, problems }: Content,
  states: Map<string, string>,
  mending: Mending,
): Promise<void> {
  const wrong = filesWithErrors(problems);
  for (const { filePath, data } of entries.briefings) {
    const edits = wrong.has(filePath) ? [] : idEdits(data.outline?.statements ?? []);
    if (edits.length === 0) continue;
    const path = fullPath(filePath);
    const raw = await textOf(path, mending);
    if (raw === undefined) continue;
    const { text, made } = edited(raw, [{ edits }]);
    if (made.length === 0 || !(await write(path, text, states.get(path) ?? '', mending))) continue;
    // The fields may be put in order after this.
    states.set(path, await stateOf(path));
    sayFixed(filePath, made, mending);
  }
}

export async function putInOrder(
  content: Content,
  states: Map<string, string>,
  mending: Mending,
): Promise<void> {
  const { files } = await contentFiles(mending.root);
  const wrong = filesWithErrors(content.problems);
  for (const { path, shown, collection } of files) {
    if (wrong.has(shown)) continue;
    const raw = await textOf(path, mending);
    if (raw === undefined) continue;
    const text = inOrder(raw, Object.keys(schemaOf[collection].shape), { isMdx: path.endsWith('.mdx') });
    if (text === raw || !(await write(path, text, states.get(path) ?? '', mending))) continue;
    mending.say(`${shown}:1:1  fixed  put the fields in order`);
  }
}

/** What has errors is left as it is: only its author knows what was meant. */
function filesWithErrors(problems: Problem[]): Set<string> {
  return new Set(problems.flatMap(({ file, severity }) => (severity === 'error' ? file : [])));
}
