// Pictures of the two example reports for docs/screenshots, each as a patient and as a professional sees it: on a desk and on a
// phone, by day and by night, and on paper. scripts/generate --screenshots runs it.
//   node scripts/lib/screenshots.mjs [FOLDER]
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/support/browser.mjs';

const folder = process.argv[2] ?? 'docs/screenshots';
const screens = { desktop: { width: 1100, height: 1300 }, phone: { width: 360, height: 1000 } };
const people = ['A', 'B'];
const readers = { patient: null, professional: 'For professionals' };
const medicines = ['clopidogrel', 'codeine', 'simvastatin'];
const printedPages = 2;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = spawn('node', ['scripts/lib/serve.mjs', 'dist', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
const browser = await launchBrowser();
try {
  const url = await new Promise((found) =>
    server.stdout.on('data', (text) => /http:\S+/.test(text) && found(/http:\/\/localhost:\d+/.exec(text)[0])),
  );
  for (const screen of Object.keys(screens)) {
    for (const colorScheme of ['light', 'dark']) await takeAll(url, screen, colorScheme);
  }
} finally {
  await browser.close();
  server.kill();
}

async function takeAll(url, screen, colorScheme) {
  const page = await browser.newPage({ viewport: screens[screen], colorScheme, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' });
  const take = (name) => page.screenshot({ path: join(folder, `${name}-${screen}-${colorScheme}.jpg`), type: 'jpeg', quality: 50 });
  for (const person of people) {
    await page.goto(url);
    await page.getByLabel('Choose your file').and(page.locator(':enabled')).waitFor();
    if (person === people[0]) await take('start');
    await makeReport(page, person);
    for (const [reader, button] of Object.entries(readers)) {
      if (button) await page.getByRole('button', { name: button }).click();
      await page.evaluate(() => window.scrollTo(0, 0));
      const name = `person-${person.toLowerCase()}-${reader}`;
      await take(name);
      if (screen === 'desktop' && colorScheme === 'light') await print(page, name);
    }
  }
  await page.close();
}

async function makeReport(page, person) {
  await page.getByRole('button', { name: `Person ${person}` }).click();
  await page.getByRole('heading', { level: 1, name: 'Your medicines' }).waitFor();
  for (const medicine of medicines) {
    await page.getByRole('combobox', { name: 'Medicine' }).fill(medicine);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('button', { name: 'Make the report' }).click();
  await page.getByRole('heading', { level: 1, name: /^Medicine report/ }).waitFor();
}

async function print(page, name) {
  const pdf = join(folder, 'printed.pdf');
  await page.pdf({ path: pdf, format: 'A4', printBackground: true });
  execFileSync('pdftoppm', ['-r', '60', '-l', `${printedPages}`, '-jpeg', '-jpegopt', 'quality=60', pdf, join(folder, `${name}-print`)]);
  rmSync(pdf);
}
