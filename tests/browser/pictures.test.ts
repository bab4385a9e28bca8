// The pictures of a report by keyboard, and what they say.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openPage, reportHeading, useSite } from './support/site';

const site = useSite();
let page: Page;
beforeAll(async () => {
  page = await openPage(site);
  await page.getByRole('button', { name: 'Person B' }).click();
  await reportHeading(page).waitFor();
});

const card = (symbol: string) => page.locator(`#gene-${symbol}`);

async function openCard(symbol: string): Promise<void> {
  await card(symbol).evaluate((details: HTMLDetailsElement) => void (details.open = true));
  await card(symbol).locator('.rx-advice__heading').first().waitFor();
}

test('arrow keys move over the positions of a gene, and say each of them', async () => {
  await openCard('CYP2C19');
  const options = card('CYP2C19').getByRole('option');
  const line = card('CYP2C19').locator('.rx-track__line-of-words');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(await options.count()).toBe(35);
  expect(await card('CYP2C19').locator('[role="option"][tabindex="0"]').count()).toBe(1);

  await options.first().focus();
  const first = await focused();
  expect(first).toBe('rs12248560: Read, changed, letters C / T, reference C, matters most');
  expect(await line.textContent()).toContain('rs12248560');
  await page.keyboard.press('ArrowRight');
  const second = await focused();
  expect(second).not.toBe(first);
  expect(await line.textContent()).toContain(second.split(':')[0]);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe(await options.last().getAttribute('aria-label'));
  await page.keyboard.press('Home');
  expect(await focused()).toBe(first);
  await card('CYP2C19').locator('[role="option"][tabindex="0"]').and(options.first()).waitFor();
  // The whole picture is one stop.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

test('a gene that was not read is marked nowhere, and says so', async () => {
  await openCard('CYP2D6');
  await card('CYP2D6').getByText('This gene could not be read, so nothing is marked.').waitFor();
  expect(await card('CYP2D6').locator('.rx-scale__step--here, .rx-scale__step--possible').count()).toBe(0);
  expect(await card('CYP2D6').getByText('Your result', { exact: true }).count()).toBe(0);
});

test('genes without exons have the table alone', async () => {
  await openCard('HLA-B');
  expect(await card('HLA-B').getByRole('listbox').count()).toBe(0);
  await card('HLA-B').getByText('Every position, one by one').waitFor();
});

test('every medicine is on the one page, and leads to its card', async () => {
  await page.getByText('Every medicine at a glance', { exact: true }).click();
  const names = page.locator('.rx-grid__names a');
  await names.first().waitFor();
  expect(await names.count()).toBe(await page.locator('details[id^="medicine-"]').count());
  await page.locator('.rx-grid').getByRole('link', { name: 'voriconazole', exact: true }).press('Enter');
  expect(await page.locator('#medicine-voriconazole').getAttribute('open')).not.toBeNull();
  expect(await page.evaluate(() => document.activeElement?.closest('details')?.id)).toBe('medicine-voriconazole');
  // A medicine folded away with its kind is unfolded on the way.
  const folded = page.locator('.rx-grid__group.rx-category--standard a').first();
  const name = await folded.textContent();
  await folded.press('Enter');
  const heading = page.locator('.rx-kind details[open] > summary').filter({ hasText: name ?? '' });
  await heading.waitFor();
  expect(await heading.evaluate((summary) => summary === document.activeElement)).toBe(true);
});
