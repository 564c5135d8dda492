import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheets, sheetsApart } from './sheets.ts';

/** What is said of a build with these modules. */
function saidOf(ids: string[]): string[] {
  const lines: string[] = [];
  const { buildEnd } = sheetsApart((line) => lines.push(line));
  if (typeof buildEnd === 'function') Reflect.apply(buildEnd, { getModuleIds: () => ids.values() }, []);
  return lines;
}

const spine = '/src/components/stories/Spine.astro';

test('the styles of stories have a sheet of their own, those of all pages do not', () => {
  const isApart = (id: string) => sheets[0]?.test.test(id);

  assert.ok(isApart(`${spine}?astro&type=style&index=0&lang.css`));
  assert.ok(!isApart('/src/components/stories/StoryList.astro?astro&type=style&index=0&lang.css'));
  assert.ok(!isApart('/src/components/Masthead.astro?astro&type=style&index=0&lang.css'));
});

test('an Astro that calls styles otherwise is told of in one line, and another build is not', () => {
  assert.deepEqual(saidOf([spine, `${spine}?astro&type=style&index=0&lang.css`]), []);
  assert.deepEqual(saidOf(['/src/other.ts']), []);
  const [line, ...others] = saidOf([spine, `${spine}?part=style&index=0&lang.css`]);
  assert.match(line ?? '', /^Astro was changed \(it calls the styles/);
  assert.deepEqual(others, []);
});
