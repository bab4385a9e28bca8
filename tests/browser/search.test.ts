// A whole genome is searched; whoever wants to be sure has all of it read, and is told what that showed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGenome } from '../bench/genome.mjs';
import { axeFaults } from './support/axe';
import { failureHeading, fileInput, native, openPage, reportHeading, useSite } from './support/site';

const site = useSite();
const scratch = mkdtempSync(join(tmpdir(), 'rxplain-search-'));
const genome = join(scratch, 'genome.vcf.gz');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
// More than the 32 MB from which on files are searched.
beforeAll(() => expect(writeGenome(genome, { records: 1_750_000 })).toBeGreaterThan(33 << 20), 120_000);

test('a genome is searched, and the whole of it shows the same', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(genome);
  await reportHeading(page).waitFor();
  await page.getByText('Searched: the file is large and sorted').waitFor();
  expect(JSON.parse(native(genome).report.toString()).input).toMatchObject({ searched: true });

  const workers = page.workers().length;
  const started = page.waitForEvent('worker', () => page.workers().length > workers);
  await page.getByRole('button', { name: 'Read the whole file to make sure' }).click();
  await page.getByText('From end to end. It shows the same as the search did before.').waitFor();
  await started; // one that helps
  await expect.poll(() => page.workers().length).toBe(workers);
  await expect.poll(() => page.getByText('Searched: the file is large and sorted').count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
});

test('a genome that is damaged where the search does not look is found out by reading all of it', async () => {
  const bytes = readFileSync(genome);
  const middle = bytes.length >> 1;
  bytes.fill(0, middle, middle + 200);
  const damaged = join(scratch, 'damaged.vcf.gz');
  writeFileSync(damaged, bytes);
  const page = await openPage(site);
  await fileInput(page).setInputFiles(damaged);
  await reportHeading(page).waitFor();
  await page.getByRole('button', { name: 'Read the whole file to make sure' }).click();
  await failureHeading(page).waitFor();
  const said = /rxplain: (.*?\.) /.exec(native(damaged, '--whole').complaint)?.[1] ?? 'nothing';
  await page.getByText(said).waitFor();
});
