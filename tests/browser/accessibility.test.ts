// In every state of the page, light or dark, wide or narrow: axe finds nothing, and nothing needs scrolling sideways.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults, sidewaysFaults } from './support/axe';
import { file, longFile, personB, rawData, twoPeople, zip } from './support/files';
import { failureHeading, fileInput, openPage, reportHeading, repository, tell, typeGene, useSite } from './support/site';

const site = useSite();

async function toMedicines(page: Page): Promise<void> {
  await fileInput(page).setInputFiles(personB());
  await page.getByRole('heading', { level: 1, name: 'Your medicines' }).waitFor();
}

const states: [string, (page: Page) => Promise<void>][] = [
  ['start', async () => {}],
  [
    'start, with everything open',
    async (page) => {
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  ],
  [
    'person',
    async (page) => {
      await fileInput(page).setInputFiles(twoPeople());
      await page.getByRole('button', { name: 'Make the report' }).click();
      await page.getByText('Choose a person.').waitFor();
    },
  ],
  [
    'the columns of a table',
    async (page) => {
      await fileInput(page).setInputFiles(rawData('table.txt'));
      await page.getByLabel(/^Column 4/).selectOption('other');
      await page.getByRole('button', { name: 'Read it this way' }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'the files of an archive',
    async (page) => {
      await fileInput(page).setInputFiles(zip('all.zip', [rawData('one.txt'), rawData('two.txt')]));
      await page.getByRole('button', { name: 'Read this file' }).waitFor();
    },
  ],
  [
    'typing in, with a list, a name that is not known and a mistake',
    async (page) => {
      await typeGene(page, 'CYP2D6', '*4', '*999');
      await page.getByRole('button', { name: 'Add this result' }).click();
      await page.getByLabel('Gene', { exact: true }).fill('CYP2C19');
      await page.getByRole('button', { name: 'Add this result' }).click();
      for (const summary of await page.locator('summary').all()) await summary.click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'typed in, before a file is chosen',
    async (page) => {
      await typeGene(page, 'CYP2D6', '*4', '*41');
      await page.getByRole('button', { name: 'Choose a file as well' }).click();
      await page.getByText('You typed in 1 result').waitFor();
    },
  ],
  [
    'your medicines, with names that fit',
    async (page) => {
      await toMedicines(page);
      await page.getByRole('combobox', { name: 'Medicine' }).fill('clo');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option', { selected: true }).waitFor();
    },
  ],
  [
    'your medicines, with a question that was not answered',
    async (page) => {
      await toMedicines(page);
      await tell(page, 'Plavix 75 mg', 'levothyroxine', 'hydroxyzine', 'bupropion');
      await page.getByRole('button', { name: 'Make the report' }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'report, with medicines of one’s own',
    async (page) => {
      await toMedicines(page);
      await tell(page, 'Plavix 75 mg', 'levothyroxine', 'codeine', 'paroxetine');
      await page.getByRole('button', { name: 'Make the report' }).click();
      await reportHeading(page).waitFor();
      await page.getByText('Change your list of medicines').click();
      for (const summary of await page.locator('.rx-kind > summary').all()) await summary.click();
    },
  ],
  [
    'a report that was opened',
    async (page) => {
      await fileInput(page).setInputFiles(join(repository, 'tests/golden/person-b.json'));
      await page.getByText('A saved report').waitFor();
    },
  ],
  [
    'reading',
    async (page) => {
      await fileInput(page).setInputFiles(longFile());
      await page.getByText(/MB read/).waitFor();
    },
  ],
  [
    'failed',
    async (page) => {
      await fileInput(page).setInputFiles(file('empty.vcf', ''));
      await failureHeading(page).waitFor();
    },
  ],
  [
    'report',
    async (page) => {
      await fileInput(page).setInputFiles(personB());
      await reportHeading(page).waitFor();
    },
  ],
  [
    // One medicine of each category and one gene of each status, with everything in them.
    'report, opened',
    async (page) => {
      await fileInput(page).setInputFiles(personB());
      await reportHeading(page).waitFor();
      await page.locator('#input').waitFor(); // the last that is drawn
      for (const group of await page.locator('.rx-group').all()) {
        const kind = group.locator('.rx-kind > summary').first();
        if ((await kind.count()) > 0) await kind.click();
        const card = group.locator('details.rx-card').first();
        await card.locator('summary').first().click();
        await card.locator(':scope > :not(summary)').first().waitFor(); // drawn once it is opened
        for (const summary of await card.locator('details > summary').all()) await summary.click();
      }
      await page.locator('table').first().waitFor();
    },
  ],
  [
    'report for professionals, filtered, with notes and everything open',
    async (page) => {
      await fileInput(page).setInputFiles(personB());
      await reportHeading(page).waitFor();
      await page.getByRole('button', { name: 'For professionals' }).click();
      await page.getByLabel('Gene', { exact: true }).selectOption('CYP2C9');
      await page.getByLabel('Your notes on this report').fill('A note.');
      await page.locator('#input').waitFor();
      for (const card of await page.locator('details.rx-card').all()) {
        await card.locator('summary').first().click();
        await card.locator(':scope > :not(summary)').first().waitFor();
      }
      for (const summary of await page.locator('#gene-CYP2C9 details > summary').all()) await summary.click();
      await page.getByRole('table', { name: 'Positions looked at in CYP2C9' }).waitFor();
    },
  ],
  [
    'report for professionals',
    async (page) => {
      await fileInput(page).setInputFiles(personB());
      await reportHeading(page).waitFor();
      await page.getByRole('button', { name: 'For professionals' }).click();
      await page.getByRole('heading', { name: 'Medicines and sources' }).waitFor();
    },
  ],
];

describe.each([
  ['light', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
] as const)('%s', (_, options) => {
  test.each(states)('%s', async (name, reach) => {
    const page = await openPage(site, { ...options, tells: name.includes('medicines') });
    await reach(page);
    expect([...(await axeFaults(page)), ...(await sidewaysFaults(page))]).toEqual([]);
    await page.context().close();
  });
});
