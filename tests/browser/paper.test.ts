// What a printed report holds, for the person and for a professional.
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { personB } from './support/files';
import { fileInput, openPage, reportHeading, tell, useSite } from './support/site';

const site = useSite();
let page: Page;

// Person B takes codeine. Voriconazole asks for something, celecoxib does not.
beforeEach(async () => {
  page = await openPage(site, { tells: true });
  await fileInput(page).setInputFiles(personB());
  await page.getByRole('heading', { level: 1, name: 'Your medicines' }).waitFor();
  await tell(page, 'codeine');
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
  return () => page.context().close();
});

const card = (medicine: string) => page.locator(`#medicine-${medicine}`);

async function layOutForPaper(): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

async function countPages(): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

test('a person’s own medicines are printed with every source, others with what the person reads, the rest by name alone', async () => {
  await layOutForPaper();
  expect(await card('codeine').getByText('Details for your doctor or pharmacist').isVisible()).toBe(true);
  expect(await card('codeine').getByText('Recommendation').first().isVisible()).toBe(true);
  expect(await card('voriconazole').getByRole('heading', { name: 'What to do' }).first().isVisible()).toBe(true);
  expect(await card('voriconazole').getByText('Details for your doctor or pharmacist').isVisible()).toBe(false);
  expect(await card('celecoxib').isVisible()).toBe(false);
  expect(await page.locator('.rx-grid').getByText('celecoxib', { exact: true }).isVisible()).toBe(true);
  expect(await page.getByText('On paper, these medicines stand in the list').first().isVisible()).toBe(true);
  expect(await page.locator('#gene-CYP2C19 > summary').isVisible()).toBe(true);

  // Afterwards the page is as it was.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  expect(await card('voriconazole').getAttribute('open')).toBeNull();
  expect(await page.getByText('On paper, these medicines stand in the list').first().isVisible()).toBe(false);
  expect(await countPages()).toBeLessThan(30);
});

test('for a professional, medicines that are taken or have a note are printed with every source', async () => {
  await page.getByRole('button', { name: 'For professionals' }).click();
  await card('voriconazole').locator('summary').first().click();
  await card('voriconazole').getByLabel(/^Your notes on/).fill('Ask the ward.');
  await card('voriconazole').locator('summary').first().click();
  await layOutForPaper();
  expect(await card('codeine').getByRole('table').isVisible()).toBe(true);
  expect(await card('voriconazole').getByText('Ask the ward.').last().isVisible()).toBe(true);
  expect(await card('omeprazole').locator('summary').first().isVisible()).toBe(true);
  expect(await card('omeprazole').getByRole('table').count()).toBe(0);
  expect(await page.getByText('On paper, a medicine is one line').isVisible()).toBe(true);
});
