// Pictures of the two example reports for docs/screenshots, each as a patient and as a professional sees it: on a desk and on a
// phone, by day and by night, and on paper. scripts/generate --screenshots runs it.
//   node scripts/lib/looks/screenshots.mjs [FOLDER]
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../../tests/support/browser.mjs';
import { layOutFor, makeReport, openStart, withSite } from './site.mjs';

const folder = process.argv[2] ?? 'docs/screenshots';
const screens = { desktop: { width: 1100, height: 1300 }, phone: { width: 360, height: 1000 } };
const printedPages = 2;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  await withSite('dist', async (url) => {
    for (const screen of Object.keys(screens)) {
      for (const colorScheme of ['light', 'dark']) {
        for (const person of ['A', 'B']) await takeAll(url, screen, colorScheme, person);
      }
    }
  });
} finally {
  await browser.close();
}

async function takeAll(url, screen, colorScheme, person) {
  const page = await openStart(browser, url, { viewport: screens[screen], colorScheme });
  const take = (name) => page.screenshot({ path: join(folder, `${name}-${screen}-${colorScheme}.jpg`), type: 'jpeg', quality: 50 });
  if (person === 'A') await take('start');
  await makeReport(page, person);
  for (const reader of ['patient', 'professional']) {
    const name = `person-${person.toLowerCase()}-${reader}`;
    await layOutFor(page, reader);
    await take(name);
    if (screen === 'desktop' && colorScheme === 'light') await print(page, name);
  }
  await page.close();
}

async function print(page, name) {
  const pdf = join(folder, 'printed.pdf');
  await page.pdf({ path: pdf, format: 'A4', printBackground: true });
  execFileSync('pdftoppm', ['-r', '60', '-l', `${printedPages}`, '-jpeg', '-jpegopt', 'quality=60', pdf, join(folder, `${name}-print`)]);
  rmSync(pdf);
}
