import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { Random, Weighted } from './random.ts';
import { idOf, quoted, subjectsFor, type Subjects, type Written } from './subjects.ts';
import { capital, longWord, paragraph, sentence, title } from './words.ts';

/** How large an archive is, and which of all possible ones. */
export interface Size {
  briefings: number;
  seed?: number;
  /** Over how many years they are spread; 20 unless it says otherwise. */
  years?: number;
}

/** The last year of an archive. */
const lastYear = 2020;

/**
 * Write an archive in the content contract into a folder: English words as often as they are spoken, names
 * of people, places and organisations. Few actors, places and topics are in most briefings. One
 * briefing in twenty has statements, a table and footnotes; they have some 450 words.
 *
 * The same size and seed give the same bytes.
 *
 * @returns paths of the briefings from the folder, oldest first
 */
export async function generateArchive(
  folder: string,
  { briefings, seed = 20170410, years = 20 }: Size,
): Promise<string[]> {
  const random = new Random(seed);
  const subjects = subjectsFor(briefings, random);
  await write(folder, 'archive.yaml', archive);
  for (const kind of ['actors', 'places', 'topics'] as const)
    await pMap(subjects[kind], ({ id, text }) => write(folder, `${kind}/${id}.yaml`, text), {
      concurrency: 32,
    });
  const pick = {
    actor: new Weighted(subjects.actors, (_, index) => 1 / (index + 1)),
    place: new Weighted(subjects.places, (_, index) => 1 / (index + 1)),
    topic: new Weighted(subjects.topics, (_, index) => 1 / (index + 1)),
  };
  const paths: string[] = [];
  // Written in groups, so that the whole archive is never in memory.
  for (let start = 0; start < briefings; start += 500) {
    const group = Array.from({ length: Math.min(500, briefings - start) }, (_, index) =>
      briefing(dayOf(start + index, briefings, years), start + index, random, pick),
    );
    await pMap(group, ({ path, text }) => write(folder, path, text), { concurrency: 32 });
    paths.push(...group.map(({ path }) => path));
  }
  return paths;
}

const archive = `title: The Bench Papers
description: An archive that was made to measure how long an archive takes.
url: https://bench.example.org
language: en
publisher: The Bench Papers
licence: CC0 1.0
`;

type Pick = Record<'actor' | 'place' | 'topic', Weighted<Subjects['actors'][number]>>;

function briefing(day: string, index: number, random: Random, pick: Pick): { path: string; text: string } {
  const actors = pick.actor.pickSome(random, random.between(1, 4));
  const place = pick.place.pick(random);
  const topics = pick.topic.pickSome(random, random.between(1, 3));
  const headline = `${title(random)} ${index}`;
  const isRich = random.chance(0.05);
  const frontMatter = [
    `title: ${quoted(headline.slice(0, 140))}`,
    `date: ${day}`,
    `summary: ${quoted(`${sentence(random)} ${sentence(random)}`.slice(0, 390).padEnd(40, '.'))}`,
    `actors: [${actors.map(({ id }) => id).join(', ')}]`,
    `location: ${place.id}`,
    `topics: [${topics.map(({ id }) => id).join(', ')}]`,
    'sources:',
    `  - { id: a, title: ${quoted(title(random))}, publisher: The ${capital(longWord(random))}, date: ${day}, kind: press }`,
    `  - { id: b, title: ${quoted(title(random))}, publisher: The ${capital(longWord(random))}, date: ${day}, kind: official }`,
  ];
  const body = bodyOf(random, actors, place, day, isRich);
  return {
    path: `briefings/${day.slice(0, 4)}/${idOf(headline).slice(0, 60).replace(/-$/, '')}-${index}.mdx`,
    text: `---\n${frontMatter.join('\n')}\n---\n\n${body}`,
  };
}

function bodyOf(random: Random, actors: Written[], place: Written, day: string, isRich: boolean): string {
  const names = actors.map(({ name }) => name);
  const parts = [
    `${paragraph(random, names)}<Cite id="a" />`,
    paragraph(random, [`<Place id="${place.id}" />`]),
    `## ${capital(longWord(random))} ${longWord(random)}`,
    paragraph(random, []),
    paragraph(random, names.slice(0, 1)),
    `## ${capital(longWord(random))} ${longWord(random)} again`,
    paragraph(random, []),
    `${paragraph(random, [])}<Cite id="b" />`,
  ];
  if (isRich) {
    for (const { id } of actors.slice(0, 2))
      parts.push(`<Statement by="${id}" on="${day}" source="a">\n\n${sentence(random)}\n\n</Statement>`);
    const rows = Array.from({ length: 4 }, () => `| ${longWord(random)} | ${random.between(1, 900)} |`);
    parts.push(['| What | How many |', '| --- | ---: |', ...rows].join('\n'));
    parts.push(`${sentence(random).slice(0, -1)}.[^1]`, `[^1]: ${sentence(random)}`);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Days from the first of the archive to its last, evenly. */
function dayOf(index: number, all: number, years: number): string {
  const first = Date.UTC(lastYear - years + 1, 0, 1);
  const last = Date.UTC(lastYear, 11, 31);
  return new Date(first + Math.floor((index / Math.max(1, all - 1)) * (last - first)))
    .toISOString()
    .slice(0, 10);
}

async function write(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
