// Real-shaped files of every consumer service, on the page: the report or the refusal of the native program, byte for byte.
// What each must say is in tests/scenarios/raw-data.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import expected from '../scenarios/raw-data/consumer.json';
import { failureHeading, fileInput, native, openPage, realData, reportHeading, useSite } from './support/site';

const site = useSite();
const folder = join(realData, 'consumer');
const traps = ['23andme_build36.txt', 'trap_empty_body.txt', 'trap_truncated.txt', 'trap_23andme_minus_strand_unknown_ids.txt'];
const names = [...new Set([...expected.files.map(({ name }) => name), ...traps])];

if (!existsSync(folder)) test.skip('consumer files on the page (there is no ../shared/data beside this folder)', () => {});

describe.skipIf(!existsSync(folder))('as the native program reads it', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage(site);
    return () => page.context().close();
  });

  test.each(names)('%s', async (name) => {
    const path = join(folder, name);
    const { status, report, complaint } = native(path);
    await fileInput(page).setInputFiles(path);
    await reportHeading(page).or(failureHeading(page)).waitFor();
    if (status === 0) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the report' }).click();
      expect(readFileSync(await (await download).path()).equals(report)).toBe(true);
      await page.getByRole('button', { name: 'Wipe everything' }).click();
    } else {
      expect(complaint).toContain(await page.getByRole('alert').locator('p').first().textContent());
      await page.getByRole('button', { name: 'Choose another file' }).click();
    }
    await fileInput(page).and(page.locator(':enabled')).waitFor();
  });
});
