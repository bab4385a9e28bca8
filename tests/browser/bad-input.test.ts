// A file that cannot be read as genotypes gives one clear sentence, and never a report.
import { expect, test } from 'vitest';
import { badFiles, onDisk, personA } from './support/files';
import { failureHeading, fileInput, native, openPage, reportHeading, useSite } from './support/site';

const site = useSite();

test.each(badFiles)('%s', async (_, file) => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(file);
  await failureHeading(page).or(reportHeading(page)).or(page.getByText('Whose report do you want?')).waitFor();
  const person = file.name === 'columns.vcf' ? ['--sample', 'second'] : [];
  if (person.length > 0) {
    await page.getByLabel('second').check();
    await page.getByRole('button', { name: 'Make the report' }).click();
    await failureHeading(page).or(reportHeading(page)).waitFor();
  }

  expect(await reportHeading(page).count()).toBe(0);
  const alert = page.getByRole('alert');
  const message = (await alert.locator('p').first().textContent()) ?? '';
  expect(message).toMatch(/^[A-Z].{15,}\.$/s);
  expect(message).not.toMatch(/went wrong|undefined|error code/i);
  expect(await alert.locator('p').nth(1).textContent()).toMatch(/^[A-Z].{15,}\.$/s);
  expect(await failureHeading(page).evaluate((heading) => heading === document.activeElement)).toBe(true);

  const { status, report, complaint } = native(onDisk(file), ...person);
  expect(status).toBe(3);
  expect(report.length).toBe(0);
  expect(complaint).toContain(message);
});

test('after a bad file, a good one can be read', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles({ name: 'empty.vcf', mimeType: '', buffer: Buffer.alloc(0) });
  await failureHeading(page).waitFor();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
});
