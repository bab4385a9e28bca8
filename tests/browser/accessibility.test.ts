// In every state of the page, light or dark, wide or narrow: axe finds nothing, and nothing needs scrolling sideways.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { file, longFile, personB, twoPeople } from './support/files';
import { failureHeading, fileInput, openPage, reportHeading, useSite } from './support/site';

const site = useSite();

async function problems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`)),
    ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : []),
  ];
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
    'reading',
    async (page) => {
      await fileInput(page).setInputFiles(longFile(40));
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
      for (const group of await page.locator('.rx-group').all()) {
        const card = group.locator('details.rx-card').first();
        await card.locator('summary').first().click();
        for (const summary of await card.locator('details > summary').all()) await summary.click();
      }
      await page.locator('table').first().waitFor();
    },
  ],
];

describe.each([
  ['light', { colorScheme: 'light', viewport: { width: 1280, height: 800 } }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
] as const)('%s', (_, options) => {
  test.each(states)('%s', async (_, reach) => {
    const page = await openPage(site, options);
    await reach(page);
    expect(await problems(page)).toEqual([]);
    await page.context().close();
  });
});
