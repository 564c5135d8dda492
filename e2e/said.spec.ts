import { expect, test } from 'playwright/test';
import { addressOf, fixture } from './sites.ts';

test.use({ baseURL: addressOf(fixture, '') });

test.describe('what a briefing can say', () => {
  test('a joint statement has both speakers, its form, its page and its original', async ({ page }) => {
    await page.goto('/briefings/2017/joint-statement/');
    const joint = page.locator('#statement_one-voice');

    await expect(joint).toContainText('Ada Lind, Harbour Minister, Islands’ Council; Dockers’ Union');
    await expect(joint).toContainText('Quotation');
    await expect(joint).toContainText('Source 1, p. 2');
    await expect(joint.locator('[lang=ar]')).toContainText('يفتح الميناء');
    await expect(page.getByRole('figure').filter({ hasText: 'a senior official' })).toContainText('Reported');
  });

  test('each speaker has a joint statement on their page', async ({ page }) => {
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
    const first = page.locator('.transcript-turn:target');
    await expect(first).toContainText('Ada Lind, Harbour Minister, Islands’ Council');
    await expect(first).toContainText('It opens at six.');

    await first.getByRole('link', { name: 'Next words of Ada Lind' }).click();
    await expect(page.locator('.transcript-turn:target')).toContainText('Nobody works on Sunday.');
  });

  test('an actor’s page says how often they speak in transcripts, and leads there', async ({ page }) => {
    await page.goto('/actors/ada-lind/');
    const section = page.getByRole('region', { name: 'In transcripts' });

    await expect(section).toContainText('2 turns in 1 briefing');
    await section.getByRole('link').click();
    await expect(page.locator('.transcript-turn:target')).toContainText('The port opens on Monday.');
  });
});
