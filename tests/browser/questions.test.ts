// What a file leaves open is asked before it is read: the columns of a table, the file inside an archive.
import { expect, test } from 'vitest';
import { rawData, zip } from './support/files';
import { failureHeading, fileInput, openPage, reportHeading, useSite } from './support/site';

const site = useSite();

test('a table of no known service is read once its columns are confirmed', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(rawData('table.txt'));
  await page.getByRole('heading', { level: 1, name: 'What are the columns of this table?' }).waitFor();
  expect(await page.title()).toBe('Check the columns – Rxplain');
  expect(await page.locator('tbody tr').first().textContent()).toContain('rs');
  for (const [column, meaning] of [[1, 'id'], [2, 'chromosome'], [3, 'position'], [4, 'genotype']] as const) {
    await page.getByLabel(new RegExp(`^Column ${column}`)).selectOption(meaning);
  }
  await page.getByRole('button', { name: 'Read it this way' }).click();
  await reportHeading(page).waitFor();
  const summary = await page.locator('#input ~ dl').textContent();
  expect(summary).toContain('Raw data of a consumer service');
  expect(summary).toContain('Counted as not tested. Raw data');
  expect(await page.getByText('Change how missing positions are read').count()).toBe(0);
});

test('columns that cannot be read are said in words, and nothing is read', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(rawData('table.txt'));
  await page.getByLabel(/^Column 4/).selectOption('other');
  await page.getByRole('button', { name: 'Read it this way' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('One column has to be the genotype');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  expect(await fileInput(page).isEnabled()).toBe(true);
});

test('of an archive with several files, the chosen one is read, and the report names it', async () => {
  const page = await openPage(site);
  const archive = zip('all-of-it.zip', [rawData('one.txt'), rawData('two.txt')]);
  await fileInput(page).setInputFiles(archive);
  await page.getByRole('heading', { level: 1, name: 'This archive holds 2 files with genotypes' }).waitFor();
  await page.getByRole('button', { name: 'Read this file' }).click();
  await page.getByText('Choose a file.').waitFor();
  await page.getByLabel('two.txt').check();
  await page.getByRole('button', { name: 'Read this file' }).click();
  await page.getByRole('heading', { level: 1, name: 'What are the columns of this table?' }).waitFor();
  for (const [column, meaning] of [[1, 'id'], [2, 'chromosome'], [3, 'position'], [4, 'genotype']] as const) {
    await page.getByLabel(new RegExp(`^Column ${column}`)).selectOption(meaning);
  }
  await page.getByRole('button', { name: 'Read it this way' }).click();
  await reportHeading(page).or(failureHeading(page)).waitFor();
  expect(await page.locator('#input ~ dl').textContent()).toContain('two.txt');
});
