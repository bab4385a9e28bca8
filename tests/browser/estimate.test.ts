// The estimate of a dose: asked for by a professional, worked out by the core, never seen by a patient who does not look
// for it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFaults, sidewaysFaults } from './support/axe';
import { onDisk, personA } from './support/files';
import { fileInput, native, openPage, reportHeading, useSite } from './support/site';

const site = useSite();

const card = (page: Page) => page.locator('details.rx-card', { has: page.getByRole('heading', { name: 'warfarin', exact: true }) });
const ask = (page: Page) => card(page).getByRole('button', { name: 'Work out the estimate' });
const amiodarone = (page: Page) => card(page).getByRole('group', { name: 'Amiodarone' });
const inducers = (page: Page) => card(page).getByRole('group', { name: 'Enzyme inducers' });

async function openForm(page: Page): Promise<void> {
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  await card(page).locator('summary').first().click();
  expect(await ask(page).isVisible()).toBe(false);
  await card(page).getByText('Details for your doctor or pharmacist').click();
  await ask(page).waitFor();
}

async function fillIn(page: Page): Promise<void> {
  await card(page).getByLabel('Age in years').fill('50');
  await card(page).getByLabel('Height in centimetres').fill('172');
  await card(page).getByLabel('Weight in kilograms').fill('70,0');
  await card(page).getByLabel('Race, as the paper uses it').selectOption({ label: 'White' });
  await amiodarone(page).getByLabel('No').check();
  await inducers(page).getByLabel('No').check();
}

test('a professional fills in the form, and reads the estimate with its terms, its source and that it is no instruction', async () => {
  const page = await openPage(site, { viewport: { width: 320, height: 640 } });
  await openForm(page);
  await ask(page).click();
  await card(page).getByText('Still needed: age in years').waitFor();
  await fillIn(page);
  await ask(page).click();
  // Person A: *1/*3 and -1639 AG; 4.8864 squared.
  await card(page).getByText('23.9 mg a week (3.4 mg a day)').waitFor();
  expect(await card(page).getByText('not an instruction').isVisible()).toBe(true);
  expect(await card(page).getByRole('row', { name: /CYP2C9: \*1\/\*3/ }).textContent()).toContain('-0.9357');
  expect(await card(page).getByText(/raise the calculated dose by 5 to 10 percent/).textContent()).toContain('25.1 to 26.3 mg a week');
  expect(await card(page).getByText('PMID 19228618').count()).toBe(1);
  expect([...(await axeFaults(page)), ...(await sidewaysFaults(page))]).toEqual([]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  const saved = readFileSync(await (await download).path());
  const flags = ['--age', '50', '--height', '172', '--weight', '70', '--race', 'white', '--takes', 'amiodarone=no,inducers=no'];
  expect(saved.equals(native(onDisk(personA()), ...flags).report)).toBe(true);

  await page.emulateMedia({ media: 'print' });
  expect(await ask(page).isVisible()).toBe(false);
  expect(await card(page).getByText('23.9 mg a week').isVisible()).toBe(true);
});

test('no figure stays beside facts that it was not worked out from', async () => {
  const page = await openPage(site);
  await openForm(page);
  await fillIn(page);
  await ask(page).click();
  await card(page).getByText('23.9 mg a week').waitFor();
  await card(page).getByLabel('Age in years').fill('70');
  expect(await card(page).getByText('mg a week (').count()).toBe(0);
  await ask(page).click();
  // 4.8864 - 2 * 0.2614 = 4.3636, squared 19.04
  await card(page).getByText('19 mg a week').waitFor();
  await inducers(page).getByLabel('Yes').check();
  expect(await card(page).getByText('mg a week (').count()).toBe(0);
});

test('what cannot be true is refused beside the form, and the report stays', async () => {
  const page = await openPage(site);
  await openForm(page);
  await fillIn(page);
  await card(page).getByLabel('Height in centimetres').fill('1.72');
  await ask(page).click();
  await card(page).getByRole('alert').getByText('in centimetres, as a number from 30 to 250').waitFor();
  await card(page).getByLabel('Height in centimetres').fill('tall');
  await ask(page).click();
  await card(page).getByRole('alert').getByText('Height in centimetres: enter a number.').waitFor();
  expect(await card(page).getByText('mg a week (').count()).toBe(0);
  expect(await reportHeading(page).isVisible()).toBe(true);
});

test('wiping forgets what was typed', async () => {
  const page = await openPage(site);
  await openForm(page);
  await fillIn(page);
  await page.getByRole('button', { name: 'Wipe everything' }).click();
  await openForm(page);
  expect(await card(page).getByLabel('Age in years').inputValue()).toBe('');
  expect(await card(page).locator('input:checked').count()).toBe(0);
});
