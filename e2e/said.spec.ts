import { expect, test } from 'playwright/test';
import { addressOf, fixture } from './sites.ts';

test.use({ baseURL: addressOf(fixture, '') });

test.describe('what a briefing can say', () => {
  test('a joint statement has both speakers, its form, its page and its original', async ({ page }) => {
    await page.goto('/briefings/2017/joint-statement/');
    const joint = page.locator('#statement_one-voice');

    await expect(joint).toContainText(
      'Ada Lind (Harbour Minister, Islands’ Council; Member of the Islands’ Council, Islands’ Council); Dockers’ Union',
    );
    await expect(joint).toContainText('Quotation');
    await expect(joint).toContainText('Source 1, p. 2');
    await expect(joint.locator('[lang=ar]')).toContainText('يفتح الميناء');
    await expect(page.getByRole('figure').filter({ hasText: 'a senior official' })).toContainText('Reported');
  });

  test('each speaker has a joint statement on their page', { tag: '@soak' }, async ({ page }) => {
    for (const actor of ['ada-lind', 'dockers-union']) {
      await page.goto(`/actors/${actor}/`);
      await expect(page.getByRole('region', { name: 'Statements' })).toContainText(
        'The port opens on Monday.',
      );
    }
  });

  test('a transcript leads from a speaker to their words, and on to their next', async ({ page }) => {
    await page.goto('/briefings/2017/press-briefing/');
    await page.getByRole('navigation', { name: 'Speakers' }).getByRole('link', { name: 'Ada Lind' }).click();
    const first = page.locator(':target');
    await expect(first).toContainText('Ada Lind, Harbour Minister, Islands’ Council');
    await expect(first).toContainText('It opens at six.');

    await first.getByRole('link', { name: 'Next words of Ada Lind' }).click();
    await expect(page.locator(':target')).toContainText('Nobody works on Sunday.');
  });

  test('a number of turns keeps to itself where lines run from right to left', async ({ page }) => {
    await page.goto('/briefings/2017/press-briefing/');
    const ada = page.getByRole('navigation', { name: 'Speakers' }).getByRole('listitem').first();
    await expect(ada).toHaveText(/^\s*Ada Lind\s+2 turns\s*$/);

    const [number, word] = await ada.evaluate((item) => {
      document.documentElement.dir = 'rtl';
      const texts = document.createNodeIterator(item, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const words = text.textContent ?? '';
        if (!words.includes('2 turns')) continue;
        return ['2', 'turns'].map((part) => {
          range.setStart(text, words.indexOf(part));
          range.setEnd(text, words.indexOf(part) + part.length);
          return range.getBoundingClientRect().left;
        });
      }
      return [];
    });

    expect(number).toBeLessThan(word ?? 0);
  });

  test(
    'an actor’s page says how often they speak in transcripts, and leads there',
    { tag: '@soak' },
    async ({ page }) => {
      await page.goto('/actors/ada-lind/');
      const section = page.getByRole('region', { name: 'In transcripts' });

      await expect(section).toContainText('2 turns in 1 briefing');
      await section.getByRole('link').click();
      await expect(page.locator(':target')).toContainText('The port opens on Monday.');
    },
  );
});

test.describe('who said it', () => {
  test('each of several speakers has the office of the day, and somebody without a name has none', async ({
    page,
  }) => {
    await page.goto('/briefings/2015/handover/');
    const said = page.getByRole('article').getByRole('figure');

    await expect(said.nth(0)).toContainText(
      'Vera Holm (Keeper of the Lights (acting), Royal Lamp Office); Nils Aune',
    );
    await expect(said.nth(2)).toContainText('a lamplighter');
    await expect(said.nth(2).getByRole('link', { name: 'a lamplighter' })).toHaveCount(0);
  });

  test(
    'on whose behalf and in what capacity it was said stands beside it, and it may be of a day up to the last change',
    { tag: '@soak' },
    async ({ page }) => {
      await page.goto('/briefings/2015/handover/');
      const said = page.getByRole('figure').filter({ hasText: 'count the lamps' });

      await expect(said).toContainText('Nils Aune, host, for Lamp Office');
      await expect(said).toContainText('5 October 2015');
      await page.goto('/actors/nils-aune/');
      await expect(page.getByRole('region', { name: 'Statements' }).getByRole('listitem')).toHaveCount(2);
    },
  );
});

test.describe('the original of what was translated', () => {
  test('stands below it, each in its language and direction', async ({ page }) => {
    await page.goto('/briefings/2015/handover/');
    const said = page.getByRole('figure').filter({ hasText: 'Neither lamp went out.' });

    await expect(said.locator('[lang=en]').first()).toContainText('Neither lamp went out.');
    await expect(said.locator('[lang=nb]')).toHaveAttribute('dir', 'auto');
    await page.goto('/briefings/2017/joint-statement/');
    await expect(page.getByText('يفتح الميناء يوم الاثنين')).toHaveCSS('direction', 'rtl');
  });

  test(
    'is found like its translation, and stands in the record',
    { tag: '@soak' },
    async ({ page, request }) => {
      for (const words of ['lampene sluknet', 'neither lamp went out']) {
        await page.goto(`/search/?q=${encodeURIComponent(words)}&kind=statement`);
        await expect(page.getByRole('list', { name: 'Results' }), words).toContainText('Vera Holm');
      }
      const record = (await (await request.get('/briefings/2015/handover/index.json')).json()) as {
        statements: object[];
      };
      expect(record.statements[0]).toMatchObject({
        language: 'en',
        form: 'quotation',
        locator: 'p. 5',
        original: { lang: 'nb', text: '«Ingen av lampene sluknet.»' },
        speakers: [{ name: 'Vera Holm' }, { name: 'Nils Aune' }],
      });
    },
  );
});

test('quotations, partly quoted and reported words are told apart in lists, in search and in records', async ({
  page,
  request,
}) => {
  const forms = [
    ['Neither lamp went out.', 'Quotation'],
    ['count the lamps', 'Partly quoted'],
    ['There had been fog.', 'Reported'],
  ] as const;
  await page.goto('/statements/');
  for (const [words, form] of forms)
    await expect(
      page.getByRole('main').getByRole('listitem').filter({ hasText: words }).last(),
    ).toContainText(form);
  for (const [words, form] of forms) {
    await page.goto(`/search/?q=${encodeURIComponent(`"${words}"`)}&kind=statement`);
    await expect(page.getByRole('list', { name: 'Results' }).getByRole('listitem').first()).toContainText(
      `Statement · ${form.toLowerCase()}`,
    );
  }
  const table = await (await request.get('/data/statements.csv')).text();
  for (const [words, form] of forms)
    expect(table).toMatch(new RegExp(`${words}[^\\n]*${form.toLowerCase()}`));
});

test.describe('a transcript', () => {
  test('names who speaks by labels, words and surnames, in the office of its day, and remarks are nobody’s', async ({
    page,
  }) => {
    await page.goto('/briefings/2015/handover/');
    const turns = page.locator('[id^=turn_]');

    await expect(turns).toHaveCount(3);
    await expect(turns.nth(0)).toContainText(/A visitor\s+0:10/);
    await expect(turns.nth(1)).toContainText('Vera Holm, Keeper of the Lights, Lamp Office');
    await expect(turns.nth(2).getByRole('link', { name: 'Nils Aune' })).toBeVisible();
    const table = await page.request.get('/data/turns.csv');
    expect(await table.text()).not.toContain('She laughs');
  });

  test('has an address for each turn, a row in turns.csv, and is found within its briefing', async ({
    page,
    request,
  }) => {
    await page.goto('/briefings/2015/handover/');
    const address = page.getByRole('link', { name: 'link to these words' }).nth(1);
    const href = (await address.getAttribute('href')) ?? '';
    await page.goto(href);
    await expect(page.locator(':target')).toContainText('Only by day.');
    const row = (await (await request.get('/data/turns.csv')).text())
      .split('\n')
      .find((one) => one.includes(href));
    expect(row).toContain(
      'vera-holm,Vera Holm,Keeper of the Lights,lamp-office,2015-10-01,0:14,north-light,lights,Only by day.',
    );

    await page.goto('/search/?q="only by day"');
    const results = page.getByRole('list', { name: 'Results' });
    await expect(
      results.getByRole('link', { name: 'Two lights change hands in three days' }).first(),
    ).toBeVisible();
  });
});

test('a statement’s address stays when others are added, and is its position too as long as none has an id', async ({
  page,
}) => {
  await page.goto('/briefings/2015/handover/#statement_2');
  const position = page.locator('#statement_2');
  const figure = page.getByRole('figure').filter({ has: position });

  await expect(figure).toContainText('count the lamps');
  await expect(figure.getByRole('link', { name: 'link to this statement' })).toHaveAttribute(
    'href',
    /#statement_[0-9a-f]{8}$/,
  );
  // Where one has an id, positions are no addresses.
  await page.goto('/briefings/2017/joint-statement/');
  await expect(page.locator('#statement_1')).toHaveCount(0);
});
