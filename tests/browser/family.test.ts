// People of one file: parents tell which changes lie together, and others are put side by side.
import { expect, test } from 'vitest';
import { file } from './support/files';
import { fileInput, openPage, reportHeading, useSite } from './support/site';

const site = useSite();

// A child and its parents at the changes of TPMT that tell *3A from *3B and *3C (GRCh38).
const family = () =>
  file(
    'family.vcf',
    [
      '##fileformat=VCFv4.2',
      '##contig=<ID=chr6,length=170805979>',
      '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
      '#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tchild\tmother\tfather',
      'chr6\t18130687\trs1142345\tT\tC\t50\tPASS\t.\tGT\t0/1\t0/0\t0/1',
      'chr6\t18138997\trs1800460\tC\tT\t50\tPASS\t.\tGT\t0/1\t0/1\t0/0',
      'chr6\t18143724\trs1800462\tC\tG\t50\tPASS\t.\tGT\t0/0\t0/0\t0/0',
      '',
    ].join('\n'),
  );

test('with the parents the child’s changes are told apart, and the report names whose results were used', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(family());
  await page.getByLabel('child', { exact: true }).check();
  await page.getByLabel('Mother', { exact: true }).selectOption('mother');
  await page.getByLabel('Father', { exact: true }).selectOption('father');
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
  const gene = page.locator('#gene-TPMT');
  expect(await gene.locator('summary').first().textContent()).toContain('*3B/*3C');
  expect(await page.locator('#input ~ dl').textContent()).toContain('mother: mother, father: father');
});

test('up to three others stand beside the person, gene by gene', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(family());
  await page.getByLabel('child', { exact: true }).check();
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
  await page.getByLabel('Person 2').selectOption('mother');
  await page.getByLabel('Person 3').selectOption('father');
  await page.getByRole('button', { name: 'Show side by side' }).click();
  await page.getByText('The table shows child, mother and father.').waitFor();
  const row = page.getByRole('row', { name: /^TPMT/ });
  const cells = await row.getByRole('cell').allTextContents();
  expect(cells).toHaveLength(3);
  expect(cells[1]).toContain('*1/*3B');
  expect(cells[2]).toContain('*1/*3C');
});
