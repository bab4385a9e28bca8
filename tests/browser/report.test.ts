// From a file to a report, as a visitor goes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../web/src/generated/report';
import { inTwoFiles, nothingTested, onDisk, personA, personB, twoPeople } from './support/files';
import { failureHeading, fileInput, native, openPage, realData, reportHeading, useSite } from './support/site';

const site = useSite();

async function save(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  return readFileSync(await (await download).path());
}

// Byte for byte. Different generators mean that one of the two was not built again: said first, since it says more.
function expectSame(saved: Buffer, native: Buffer): void {
  const generator = (report: Buffer) => (JSON.parse(report.toString()) as Report).generator;
  expect(generator(saved)).toEqual(generator(native));
  expect(saved.equals(native)).toBe(true);
}

test('choosing a file of one person leads straight to the report', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  expect(await reportHeading(page).textContent()).toBe('Medicine report for example-a');
  expect(await page.title()).toBe('Your report – Rxplain');
});

test('dropping a file anywhere on the page reads it', async () => {
  const page = await openPage(site);
  const { name, buffer } = personA();
  const files = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [name, buffer.toString()] as const,
  );
  await page.locator('footer').dispatchEvent('drop', { dataTransfer: files });
  await reportHeading(page).waitFor();
});

test('the saved report is the native program’s, byte for byte', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  const { status, report } = native(onDisk(personA()));
  expect(status).toBe(0);
  expectSame(await save(page), report);
});

test('what to ask for next is listed, and opens with what it would help with', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  const steps = page.getByRole('region', { name: 'Tests that could tell more' });
  await steps.getByRole('heading', { name: 'CYP2D6' }).click();
  const helps = steps.getByText(/^Advice that waits for this:/).first();
  await helps.waitFor();
  expect(await helps.textContent()).toContain('codeine');
  await page.context().close();
});

test('several files that are chosen together make one report, the native program’s', async () => {
  const page = await openPage(site);
  const files = inTwoFiles('chr10');
  await fileInput(page).setInputFiles(files);
  await reportHeading(page).waitFor();
  expect(await page.locator('#input ~ dl').textContent()).toContain('chr10.vcf, others.vcf');
  const { report } = native(onDisk(files[1]), onDisk(files[0]));
  expectSame(await save(page), report);
});

test('of several files, the one that cannot be read is named', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles([personA(), { name: 'results.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7\n') }]);
  await failureHeading(page).waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('results.pdf: ');
});

test('a file of several people asks whose report it is to be', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(twoPeople('mother', 'child'));
  await page.getByRole('heading', { level: 1, name: 'This file holds 2 people' }).waitFor();
  await page.getByRole('button', { name: 'Make the report' }).click();
  expect(await page.getByText('Choose a person.').isVisible()).toBe(true);
  await page.getByLabel('child').check();
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
  expect(await reportHeading(page).textContent()).toBe('Medicine report for child');
});

test('every medicine stands under the category that the report gives it, and every gene under its status', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  const report = JSON.parse((await save(page)).toString()) as Report;
  expect(report.medicines.length).toBeGreaterThan(0);
  for (const category of new Set(report.medicines.map((medicine) => medicine.category))) {
    const shown = await page.locator(`section:has(> #category-${category}) h4`).allTextContents();
    const expected = report.medicines.filter((medicine) => medicine.category === category);
    expect(shown.sort()).toEqual(expected.map(({ label }) => label).sort()); // what cannot be told and the rest are folded by kind
  }
  for (const status of new Set(report.genes.map((gene) => gene.status))) {
    const shown = await page.locator(`section:has(> #status-${status}) h4`).allTextContents();
    expect(shown).toEqual(report.genes.filter((gene) => gene.status === status).map(({ symbol }) => symbol));
  }
});

test('a file in which nothing was tested shows no medicine as unchanged, and no gene as read', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(nothingTested());
  await reportHeading(page).waitFor();
  expect(await page.locator('#category-standard').count()).toBe(0);
  expect(await page.locator('#status-called').count()).toBe(0);
  expect(await page.locator('article').textContent()).toMatch(/Of \d+ genes, 0 could be read/);
});

test('reading missing positions as reference is said on the report, and can be taken back', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(personB());
  await reportHeading(page).waitFor();
  expect(await page.getByText('Counted as not tested', { exact: true }).isVisible()).toBe(true);
  await page.getByText('Change how missing positions are read').click();
  await page.getByRole('button', { name: 'count them as the same as the reference' }).click();
  await page.getByText('Counted as the same as the reference, at least in part.').waitFor();
  expect(await page.getByText('If they were never tested, parts of this report are wrong.').isVisible()).toBe(true);
  await page.getByText('Change how missing positions are read').click();
  await page.getByRole('button', { name: 'count them all as not tested' }).click();
  await page.getByText('Counted as not tested', { exact: true }).waitFor();
});

test('how many X chromosomes there are can be said before the report and after it', async () => {
  const page = await openPage(site);
  await page.getByText('One X chromosome or two').click();
  await page.getByLabel('One', { exact: true }).check();
  await fileInput(page).setInputFiles(personA());
  await page.getByText('One, as you chose', { exact: true }).waitFor();
  expectSame(await save(page), native(onDisk(personA()), '--sex', 'male').report);
  await page.getByText('Change how many X chromosomes are counted').click();
  await page.getByRole('button', { name: 'Read again, as the file shows' }).click();
  await page.getByText('The file does not show if there are one or two', { exact: true }).waitFor();
  expectSame(await save(page), native(onDisk(personA())).report);
});

test('a reading that is not used is counted, in the summary of the file and with its gene', async () => {
  const page = await openPage(site);
  const { name, buffer } = personA();
  const weak = buffer.toString().replace(/^(chr10\t94942290\t.*:)\d+$/m, '$15');
  await fileInput(page).setInputFiles({ name, mimeType: '', buffer: Buffer.from(weak) });
  await reportHeading(page).waitFor();
  const summary = await page.locator('#input ~ dl').textContent();
  expect(summary).toContain('1 of low quality, 0 without a result, 0 conflicting');
  expect(summary).toContain('A genotype quality (GQ) below 20 is low quality.');
  await page.locator('#gene-CYP2C9 summary').first().click();
  await page.locator('#gene-CYP2C9').getByText('In the file, but not used: 1 of low quality').waitFor();
});

test('a file dropped on a report does not make the browser leave it', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  const left = await page.evaluate(() => {
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() });
    return document.querySelector('article')?.dispatchEvent(drop);
  });
  expect(left).toBe(false);
});

test('moving about in a report leaves no trace in the address or the history', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  const before = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: /^We cannot tell/ }).click();
  expect(await page.locator('#category-cannot-tell').evaluate((heading) => heading === document.activeElement)).toBe(true);
  await page.getByRole('link', { name: 'Genes', exact: true }).click();
  expect(page.url()).toBe(site.url);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('an example is read like any file, and says that the person does not exist', async () => {
  const page = await openPage(site);
  await page.getByRole('button', { name: 'Person B' }).click();
  await reportHeading(page).waitFor();
  expect(await page.getByText('This person does not exist').isVisible()).toBe(true);
  expect(await page.locator('#category-cannot-tell').count()).toBe(1);
});

test('what a file says is shown as text, never as markup', async () => {
  const page = await openPage(site);
  const name = '<img/src=x/onerror=document.title="taken">';
  await fileInput(page).setInputFiles(twoPeople(name, 'second'));
  await page.getByLabel(name).check();
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
  expect(await reportHeading(page).textContent()).toBe(`Medicine report for ${name}`);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).toBe('Your report – Rxplain');
});

describe.skipIf(!existsSync(realData))('real files', () => {
  test.each([
    ['getrm_30x_grch38_2samples_pgx.vcf.gz', 'NA18526', 'auto'],
    ['getrm_30x_grch38_2samples_pgx.vcf.gz', 'NA18526', 'reference'],
    ['getrm_30x_grch38_2samples_pgx.vcf.gz', 'NA18861', 'not-tested'],
    ['1kgp_phase3_grch37_getrm_public.vcf.gz', 'NA18526', 'auto'],
  ])('%s, %s, absence %s: the saved report is the native program’s, byte for byte', async (name, sample, absence) => {
    const path = join(realData, 'vcf', name);
    const page = await openPage(site);
    await page.getByText('Positions that your file does not mention').click();
    await page.locator(`#absence-${absence}`).check();
    await fileInput(page).setInputFiles(path);
    const list = page.getByLabel('Person');
    const radio = page.getByLabel(sample);
    await list.or(radio).waitFor();
    if (await list.isVisible()) await list.selectOption(sample);
    else await radio.check();
    await page.getByRole('button', { name: 'Make the report' }).click();
    await reportHeading(page).or(failureHeading(page)).waitFor();
    const { status, report } = native(path, '--sample', sample, '--absence', absence);
    expect(status).toBe(0);
    expectSame(await save(page), report);
  });
});
