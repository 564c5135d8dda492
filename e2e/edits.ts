import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { ProjectCopy } from './project-copy.ts';

/** A change of a copy of the project, whose content is the awkward archive. */
export type Edit = (project: ProjectCopy) => Promise<void>;

/** What authors do to an archive between two builds: some pages show it, and others do not. */
export const edits = {
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
  'what a story collects': (project) =>
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
  'a briefing that is new, with an actor who is': async (project) => {
    await writeFile(
      join(project.folder, 'content/actors/tove-rask.yaml'),
      'name: Tove Rask\nkind: person\nmemberOf: [dockers-union]\n',
    );
    await writeFile(
      join(project.folder, 'content/briefings/2017/night-shift.mdx'),
      `---
title: The night shift is agreed on
date: 2017-12-01
summary: The union and the minister agree on a night shift at the quay, from the new year on.
actors: [tove-rask, ada-lind]
location: west-quay
topics: [work]
stories: [quay]
---

Tove Rask signed for the <Actor id="dockers-union">dockers</Actor>.

<Statement by="tove-rask">“We will work by night.”</Statement>
`,
    );
  },
  'a briefing gone': (project) => project.delete('content/briefings/2015/second-of-the-day.mdx'),
  'an embargo that ended': (project) =>
    project.edit('content/briefings/2017/embargoed.mdx', (text) => text.replace('2099-01-01', '2017-02-01')),
  'a story that is no draft any more': (project) =>
    project.edit('content/stories/unwritten.mdx', (text) => text.replace('status: draft\n', '')),
  'a statement': (project) =>
    project.edit('content/briefings/2015/handover.mdx', (text) =>
      text.replace('“Neither lamp went out.”', '“Neither lamp went out, by my word.”'),
    ),
  'a turn of a transcript': (project) =>
    project.edit('content/briefings/2017/press-briefing.mdx', (text) =>
      text.replace('Why not on Sunday?', 'Why not on a Sunday?'),
    ),
  'a correction': (project) =>
    project.edit('content/briefings/2017/joint-statement.mdx', (text) =>
      text.replace(
        /^(title: .*)$/m,
        "$1\ncorrections:\n  - { date: 2017-12-02, kind: factual, was: 'three', now: 'four' }",
      ),
    ),
  'the days of a briefing': (project) =>
    project.edit('content/briefings/2015/handover.mdx', (text) =>
      text.replace('until: 2015-10-01', 'until: 2016-01-02').replace('publish: 2015-10-03\n', ''),
    ),
  'a source': (project) =>
    project.edit('content/briefings/2015/handover.mdx', (text) =>
      text.replace('publisher: Sound Television', 'publisher: Sound and Light Television'),
    ),
} satisfies Record<string, Edit>;

/** What every page depends on. */
export const changes = {
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
  'the style of what a program imports': (project) =>
    project.edit('content/briefings/2017/Tide.astro', (text) => text.replace('700', '800')),
  'a program that is none any more': (project) =>
    project.edit('content/briefings/2017/program.mdx', (text) =>
      text
        .replace(/^(?:import|export) .*\n/gm, '')
        .replace(/^<Tide .*\n/m, '')
        .replaceAll(/\{tonnage(?: \* 2)?\}/g, 'many'),
    ),
  'a look of its own': (project) =>
    writeFile(join(project.folder, 'content/theme.css'), ':root { --radius: 7px }\n'),
  'words for the home page': (project) =>
    writeFile(
      join(project.folder, 'content/pages/home.mdx'),
      '---\ntitle: Home\nsummary: What readers are told on the home page of these invented papers.\n---\n\nBegin at the quay.\n',
    ),
  'the path of its address': (project) =>
    project.edit('content/archive.yaml', (text) =>
      text.replace('https://ports.example', 'https://ports.example/papers/'),
    ),
  'the archive’s language': (project) =>
    project.edit('content/archive.yaml', (text) => text.replace('language: en', 'language: ar')),
  'a template': (project) =>
    project.edit('src/components/briefing/Cast.astro', (text) =>
      text.replace('<ul role="list">', '<p>Held on</p>$&'),
    ),
  'a style': (project) =>
    project.edit('src/styles/tokens.css', (text) => `${text}\n:root { --color-test: #123456; }\n`),
  'a plugin': (project) =>
    project.edit('src/mdx/rehype/rehype-headings.ts', (text) =>
      text.replace(
        /(visit\(tree, 'element', \(node\) => \{)/,
        "$1\n      if (node.tagName === 'p') node.properties['data-plugin'] = 'changed';",
      ),
    ),
  'the config': (project) =>
    project.edit('astro.config.mjs', (text) => text.replace('compressHTML: true', 'compressHTML: false')),
  'a version in the lockfile': (project) =>
    project.edit('package-lock.json', (text) => text.replace('"version": "', '"version": "0.')),
} satisfies Record<string, Edit>;
