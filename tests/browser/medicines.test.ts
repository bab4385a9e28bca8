// What the person takes: told before the report, first in it, and changed there at once.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onDisk, personA } from './support/files';
import { focused, tabTo } from './support/keyboard';
import { fileInput, native, openPage, reportHeading, takesNone, tell, typeGene, useSite } from './support/site';

const site = useSite();

const step = (page: Page) => page.getByRole('heading', { level: 1, name: 'Your medicines' });
const yours = (page: Page) => page.getByRole('region', { name: 'Your medicines' });
const card = (page: Page, name: string) => yours(page).locator('details.rx-card', { has: page.getByRole('heading', { level: 4, name, exact: true }) });
const makeReport = (page: Page) => page.getByRole('button', { name: 'Make the report' });

// A letter that says what CYP2D6 is, and no file.
async function typedCyp2d6(page: Page): Promise<void> {
  await typeGene(page, 'CYP2D6', '*1', '*1');
  await makeReport(page).click();
  await step(page).waitFor();
}

async function saved(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  return readFileSync(await (await download).path());
}

test('with the keyboard alone, from a file to five medicines, one misspelt, to their advice', async () => {
  const page = await openPage(site, { tells: true });
  page.on('filechooser', (chooser) => void chooser.setFiles(personA()));
  await tabTo(page, /^Choose your file$/);
  await page.keyboard.press('Space');
  await step(page).waitFor();
  await expect.poll(() => focused(page)).toBe('Your medicines');

  await tabTo(page, /^Medicine$/);
  for (const written of ['clopidegrel 75 mg once daily', 'codeine 30 mg', 'Paxil', 'levothyroxine 50 mcg']) {
    await page.keyboard.type(written);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('tamox');
  await page.getByRole('option', { name: 'tamoxifen' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('listitem').filter({ hasText: 'paroxetine (you wrote: Paxil)' }).count()).toBe(1);

  await tabTo(page, /^Make the report$/);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  await expect.poll(() => focused(page)).toMatch(/^clopidogrel/); // the question that is open
  await page.keyboard.press('Enter');
  expect(await page.getByText('clopidogrel (you wrote: clopidegrel 75 mg once daily)').isVisible()).toBe(true);

  await tabTo(page, /^Make the report$/);
  await page.keyboard.press('Enter');
  await reportHeading(page).waitFor();
  await expect.poll(() => focused(page)).toMatch(/^Medicine report/);
  expect(await yours(page).getByRole('heading', { level: 4 }).allTextContents()).toEqual(['clopidogrel', 'codeine', 'paroxetine', 'tamoxifen']);
  expect(await card(page, 'clopidogrel').getByText('What to do', { exact: true }).first().isVisible()).toBe(true);
  expect(await card(page, 'clopidogrel').getByText('How sure this is, and why').isVisible()).toBe(true);
  expect(await card(page, 'tamoxifen').textContent()).toContain('Taking paroxetine slows the enzyme CYP2D6');
  const unknown = page.getByRole('region', { name: 'Not covered by any guideline' });
  expect(await unknown.getByRole('listitem').allTextContents()).toEqual(['levothyroxine']);

  const { report } = native(onDisk(personA()), '--medicines', 'clopidogrel,codeine,paroxetine,levothyroxine,tamoxifen');
  expect((await saved(page)).equals(report)).toBe(true);
});

test('a list is pasted as it is, and a similar name is asked about, never guessed', async () => {
  const page = await openPage(site, { tells: true });
  await fileInput(page).setInputFiles(personA());
  await step(page).waitFor();
  await page.getByRole('combobox', { name: 'Medicine' }).evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, '- Plavix 75 mg, una vez al día\n- hydroxyzine 10 mg\n- Celebrex');
  const question = page.getByRole('group', { name: /hydroxyzine 10 mg/ });
  await question.waitFor();
  expect(await question.getByRole('button').allTextContents()).toContain('None of these: keep “hydroxyzine 10 mg”');
  await makeReport(page).click();
  expect(await page.getByText('First say what you meant').isVisible()).toBe(true);
  await question.getByRole('button', { name: /^None of these/ }).click();
  await makeReport(page).click();
  await reportHeading(page).waitFor();
  expect(await yours(page).getByRole('heading', { level: 4 }).allTextContents()).toEqual(expect.arrayContaining(['clopidogrel', 'celecoxib']));
  expect(await page.getByRole('region', { name: 'Not covered by any guideline' }).textContent()).toContain('hydroxyzine');
});

test('a medicine that slows an enzyme changes the advice on others as soon as it is in the list, and no longer when it is not', async () => {
  const page = await openPage(site, { tells: true });
  await typedCyp2d6(page);
  await tell(page, 'codeine', 'tamoxifen');
  await makeReport(page).click();
  await reportHeading(page).waitFor();
  expect(await card(page, 'codeine').locator('summary').first().textContent()).toContain('No change because of your result');

  await page.getByText('Change your list of medicines').click();
  await tell(page, 'paroxetine');
  await card(page, 'codeine').locator('summary', { hasText: 'Not advised with your result' }).waitFor();
  await card(page, 'tamoxifen').locator('summary', { hasText: 'Not advised with your result' }).waitFor();
  expect(await focused(page)).toBe('Medicine');
  const table = card(page, 'codeine').getByRole('table', { name: /^Your CYP2D6 result/ });
  expect(await table.getByRole('row', { name: /^By your genes alone/ }).textContent()).toContain('Normal Metabolizer');
  expect(await table.getByRole('row', { name: /^While you take paroxetine/ }).textContent()).toContain('Poor Metabolizer');

  await page.getByRole('button', { name: 'Remove paroxetine' }).click();
  await card(page, 'codeine').locator('summary', { hasText: 'No change because of your result' }).waitFor();
  expect(await table.count()).toBe(0);
});

test('a medicine that no guideline covers is said to be so, with what it does to an enzyme, and counts for the others', async () => {
  const page = await openPage(site, { tells: true });
  await typedCyp2d6(page);
  await tell(page, 'Zyban 150 mg', 'codeine');
  await makeReport(page).click();
  await reportHeading(page).waitFor();
  const unknown = page.getByRole('region', { name: 'Not covered by any guideline' });
  expect(await unknown.getByRole('listitem').allTextContents()).toEqual(expect.arrayContaining([expect.stringMatching(/^bupropion: slows down CYP2D6/)]));
  expect(await unknown.locator('.rx-category--standard').count()).toBe(0);
  expect(await card(page, 'codeine').locator('summary').first().textContent()).toContain('Not advised with your result');
});

test('nobody has to tell anything', async () => {
  const page = await openPage(site, { tells: true });
  await typedCyp2d6(page);
  await makeReport(page).click();
  expect(await page.getByText('Add a medicine first').isVisible()).toBe(true);
  await takesNone(page).click();
  await reportHeading(page).waitFor();
  expect(await page.getByText('You have told no medicines').isVisible()).toBe(true);
});

test('what is told is wiped with everything else', async () => {
  const page = await openPage(site, { tells: true });
  await typedCyp2d6(page);
  await tell(page, 'codeine');
  await page.getByRole('button', { name: 'Wipe everything' }).click();
  await page.getByText('Everything is wiped').waitFor();
  await typedCyp2d6(page);
  expect(await page.getByText('Nothing is in your list yet').isVisible()).toBe(true);
});
