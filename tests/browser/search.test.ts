// A whole genome is searched; whoever wants to be sure has all of it read, and is told what that showed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeGenome } from '../bench/genome.mjs';
import { axeFaults } from './support/axe';
import { fileInput, native, openPage, reportHeading, useSite } from './support/site';

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

  await page.getByRole('button', { name: 'Read the whole file to make sure' }).click();
  await page.getByText('From end to end. It shows the same as the search did before.').waitFor();
  await expect.poll(() => page.getByText('Searched: the file is large and sorted').count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
});
