// The built page as a reader meets it, for taking its picture.
import { spawn } from 'node:child_process';

/** Serves a built page for as long as `use` takes; gives it the page's address. */
export async function withSite(folder, use) {
  const server = spawn('node', ['scripts/lib/serve.mjs', folder, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await new Promise((found) => {
      server.stdout.on('data', (text) => {
        const address = /http:\/\/localhost:\d+/.exec(text)?.[0];
        if (address) found(address);
      });
    });
    return await use(url);
  } finally {
    server.kill();
  }
}

/** A new page on the start view, in which nothing moves and every date is written alike. */
export async function openStart(browser, url, { viewport, colorScheme }) {
  const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' });
  await page.goto(url);
  await page.getByLabel('Choose your file').and(page.locator(':enabled')).waitFor();
  return page;
}

const medicines = ['clopidogrel', 'codeine', 'simvastatin'];

/** From the start view to the report of an example person, "A" or "B", who takes three medicines. */
export async function makeReport(page, person) {
  await page.getByRole('button', { name: `Person ${person}` }).click();
  await page.getByRole('heading', { level: 1, name: 'Your medicines' }).waitFor();
  for (const medicine of medicines) {
    await page.getByRole('combobox', { name: 'Medicine' }).fill(medicine);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Make the report' }).click();
  await page.locator('article:not([aria-busy])').getByRole('heading', { level: 1, name: /^Medicine report/ }).waitFor();
}

/** Lays the open report out for "patient" or "professional". */
export async function layOutFor(page, reader) {
  await page.getByRole('button', { name: reader === 'patient' ? 'For you' : 'For professionals' }).click();
  await page.evaluate(() => window.scrollTo(0, 0));
}
