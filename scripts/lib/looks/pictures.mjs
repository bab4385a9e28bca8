// Every picture that is compared: the gallery's examples and the two example reports, by day and by night, wide and narrow, and
// the reports on paper.
import { join } from 'node:path';
import { layOutFor, makeReport, openStart, withSite } from './site.mjs';

const WIDE = { width: 800, height: 800 };
const NARROW = { width: 360, height: 800 };
const LOOKS = [
  { name: 'wide, light', viewport: WIDE, colorScheme: 'light' },
  { name: 'wide, dark', viewport: WIDE, colorScheme: 'dark' },
  { name: 'narrow, light', viewport: NARROW, colorScheme: 'light' },
];

/**
 * Takes all pictures of a tree whose page (dist) and gallery (build/gallery) are built.
 * @returns {Promise<Map<string, Buffer>>} PNG by name
 */
export async function takePictures(browser, tree) {
  const pictures = new Map();
  for (const look of LOOKS) {
    await ofGallery(browser, join(tree, 'build/gallery'), look, pictures);
    await withSite(join(tree, 'dist'), (url) => ofReports(browser, url, look, pictures));
  }
  return pictures;
}

async function ofGallery(browser, folder, { name, viewport, colorScheme }, pictures) {
  const address = 'http://gallery.invalid/'; // has no server: the gallery is files on disk
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.route(`${address}**`, (route) => route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }));
  await page.goto(`${address}gallery.html`);
  for (const link of await page.getByRole('link').evaluateAll((all) => all.map(({ href }) => href))) {
    await page.goto(link);
    await settle(page);
    const query = new URL(link).searchParams;
    pictures.set(`gallery: ${[...query.values()].filter(Boolean).join(', ') || [...query.keys()].join()} (${name})`, await page.screenshot({ fullPage: true }));
  }
  await page.close();
}

async function ofReports(browser, url, { name, viewport, colorScheme }, pictures) {
  for (const person of ['A', 'B']) {
    const page = await openStart(browser, url, { viewport, colorScheme });
    if (person === 'A') pictures.set(`start (${name})`, await page.screenshot({ fullPage: true }));
    await makeReport(page, person);
    for (const reader of ['patient', 'professional']) {
      await layOutFor(page, reader);
      pictures.set(`report of person ${person} for a ${reader} (${name})`, await page.screenshot({ fullPage: true }));
      if (colorScheme === 'light' && viewport === WIDE) pictures.set(`report of person ${person} for a ${reader} (paper)`, await onPaper(page));
    }
    await page.close();
  }
}

// What a component does once it is shown (it may move the focus) is done.
const settle = (page) => page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done))));

async function onPaper(page) {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const picture = await page.screenshot({ fullPage: true });
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return picture;
}
