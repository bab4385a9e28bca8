// Wiping: one button, always at hand, after which nothing of the person is left; and nothing is ever stored.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { file, longFile, personA, twoPeople } from './support/files';
import { failureHeading, fileInput, openPage, reportHeading, typeGene, useSite } from './support/site';

const site = useSite();
const NAME = 'Aurelia-Unmistakable';

// Everything that a browser can keep for a page.
const stored = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
    windowName: window.name,
    historyState: history.state as unknown,
    historyLength: history.length,
    address: location.href,
  }));

const wipeButton = (page: Page) => page.getByRole('button', { name: 'Wipe everything' });

// What a reader, a screen reader or a script of the page could still find: text, attributes, and what stands in fields.
const traces = (page: Page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, select, textarea')] as HTMLInputElement[];
    return [document.title, document.documentElement.outerHTML, ...fields.map(({ value }) => value)].join('\n');
  });

async function reachReport(page: Page): Promise<void> {
  await fileInput(page).setInputFiles(twoPeople(NAME, 'second'));
  await page.getByLabel(NAME).check();
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
}

const places: [string, (page: Page) => Promise<void>][] = [
  ['a report', reachReport],
  [
    'the choice of a person',
    async (page) => {
      await fileInput(page).setInputFiles(twoPeople(NAME, 'second'));
      await page.getByLabel(NAME).check();
    },
  ],
  [
    'a failure',
    async (page) => {
      await fileInput(page).setInputFiles(file(`${NAME}.vcf`, ''));
      await failureHeading(page).waitFor();
    },
  ],
  [
    'typed-in results',
    async (page) => {
      await typeGene(page, NAME, '*4', '*41');
      await page.getByRole('button', { name: 'Add this result' }).click();
      await page.getByText(`does not know a gene called ${NAME}`).waitFor();
    },
  ],
  [
    'a result that is still being typed',
    async (page) => {
      await typeGene(page, NAME, '*4', '*41');
    },
  ],
  [
    'results that wait for a file',
    async (page) => {
      await typeGene(page, NAME, '*4', '*41');
      await page.getByRole('button', { name: 'Choose a file as well' }).click();
      await page.getByText('You typed in 1 result').waitFor();
    },
  ],
];

describe('from everywhere, nothing of the person remains', () => {
  test.each(places)('%s', async (_, reach) => {
    const page = await openPage(site);
    const before = await stored(page);
    expect(await wipeButton(page).count()).toBe(0);
    await reach(page);
    expect(await traces(page)).toContain(NAME);

    const worker = page.workers()[0];
    const ended = new Promise((resolve) => worker?.on('close', resolve));
    await wipeButton(page).click();
    await page.getByText('Everything is wiped').waitFor();
    await ended;

    expect(await traces(page)).not.toContain(NAME);
    expect(await page.title()).toBe('Rxplain: your genes and your medicines, explained');
    expect(await stored(page)).toEqual(before);
    expect(await wipeButton(page).count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).evaluate((h1) => h1 === document.activeElement)).toBe(true);
    expect(page.workers().length).toBe(1);
    expect(page.workers()[0] === worker).toBe(false);

    await fileInput(page).setInputFiles(personA());
    await reportHeading(page).waitFor();
    expect(await reportHeading(page).textContent()).toBe('Medicine report for example-a');
    await page.context().close();
  });
});

test('a file that is being read is let go, and its report never appears', async () => {
  const page = await openPage(site);
  await fileInput(page).setInputFiles(longFile());
  await page.getByText(/MB read/).waitFor();
  await wipeButton(page).click();
  await page.getByText('Everything is wiped').waitFor();
  await fileInput(page).setInputFiles(twoPeople('first', 'second'));
  await page.getByLabel('first').waitFor();
  expect(await page.content()).not.toContain('long.vcf');
});

test('what was chosen about the reading is forgotten, too', async () => {
  const page = await openPage(site);
  await page.getByText('One X chromosome or two').click();
  await page.getByLabel('One', { exact: true }).check();
  await fileInput(page).setInputFiles(personA());
  await page.getByText('One, as you chose', { exact: true }).waitFor();
  await wipeButton(page).click();
  await page.getByText('One X chromosome or two').click();
  expect(await page.getByLabel('As the file shows').isChecked()).toBe(true);
});

test('a report that was saved can no longer be fetched from the page’s memory', async () => {
  const page = await openPage(site);
  await page.evaluate(() => {
    const made: string[] = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object: Blob) => {
      const url = create(object);
      made.push(url);
      return url;
    };
    const revoked: string[] = [];
    const revoke = URL.revokeObjectURL.bind(URL);
    URL.revokeObjectURL = (url) => {
      revoked.push(url);
      revoke(url);
    };
    Object.assign(window, { made, revoked });
  });
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  await (await download).path();
  await wipeButton(page).click();
  await page.getByText('Everything is wiped').waitFor();
  const kept = await page.evaluate(() => {
    const { made, revoked } = window as unknown as { made: string[]; revoked: string[] };
    return { made: made.length > 0, revoked: revoked.includes(made[0] ?? '') };
  });
  expect(kept).toEqual({ made: true, revoked: true });
});

test('the button stays in view at the end of a report', async () => {
  const page = await openPage(site, { viewport: { width: 360, height: 640 } });
  await reachReport(page);
  await page.keyboard.press('End');
  await page.locator('footer').scrollIntoViewIfNeeded();
  const box = await wipeButton(page).boundingBox();
  expect(box && box.y >= 0 && box.y < 640).toBe(true);
});

test('a report leaves nothing behind when its page is closed', async () => {
  const page = await openPage(site);
  const context = page.context();
  await reachReport(page);
  const { local, session, databases, caches, serviceWorkers, cookies, windowName, historyState, address } = await stored(page);
  expect([local, session, databases, caches, serviceWorkers, cookies, windowName, historyState]).toEqual([0, 0, 0, 0, 0, '', '', null]);
  expect(address).toBe(site.url);
  await page.close();
  expect(await context.cookies()).toEqual([]);
  expect((await context.storageState()).origins).toEqual([]);
});
