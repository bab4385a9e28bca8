// Hiding the screen: nothing of the person can be seen or heard, and nothing is lost.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { personA } from './support/files';
import { focused, tabTo } from './support/keyboard';
import { fileInput, openPage, reportHeading, useSite } from './support/site';

const site = useSite();
const cover = (page: Page) => page.getByRole('heading', { level: 1, name: 'The screen is hidden' });

test('Escape pressed twice hides the report, and the same place comes back', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  await tabTo(page, /^clopidogrel/);
  await page.keyboard.press('Enter');
  const before = await page.evaluate(() => document.querySelectorAll('details[open]').length);

  await page.keyboard.press('Escape');
  expect(await cover(page).isVisible()).toBe(false);
  await page.keyboard.press('Escape');
  await cover(page).waitFor();
  expect(await page.title()).toBe('Rxplain');
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/example-a|clopidogrel|CYP2C19/);
  expect(await page.locator('body').ariaSnapshot()).not.toMatch(/example-a|clopidogrel|CYP2C19/);

  await page.keyboard.press('Enter');
  await reportHeading(page).waitFor();
  expect(await page.title()).toBe('Your report – Rxplain');
  expect(await page.evaluate(() => document.querySelectorAll('details[open]').length)).toBe(before);
  await expect.poll(() => focused(page)).toMatch(/^clopidogrel/);
});

test('two presses that lie far apart hide nothing, nor does a page that holds nothing', async () => {
  const page = await openPage(site);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await cover(page).isVisible()).toBe(false);
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1000);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(200);
  expect(await cover(page).isVisible()).toBe(false);
});
