// The whole way with the keyboard alone.
import { expect, test } from 'vitest';
import { twoPeople } from './support/files';
import { focused, tabTo } from './support/keyboard';
import { fileInput, openPage, reportHeading, useSite } from './support/site';

const site = useSite();

test('from the first Tab to a medicine’s details, and back to the start', async () => {
  const page = await openPage(site);
  page.on('filechooser', (chooser) => void chooser.setFiles(twoPeople('mother', 'child')));
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('Skip to main content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('Choose your file');

  await page.keyboard.press('Space');
  await page.getByRole('heading', { level: 1, name: 'This file holds 2 people' }).waitFor();
  await expect.poll(() => focused(page)).toBe('This file holds 2 people');

  await tabTo(page, /^mother$/);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^Make the report$/);
  await page.keyboard.press('Enter');
  await reportHeading(page).waitFor();
  await expect.poll(() => focused(page)).toBe('Medicine report for child');

  await tabTo(page, /^clopidogrel/);
  await page.keyboard.press('Enter');
  const card = page.locator('details', { has: page.getByRole('heading', { level: 4, name: 'clopidogrel' }) });
  expect(await card.getByText('What this means for you').first().isVisible()).toBe(true);
  await tabTo(page, /^CYP2C19$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^CYP2C19/);
  expect(await page.locator('#gene-CYP2C19').getByText('What was tested').isVisible()).toBe(true);

  await page.keyboard.press('Home');
  await tabTo(page, /^Wipe everything$/);
  await page.keyboard.press('Enter');
  await page.getByText('Everything is wiped').waitFor();
  expect(await fileInput(page).isEnabled()).toBe(true);
});

test('every control shows where the focus is', async () => {
  const page = await openPage(site);
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    expect(shown).toBe(true);
  }
});
