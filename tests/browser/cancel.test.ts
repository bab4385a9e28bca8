// Reading can be stopped, and leaves the page as if nothing had been chosen.
import { expect, test } from 'vitest';
import { longFile, personA } from './support/files';
import { fileInput, openPage, reportHeading, useSite } from './support/site';

const site = useSite();

test('progress is shown in bytes, and cancelling ends the reading', async () => {
  const page = await openPage(site);
  const worker = page.workers()[0];
  const ended = new Promise((resolve) => worker?.on('close', resolve));
  await fileInput(page).setInputFiles(longFile());
  await page.getByText(/\d MB of 400 MB read/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();

  await page.getByText('Cancelled. Nothing of the file was kept.').waitFor();
  await ended;
  expect(await page.locator('article').count()).toBe(0);
  expect(await page.getByRole('heading', { level: 1 }).evaluate((h1) => h1 === document.activeElement)).toBe(true);

  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  expect(await reportHeading(page).textContent()).toBe('Medicine report for example-a');
});
