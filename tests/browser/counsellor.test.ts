// The report laid out for a professional: the same data, a filter, notes that are kept only in a file, links within it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { file, personA, type TestFile } from './support/files';
import { focused } from './support/keyboard';
import { fileInput, openPage, reportHeading, useSite } from './support/site';

const site = useSite();

async function openReport(chosen: TestFile = personA(), address = ''): Promise<Page> {
  const page = await openPage(site);
  if (address !== '') await page.evaluate((hash) => (location.hash = hash), address);
  await fileInput(page).setInputFiles(chosen);
  await reportHeading(page).waitFor();
  return page;
}

const forProfessionals = (page: Page) => page.getByRole('button', { name: 'For professionals' }).click();
const medicine = (page: Page, name: string) => page.locator(`#medicine-${name}`);
const shown = (page: Page) => page.getByText(/^ ?Shown: |Shown: \d+ of/).textContent();

async function download(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await coming).path());
}

test('one switch lays the report out for a professional and back, and is remembered while the page is open', async () => {
  const page = await openReport();
  await forProfessionals(page);
  expect(await page.getByRole('button', { name: 'For professionals' }).getAttribute('aria-pressed')).toBe('true');
  await medicine(page, 'clopidogrel').locator('summary').first().click();
  const table = medicine(page, 'clopidogrel').getByRole('table', { name: 'What each source says of clopidogrel' });
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(expect.arrayContaining(['CPIC', 'FDA label']));
  expect(await table.getByRole('rowheader').allTextContents()).toEqual(expect.arrayContaining(['Result', 'Category', 'Strength', 'Recommendation', 'Guideline']));
  await page.getByRole('button', { name: 'Add a result from a letter' }).click();
  await page.getByRole('button', { name: /^Go back|^Back/ }).first().click();
  await page.getByRole('heading', { name: 'Medicines and sources' }).waitFor();
  await page.getByRole('button', { name: 'For you' }).click();
  await page.getByRole('heading', { level: 2, name: 'Your medicines' }).waitFor();
  await page.context().close();
});

test('the filter says how much it hides, and one button shows everything', async () => {
  const page = await openReport();
  await forProfessionals(page);
  const all = await shown(page);
  await page.getByLabel('Gene', { exact: true }).selectOption('CYP2C19');
  await page.getByLabel('Medicine, brand or class').fill('plavix');
  await page.getByText(/Shown: 1 of \d+ medicines, 1 of \d+ genes\. The others are hidden/).waitFor();
  expect(await medicine(page, 'clopidogrel').count()).toBe(1);
  expect(await medicine(page, 'warfarin').count()).toBe(0);
  await page.getByRole('button', { name: 'Show everything' }).click();
  expect(await shown(page)).toBe(all);
  expect(await medicine(page, 'warfarin').count()).toBe(1);
  await page.context().close();
});

test('notes are saved with the report, come back from the file, and leave the report byte for byte; wiping wipes them', async () => {
  const page = await openReport();
  const alone = await download(page, 'Save the report');
  await forProfessionals(page);
  await page.getByLabel('Your notes on this report').fill('For the whole.');
  await page.locator('#gene-CYP2C19 > summary').click();
  await page.getByLabel('Your notes on CYP2C19').fill('Asked the laboratory.\n<b>Twice.</b>');
  const saved = await download(page, 'Save with notes');
  expect((JSON.parse(saved.toString()) as { report: string }).report).toBe(alone.toString());

  await page.getByRole('button', { name: 'Wipe everything' }).click();
  await page.getByText('Everything is wiped').waitFor();
  await fileInput(page).setInputFiles(file('notes.json', saved));
  await reportHeading(page).waitFor();
  await page.getByText('This report holds 2 notes of a professional').waitFor();
  expect((await download(page, 'Save the report')).equals(alone)).toBe(true);
  await forProfessionals(page);
  expect(await page.getByLabel('Your notes on this report').inputValue()).toBe('For the whole.');
  await page.locator('#gene-CYP2C19 > summary').click();
  expect(await page.getByLabel('Your notes on CYP2C19').inputValue()).toBe('Asked the laboratory.\n<b>Twice.</b>');
  expect((await download(page, 'Save with notes')).equals(saved)).toBe(true);

  await page.getByRole('button', { name: 'Wipe everything' }).click();
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  await forProfessionals(page);
  expect(await page.getByLabel('Your notes on this report').inputValue()).toBe('');
  await page.context().close();
});

test('notes stay while the report is made again, and are printed as a text', async () => {
  const page = await openReport();
  await forProfessionals(page);
  await page.getByLabel('Your notes on this report').fill('For the whole.');
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('heading', { name: 'Medicamentos y fuentes' }).waitFor();
  expect(await page.getByLabel('Sus notas sobre este informe').inputValue()).toBe('For the whole.');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Nota: For the whole.').isVisible()).toBe(true);
  expect(await page.getByLabel('Sus notas sobre este informe').isVisible()).toBe(false);
  await page.context().close();
});

test('an address that names a gene leads to its card, in both layouts, and the page writes none itself', async () => {
  const page = await openReport(personA(), '#gene-CYP2C19');
  await expect.poll(() => focused(page)).toMatch(/^CYP2C19/);
  await forProfessionals(page);
  await page.evaluate(() => (location.hash = '#medicine-clopidogrel'));
  await expect.poll(() => focused(page)).toMatch(/^clopidogrel/);
  expect(await medicine(page, 'clopidogrel').getAttribute('open')).not.toBeNull();
  await medicine(page, 'clopidogrel').getByRole('link', { name: 'CYP2C19', exact: true }).click();
  await expect.poll(() => focused(page)).toMatch(/^CYP2C19/);
  expect(new URL(page.url()).hash).toBe('#medicine-clopidogrel');
  await page.context().close();
});

test('a link to what the filter hides shows everything again, and says so', async () => {
  const page = await openReport();
  await forProfessionals(page);
  await page.getByLabel('Medicine, brand or class').fill('plavix');
  await page.getByText(/Shown: 1 of/).waitFor();
  await page.evaluate(() => (location.hash = '#medicine-warfarin'));
  await expect.poll(() => focused(page)).toMatch(/^warfarin/);
  await page.getByText('Everything is shown again, so that #medicine-warfarin can be reached.').waitFor();
  await page.context().close();
});
