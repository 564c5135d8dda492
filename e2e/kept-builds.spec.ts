import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { differences, ProjectCopy } from './project-copy.ts';

type Edit = (project: ProjectCopy) => Promise<void>;

/** What authors do to an archive between two builds: some pages show it, and others do not. */
const edits: Record<string, Edit> = {
  'a text': (project) =>
    project.edit(
      'content/briefings/2016/leap-day.mdx',
      (text) => `${text}\nThey came back on the next day.\n`,
    ),
  'a title': (project) =>
    project.edit('content/briefings/2015/first-of-the-day.mdx', (text) =>
      text.replace(/^title: /m, 'title: Later, '),
    ),
  'an actor’s name': (project) =>
    project.edit('content/actors/bo-karr.yaml', (text) => text.replace(/^name: .*$/m, 'name: Bo Karr-Lind')),
  'an office': (project) =>
    project.edit('content/actors/ada-lind.yaml', (text) =>
      text.replace('"Harbour Minister"', '"Minister of Tides"'),
    ),
  'the place around a place': (project) =>
    project.edit('content/places/west-quay.yaml', (text) =>
      text.replace(/^within: .*$/m, 'within: haifa-of-the-north'),
    ),
  'a place’s name': (project) =>
    project.edit('content/places/port-ellis.yaml', (text) =>
      text.replace(/^name: .*$/m, 'name: Port Ellis Harbour'),
    ),
  'the topic above a topic': (project) =>
    project.edit('content/topics/wildcat-strikes.yaml', (text) =>
      text.replace(/^broader: .*$/m, 'broader: weather'),
    ),
  'an old address': (project) =>
    project.edit('content/briefings/2014/harbour-closure.mdx', (text) =>
      text.replace('/old/page.html', '/old/page.html/').replace('/harbour.php', '/harbour.html'),
    ),
  'a former id': (project) =>
    project.edit('content/actors/ada-lind.yaml', (text) => text.replace('people/ada', 'ministers/ada')),
  'a story’s rule': (project) =>
    project.edit('content/stories/work.mdx', (text) => text.replace('[work]', '[weather]')),
  'a story that a briefing names': (project) =>
    project.edit('content/briefings/2015/markup-title.mdx', (text) =>
      text.replace(/^(topics: .*)$/m, '$1\nstories: [quay]'),
    ),
  'an image': (project) =>
    copyFile(
      join(project.folder, 'content/briefings/2017/harbour.png'),
      join(project.folder, 'content/briefings/2017/crane.png'),
    ),
  'a photograph': (project) =>
    copyFile(
      join(project.folder, 'content/briefings/2017/chart.jpg'),
      join(project.folder, 'content/briefings/2017/quay.jpg'),
    ),
  'a drawing': (project) =>
    project.edit('content/briefings/2017/tides.svg', (text) => text.replace('Tides of', 'High tides of')),
  'an image of a program': async (project) => {
    const path = join(project.folder, 'content/briefings/2017/chart.jpg');
    await writeFile(path, await sharp(path).negate().toBuffer());
  },
  'a briefing withdrawn': (project) =>
    project.edit('content/briefings/2016/no-sources.mdx', (text) =>
      text.replace(
        /^(title: .*)$/m,
        '$1\nstatus: withdrawn\nwithdrawn: { date: 2016-12-24, reason: It was false. }',
      ),
    ),
};

/** What every page depends on. */
const changes: Record<string, Edit> = {
  'the archive’s title': (project) =>
    project.edit('content/archive.yaml', (text) => text.replace(/^title: .*$/m, 'title: The Other Papers')),
  'a page’s title': (project) =>
    project.edit('content/pages/about.mdx', (text) =>
      text.replace(/^title: .*$/m, 'title: About these papers'),
    ),
  'all stories gone': async (project) => {
    for (const name of ['quay', 'work'])
      await project.edit(`content/stories/${name}.mdx`, (text) =>
        text.replace(/^---\n/, '---\nstatus: draft\n'),
      );
  },
  'a template': (project) =>
    project.edit('src/components/Cast.astro', (text) => text.replace('<ul role="list">', '<p>Held on</p>$&')),
  'a style': (project) =>
    project.edit('src/styles/tokens.css', (text) => `${text}\n:root { --color-test: #123456; }\n`),
  'a plugin': (project) =>
    project.edit('src/mdx/rehype-headings.ts', (text) =>
      text.replace(
        /(visit\(tree, 'element', \(node\) => \{)/,
        "$1\n      if (node.tagName === 'p') node.properties['data-plugin'] = 'changed';",
      ),
    ),
  'the config': (project) =>
    project.edit('astro.config.mjs', (text) => text.replace("base-uri 'none'", "base-uri 'self'")),
  'a version in the lockfile': (project) =>
    project.edit('package-lock.json', (text) => text.replace('"version": "', '"version": "0.')),
};

/** `ARCHIVE_EDITS` tries more of both, `ARCHIVE_SEED` others. */
const count = Number(process.env.ARCHIVE_EDITS ?? 4);
let state = Number(process.env.ARCHIVE_SEED ?? 20170410);

function random(below: number): number {
  state = (state * 16807) % 2147483647;
  return state % below;
}

function someOf(all: Record<string, Edit>, most: number): [name: string, edit: Edit][] {
  const left = Object.entries(all);
  while (left.length > most) left.splice(random(left.length), 1);
  return left;
}

/** How many pages a build made in all, and how many of them it took from the last one. */
function pagesIn(said: string): { all: number; kept: number } {
  const numberIn = (pattern: RegExp) => Number(pattern.exec(said)?.[1]?.replaceAll(',', ''));
  return { all: numberIn(/ on ([\d,]+) pages/), kept: numberIn(/ ([\d,]+) pages? as they were/) };
}

for (const [what, all, most] of [
  ['edit', edits, count],
  ['change of what all pages depend on', changes, Math.ceil(count / 4)],
] as const) {
  test(`a build from a warm cache is the build from nothing, after any ${what}`, async () => {
    test.setTimeout(240_000 + most * 120_000);
    const project = await ProjectCopy.make();
    try {
      const first = await project.build('warm', 'warm-cache');
      expect(first.code, first.said).toBe(0);
      for (const [round, [name, edit]] of someOf(all, most).entries()) {
        await edit(project);

        const warm = await project.build('warm', 'warm-cache');
        // What is compiled is kept by its own digest, which the changes below try.
        if (all === edits) await project.seed(`cold-cache-${round}`, 'warm-cache');
        const cold = await project.build('cold', `cold-cache-${round}`);

        expect([warm.code, cold.code], `${name}\n${warm.said}`).toEqual([0, 0]);
        expect(differences(await project.tree('warm'), await project.tree('cold')), name).toEqual([]);
        const pages = pagesIn(warm.said);
        expect(pages.kept, name).toBeLessThan(pages.all);
        if (all === edits) expect(pages.kept, name).toBeGreaterThan(0);
        else expect(pages.kept, name).toBe(0);
      }
    } finally {
      await project.remove();
    }
  });
}

test('an edit of a text is rendered without compiling the templates again, an edit of a template is not', async () => {
  test.setTimeout(360_000);
  const project = await ProjectCopy.make();
  const compiled = async () => (await stat(join(project.folder, 'cache/compiled/site'))).mtimeMs;
  const page = (name: string) => readFile(join(project.folder, 'dist', name, 'index.html'), 'utf8');
  const edit = async (name: string) => {
    await { ...edits, ...changes }[name]?.(project);
    const { code, said } = await project.build('dist', 'cache');
    expect(code, said).toBe(0);
    return compiled();
  };
  try {
    await project.build('dist', 'cache');
    const first = await compiled();

    expect(await edit('a text')).toBe(first);
    expect(await page('briefings/2016/leap-day')).toContain('They came back on the next day.');
    expect(await edit('a template')).toBeGreaterThan(first);
    expect(await page('briefings/2016/leap-day')).toContain('Held on');
    await edit('a photograph');
    expect(await page('briefings/2017/images')).toMatch(
      /quay\.[\w-]+\.80\.webp" alt="A quay with a red roof"/,
    );
  } finally {
    await project.remove();
  }
});
