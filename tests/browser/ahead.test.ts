// What is made before anybody asks for it is what they get, and is not made again.
import { expect, test } from 'vitest';
import { personA } from './support/files';
import { fileInput, openPage, reportHeading, takesNone, useSite } from './support/site';

const site = useSite();

test('the report without medicines is made while the medicines are asked for', async () => {
  const page = await openPage(site, { tells: true });
  await fileInput(page).setInputFiles(personA());
  await takesNone(page).waitFor();
  const asked = await page.evaluateHandle(() => {
    const operations: string[] = [];
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { operation: string }) {
      operations.push(message.operation);
      post.call(this, message);
    };
    return operations;
  });
  await takesNone(page).click();
  await reportHeading(page).waitFor();
  expect(await asked.jsonValue()).not.toContain('report');

  await page.locator('summary', { hasText: 'Change your list of medicines' }).click();
  await page.getByRole('combobox', { name: 'Medicine' }).fill('clopidogrel');
  await page.keyboard.press('Enter');
  await expect.poll(() => asked.jsonValue()).toContain('report');
});
