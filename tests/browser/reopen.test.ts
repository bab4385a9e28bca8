// A report that was saved is shown again as it is.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { file, personA } from './support/files';
import { failureHeading, fileInput, openPage, reportHeading, useSite } from './support/site';

const site = useSite();

async function save(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  return readFileSync(await (await download).path());
}

async function savedReport(): Promise<Buffer> {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  const saved = await save(page);
  await page.context().close();
  return saved;
}

test('a saved report is shown as it was, says that it was opened, and is saved again byte for byte', async () => {
  const saved = await savedReport();
  const page = await openPage(site);
  await fileInput(page).setInputFiles(file('rxplain-report.json', saved));
  await reportHeading(page).waitFor();
  expect(await reportHeading(page).textContent()).toBe('Medicine report for example-a');
  const notice = page.getByRole('note').filter({ hasText: 'A saved report' });
  const { generator } = JSON.parse(saved.toString()) as { generator: { version: string; guidelinesVersion: string } };
  expect(await notice.textContent()).toContain(`Rxplain ${generator.version}, with guidelines ${generator.guidelinesVersion}`);
  expect(await notice.textContent()).toMatch(/was last written on \d+ \w+ \d{4}/);
  expect((await save(page)).equals(saved)).toBe(true);
});

test('what needs the person’s file is not offered on an opened report', async () => {
  const saved = await savedReport();
  const page = await openPage(site);
  await fileInput(page).setInputFiles(file('rxplain-report.json', saved));
  await reportHeading(page).waitFor();
  for (const words of ['Change how missing positions are read', 'Change how many X chromosomes are counted', 'Add a result from a letter']) {
    expect(await page.getByText(words).count()).toBe(0);
  }
  await page.locator('details.rx-card', { has: page.getByRole('heading', { level: 4, name: 'warfarin', exact: true }) }).locator('summary').first().click();
  expect(await page.getByRole('button', { name: 'Work out the estimate' }).count()).toBe(0);
});

test('a saved report that was cut off, or is of another version, gives a sentence and no report', async () => {
  const saved = (await savedReport()).toString();
  const page = await openPage(site);
  await fileInput(page).setInputFiles(file('cut.json', saved.slice(0, -500)));
  await failureHeading(page).waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('parts of it are missing or were changed');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await fileInput(page).setInputFiles(file('later.json', saved.replace(/"contractVersion": "1\.\d+"/, '"contractVersion": "2.0"')));
  await failureHeading(page).waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('report format 2.0');
  expect(await reportHeading(page).count()).toBe(0);
});

test('what an opened report says is shown as text, never as markup', async () => {
  const saved = (await savedReport()).toString();
  const page = await openPage(site);
  const name = '<img/src=x/onerror=document.title=1>';
  await fileInput(page).setInputFiles(file('changed.json', saved.replace('"sample": "example-a"', `"sample": ${JSON.stringify(name)}`)));
  await reportHeading(page).waitFor();
  expect(await reportHeading(page).textContent()).toBe(`Medicine report for ${name}`);
  expect(await page.locator('main img').count()).toBe(0);
});
