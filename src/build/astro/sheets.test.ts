import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { named, sheets, sheetsApart } from './sheets.ts';

/** What is said of a build with these modules. */
function saidOf(ids: string[]): string[] {
  const lines: string[] = [];
  const { buildEnd } = sheetsApart((line) => lines.push(line));
  if (typeof buildEnd === 'function') Reflect.apply(buildEnd, { getModuleIds: () => ids.values() }, []);
  return lines;
}

const spine = '/src/components/stories/Spine.astro';

/** The sheet of a component's styles. */
const sheetOf = (component: string) =>
  sheets.find(({ test: isIn }) => isIn.test(`/src/${component}?astro&type=style&index=0&lang.css`))?.name;

test('the styles of timelines and of lists have sheets of their own, those of briefings are in the sheet of all pages', () => {
  assert.equal(sheetOf('components/stories/Spine.astro'), 'apart');
  assert.equal(sheetOf('components/timeline/Stretches.astro'), 'apart');
  assert.equal(sheets.find(({ test: isIn }) => isIn.test('/src/styles/as-known.css'))?.name, 'apart');
  assert.equal(sheetOf('components/lists/StoryList.astro'), 'lists');
  assert.equal(sheetOf('components/front/Masthead.astro'), 'lists');
  assert.equal(sheetOf('layouts/Front.astro'), 'lists');
  assert.equal(sheetOf('components/briefing/BriefingHeader.astro'), 'site');
  assert.equal(sheetOf('components/briefing/StorySteps.astro'), 'site');
  assert.equal(sheetOf('layouts/Page.astro'), 'site');
});

test('each folder that has a sheet is there: one that moves is named anew', () => {
  const components = readdirSync(join(import.meta.dirname, '../../components'), {
    recursive: true,
    encoding: 'utf8',
  });
  const idle = [...named.lists, ...named.apart].filter(
    (folder) => !components.some((path) => path.startsWith(`${folder}/`)),
  );

  assert.deepEqual(idle, []);
});

test('an Astro that calls styles otherwise is told of in one line, and another build is not', () => {
  assert.deepEqual(saidOf([spine, `${spine}?astro&type=style&index=0&lang.css`]), []);
  assert.deepEqual(saidOf(['/src/other.ts']), []);
  const [line, ...others] = saidOf([spine, `${spine}?part=style&index=0&lang.css`]);
  assert.match(line ?? '', /^Astro was changed \(it calls the styles/);
  assert.deepEqual(others, []);
});
