// Results that somebody types in from a letter.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Report } from '../../web/src/generated/report';
import { readFileSync } from 'node:fs';
import { personA } from './support/files';
import { focused, tabTo } from './support/keyboard';
import { fileInput, openPage, reportHeading, typeGene, useSite } from './support/site';

const site = useSite();

async function saved(page: Page): Promise<Report> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Report;
}

const geneIn = (report: Report, symbol: string) => report.genes.find((gene) => gene.symbol === symbol);
const card = (page: Page, heading: string) =>
  page.locator('details.rx-card', { has: page.getByRole('heading', { level: 4, name: heading, exact: true }) });

test('a visitor with a letter that says CYP2D6 *4/*41 comes to a report by keyboard alone', async () => {
  const page = await openPage(site);
  await tabTo(page, /^Type in a result$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Type in your results' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Type in your results');
  expect(await page.title()).toBe('Type in your results – Rxplain');

  await tabTo(page, /^Gene$/);
  await page.keyboard.type('CYP2D6');
  await tabTo(page, /^First name$/);
  await page.keyboard.type('*4');
  await tabTo(page, /^Second name$/);
  await page.keyboard.type('*41');
  await page.keyboard.press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'CYP2D6 *4/*41' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Gene'); // ready for the next one

  await tabTo(page, /^Make the report$/);
  await page.keyboard.press('Enter');
  await reportHeading(page).waitFor();
  await expect.poll(() => focused(page)).toBe('Medicine report');
  await tabTo(page, /^codeine/);
  await page.keyboard.press('Enter');
  expect(await card(page, 'codeine').getByText('Rests on a result that you typed in', { exact: true }).isVisible()).toBe(true);
  expect(await page.locator('#gene-CYP2D6 > summary').textContent()).toMatch(/Typed in by you.*\*4\/\*41/s);
});

test('the report says what was typed, and nothing else is marked so', async () => {
  const page = await openPage(site);
  await typeGene(page, 'CYP2D6', '*4', '*41');
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
  const report = await saved(page);
  expect(geneIn(report, 'CYP2D6')).toMatchObject({ source: 'manual', status: 'called', given: { diplotype: '*4/*41' } });
  expect(report.genes.filter(({ source }) => source === 'manual').length).toBe(1);
  expect(report.input.format).toBe('none');
  expect(await page.locator('.rx-gene', { has: page.locator('.rx-typed-mark') }).getByRole('heading', { level: 4 }).allTextContents()).toEqual(['CYP2D6']);
  expect(await page.getByText('Change how missing positions are read').count()).toBe(0);
});

test('typed results and a file make one report, and can be changed from it', async () => {
  const page = await openPage(site);
  await typeGene(page, 'CYP2D6', '*4', '*41');
  await page.getByRole('button', { name: 'Choose a file as well' }).click();
  await page.getByText('You typed in 1 result').waitFor();
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  let report = await saved(page);
  expect(report.input.sample).toBe('example-a');
  expect(geneIn(report, 'CYP2D6')?.source).toBe('manual');
  expect(geneIn(report, 'CYP2C19')?.source).toBe('file');

  await page.getByRole('button', { name: 'Change what you typed' }).click();
  await page.getByRole('button', { name: 'Change CYP2D6' }).click();
  await page.getByLabel('Second name').fill('*4');
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
  report = await saved(page);
  expect(geneIn(report, 'CYP2D6')?.diplotypes.map(({ name }) => name)).toEqual(['*4/*4']);
  expect(report.input.sample).toBe('example-a');
});

test('going back to the report without a change shows the same report', async () => {
  const page = await openPage(site);
  await typeGene(page, 'CYP2D6', '*4', '*41');
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
  const before = await saved(page);
  await page.getByRole('button', { name: 'Change what you typed' }).click();
  await page.getByRole('button', { name: 'Remove CYP2D6' }).click();
  await page.getByRole('button', { name: 'Back to the report' }).click();
  await reportHeading(page).waitFor();
  expect(await saved(page)).toEqual(before);
});

test('names that are not known are said, kept, and never guessed', async () => {
  const page = await openPage(site);
  await typeGene(page, 'CYP2C19', '*2', '*999');
  await page.getByRole('button', { name: 'Add this result' }).click();
  await page.getByText('does not know *999 of CYP2C19. It is kept as you typed it.').waitFor();
  await page.getByLabel('Gene', { exact: true }).fill('CYP2D99');
  await page.getByLabel('First name').fill('*1');
  await page.getByLabel('Second name').fill('*1');
  await page.getByRole('button', { name: 'Add this result' }).click();
  await page.getByText('does not know a gene called CYP2D99').waitFor();
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
  expect(await page.locator('article').textContent()).toContain('does not know a gene called CYP2D99');
  expect(geneIn(await saved(page), 'CYP2C19')?.status).not.toBe('called');
});

test('genes that are all unknown make no report', async () => {
  const page = await openPage(site);
  await typeGene(page, 'CYP2D99', '*1', '*1');
  await page.getByRole('button', { name: 'Make the report' }).click();
  await page.getByText('knows none of these genes').waitFor();
  expect(await reportHeading(page).count()).toBe(0);
});

test('a status, words and a score are asked for where the gene has them', async () => {
  const page = await openPage(site);
  await page.getByRole('button', { name: 'Type in a result' }).click();
  const gene = page.getByLabel('Gene', { exact: true });
  await gene.fill('HLA-B');
  expect(await page.getByLabel('First name').count()).toBe(0);
  await page.getByLabel('The result in words').selectOption('*57:01 positive');
  await page.getByRole('button', { name: 'Add this result' }).click();
  await gene.fill('CYP2D6');
  await page.getByLabel('A score').check();
  await page.getByLabel('Activity score').selectOption('1.25');
  await page.getByRole('button', { name: 'Add this result' }).click();
  await gene.fill('CYP2C19');
  expect(await page.getByLabel('A score').count()).toBe(0);
  await page.getByLabel('The result in words', { exact: true }).check();
  await page.getByRole('combobox', { name: 'The result in words' }).selectOption('Poor Metabolizer');
  await page.getByRole('button', { name: 'Make the report' }).click(); // without adding it to the list first
  await reportHeading(page).waitFor();
  const report = await saved(page);
  expect(geneIn(report, 'HLA-B')).toMatchObject({ source: 'manual', given: { phenotype: '*57:01 positive' } });
  expect(geneIn(report, 'CYP2D6')).toMatchObject({ source: 'manual', given: { activityScore: '1.25' } });
  expect(geneIn(report, 'CYP2C19')).toMatchObject({ source: 'manual', phenotypes: ['Poor Metabolizer'] });
});

test('a mistake is said in words, and the focus goes to its field', async () => {
  const page = await openPage(site);
  await page.getByRole('button', { name: 'Type in a result' }).click();
  await page.getByRole('button', { name: 'Make the report' }).click();
  await page.getByText('Add a result first.').waitFor();
  await page.getByLabel('Gene', { exact: true }).fill('CYP2C19');
  await page.getByLabel('First name').fill('*2');
  await page.getByRole('button', { name: 'Add this result' }).click();
  expect(await page.getByRole('alert').first().textContent()).toContain('Type both names.');
  await expect.poll(() => focused(page)).toBe('Second name');
  await page.getByLabel('Second name').fill('*2');
  await page.getByRole('button', { name: 'Add this result' }).click();
  await page.getByLabel('Gene', { exact: true }).fill('cyp2c19');
  await page.getByLabel('First name').fill('*1/*1');
  await page.getByRole('button', { name: 'Add this result' }).click();
  expect(await page.getByRole('alert').first().textContent()).toContain('in your list already');
});

test('the fields complete genes and alleles of the gene that was typed', async () => {
  const page = await openPage(site);
  await page.getByRole('button', { name: 'Type in a result' }).click();
  const suggestions = (label: string) =>
    page.getByLabel(label, { exact: true }).evaluate((input: HTMLInputElement) => [...(input.list?.options ?? [])].map(({ value }) => value));
  expect(await suggestions('Gene')).toContain('CYP2D6');
  expect(await suggestions('First name')).toEqual([]);
  await page.getByLabel('Gene', { exact: true }).fill('CYP2C19');
  expect(await suggestions('Second name')).toEqual(expect.arrayContaining(['*1', '*2', '*17']));
});
