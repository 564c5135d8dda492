import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { patience } from './patience.ts';
import { ended } from './project-copy.ts';
import { firstPort } from './sites.ts';
import { soakUnless } from './soak-unless.ts';

/** An archive of one briefing in a language, and what its readers look for. */
interface Archive {
  language: string;
  title: string;
  summary: string;
  /** Words of a result, as they were written. */
  passage: string;
  text: string;
  place: string;
  actor: string;
  /** What is asked for, and the words that are marked in what is found. */
  asked: [words: string, marked: string[]][];
}

const archives: Archive[] = [
  {
    language: 'ja',
    title: '東京都知事が新しい港の計画を発表',
    summary: '東京都知事は昨日、記者会見で新しい港の建設計画を発表した。港は二年後に開く予定である。',
    passage: '記者会見には漁業組合の代表も出席した。',
    text: '記者会見には漁業組合の代表も出席した。港湾労働者は賃上げを求めている。Harbour workers wait.',
    place: '東京',
    actor: '漁業組合',
    asked: [
      ['賃上げ', ['賃上げ']],
      ['労働者', ['労働', '者']],
      // In the middle of a run, and within a word.
      ['建設計画', ['建設', '計画']],
      ['知事', ['都知事']],
      ['harbour', ['Harbour']],
    ],
  },
  {
    language: 'fr',
    title: 'L’agence de l’eau présente le nouveau port',
    summary: 'Le maire d’Orsay a présenté hier, avec l’agence de l’eau, la construction d’un nouveau port.',
    passage: 'Le contrat d’assurance',
    text: 'Le contrat d’assurance est à l’*étude*, et l’original manque. 港湾労働者は賃上げを求めている。',
    place: 'Orsay',
    actor: 'Syndicat des pêcheurs',
    asked: [
      ["l'eau", ['eau']],
      ['assurances', ['assurance']],
      ['étude', ['étude']],
      ['original', ['original']],
    ],
  },
  {
    language: 'uk',
    title: 'Голова уряду оголосив про новий порт',
    summary: 'Голова уряду оголосив учора про будівництво нового порту. Порт відкриють за два роки.',
    passage: 'На зустрічі були',
    text: 'На зустрічі були представники профспілки рибалок. 港湾労働者は賃上げを求めている。',
    place: 'Одеса',
    actor: 'Профспілка рибалок',
    asked: [
      ['будівництво', ['будівництво']],
      ['представник', ['представники']],
      ['賃上げ', ['賃上げ']],
    ],
  },
  {
    language: 'ar',
    title: 'رئيس الحكومة يعلن عن ميناء جديد',
    summary: 'أعلن رئيس الحكومة أمس عن بناء ميناء جديد. سيفتح الميناء بعد عامين.',
    passage: 'حضر الاجتماع ممثلو نقابة الصيادين',
    text: 'حضر الاجتماع ممثلو نقابة الصيادين. Harbour workers wait.',
    place: 'بيروت',
    actor: 'نقابة الصيادين',
    asked: [
      ['ميناء', ['ميناء']],
      ['harbour', ['Harbour']],
    ],
  },
];

for (const [index, archive] of archives.entries())
  test.describe(`an archive in ${archive.language}`, soakUnless(archive.language === 'ja'), () => {
    test.describe.configure({ mode: 'default' });
    const address = `http://localhost:${firstPort + 7 + index}`;
    let root: string;
    let server: ChildProcess;

    test.beforeAll(async () => {
      test.setTimeout(patience);
      root = await mkdtemp(join(tmpdir(), 'language-'));
      const env = {
        ...process.env,
        ARCHIVE_CONTENT: join(root, 'content'),
        ARCHIVE_DIST: join(root, 'dist'),
        ARCHIVE_CACHE: join(root, 'cache'),
        PORT: String(firstPort + 7 + index),
      };
      await write(env.ARCHIVE_CONTENT, archive);
      const { code, said } = await ended(spawn('node', ['src/cli/build.ts'], { env }));
      expect(code, said).toBe(0);
      server = spawn('node', ['src/cli/serve.ts'], { env });
      if (server.stdout) await once(server.stdout, 'data');
    });

    test.afterAll(async () => {
      server.kill();
      await rm(root, { recursive: true, force: true });
    });

    for (const [words, marked] of archive.asked)
      test(`finds ${words} and marks it`, async ({ page }) => {
        const result = await ask(page, address, words);

        await expect(result.getByRole('link', { name: archive.title })).toBeVisible();
        await expect(result.locator('mark')).toContainText(marked);
      });

    test('shows a passage as it was written', async ({ page }) => {
      const result = await ask(page, address, archive.text.split(/[.。]/)[0] ?? '');

      await expect(result).toContainText(archive.passage);
    });

    test('is narrowed by a subject, and completes its name', async ({ page }) => {
      await ask(page, address, archive.place);
      await page.getByRole('checkbox', { name: archive.actor }).check();
      await expect(page.getByRole('status')).toContainText('1 result');

      await page.getByLabel('Search the archive', { exact: true }).fill(`place:${archive.place.slice(0, 1)}`);
      await expect(page.getByRole('option', { name: archive.place })).toBeVisible();
    });

    if (archive.language === 'uk')
      test('misses none of the words that say nothing in a question', async ({ page }) => {
        await ask(page, address, 'що сказав про це голова уряду');

        await expect(page.getByText('сказав stands nowhere in the archive.')).toBeVisible();
      });

    if (archive.language === 'ar')
      test('is read from the right, its English lines from the left, its days as they are written', async ({
        page,
      }) => {
        await page.goto(address);
        const line = page.getByText('Published by');

        expect(await sidesOf(line)).toEqual({ first: 'left', stands: 'right' });
        const result = await ask(page, address, 'ميناء');
        await expect(result.locator('time')).toHaveText('\u206710 أبريل 2017\u2069');
        expect(await sidesOf(result.locator('time'))).toEqual({ first: 'right', stands: 'right' });
        expect(await sidesOf(page.getByText('1 result').first())).toEqual({
          first: 'left',
          stands: 'right',
        });
        await ask(page, address, '10 ابريل 2017');
        await expect(page.getByText('Show only what is')).toContainText('10 أبريل 2017');
      });
  });

/** Searches, and returns the briefing that is found. */
async function ask(page: Page, address: string, words: string) {
  await page.goto(`${address}/search/?q=${encodeURIComponent(words)}`);
  return page.locator('li.briefing');
}

/** On which side of its line an element's first sign is, and on which side of the screen the element. */
function sidesOf(element: Locator) {
  return element.evaluate((found) => {
    const [text] = [...found.childNodes].filter(
      (node): node is Text => node instanceof Text && /\S/.test(node.data),
    );
    if (!text) throw new Error('There is no text.');
    const range = document.createRange();
    const boxOf = (start: number) => {
      range.setStart(text, start);
      range.setEnd(text, start + 1);
      return range.getBoundingClientRect();
    };
    const begins = text.data.search(/[\p{L}\p{N}]/u);
    const [first, second] = [boxOf(begins), boxOf(begins + 1)];
    // Two digits of a number follow one another from the left, wherever they stand: the letters after them tell.
    const later = boxOf(text.data.search(/\p{L}/u));
    const whole = found.getBoundingClientRect();
    return {
      first: (begins === text.data.search(/\p{L}/u) ? second : later).left > first.left ? 'left' : 'right',
      stands: innerWidth - whole.right < whole.left ? 'right' : 'left',
    };
  });
}

async function write(content: string, { language, title, summary, text, place, actor }: Archive) {
  const files = {
    'archive.yaml': [
      'title: Archive',
      'description: An archive of one briefing, in the language that it is written in.',
      'url: https://language.example',
      `language: ${language}`,
      'publisher: Archive',
      'licence: { name: CC0 1.0, url: https://creativecommons.org/publicdomain/zero/1.0/ }',
    ],
    'places/port.yaml': [`name: ${place}`, 'kind: city'],
    'actors/union.yaml': [`name: ${actor}`, 'kind: organisation'],
    'topics/ports.yaml': ['name: Ports'],
    'briefings/2017/port.mdx': [
      '---',
      `title: ${title}`,
      `summary: ${summary}`,
      'date: 2017-04-10',
      'location: port',
      'actors: [union]',
      'topics: [ports]',
      'sources:',
      '  - { id: one, title: One, publisher: One, date: 2017-04-10, url: https://one.example/, kind: press }',
      'status: published',
      '---',
      '',
      `<Actor id="union">${actor}</Actor>. ${text} <Cite id="one" />`,
    ],
  };
  for (const [path, lines] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), `${lines.join('\n')}\n`);
  }
}
