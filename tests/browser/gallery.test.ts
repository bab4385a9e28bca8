// Every example of every component, light and dark: axe finds nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.mjs';
import { axeFaults } from './support/axe';
import { repository } from './support/site';

const sources = join(repository, 'web/src/components');
const components = readdirSync(sources, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(sources, entry.name, `${entry.name}.examples.tsx`)))
  .map(({ name }) => name);

let browser: Browser;
beforeAll(async () => {
  execFileSync('npm', ['--prefix', join(repository, 'web'), 'run', '--silent', 'gallery'], { stdio: 'ignore' });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

// The gallery is files on disk; this address has no server.
const gallery = 'http://gallery.invalid/';

async function openGallery(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 800, height: 800 } });
  await context.route(`${gallery}**`, (route) =>
    route.fulfill({ path: join(repository, 'build/gallery', new URL(route.request().url()).pathname) }),
  );
  const page = await context.newPage();
  await page.goto(`${gallery}gallery.html`);
  return page;
}

// Only colours differ in the dark.
async function faults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await axeFaults(page, 'color-contrast')).map((fault) => `in the dark, ${fault}`)];
}

test.each(components)('%s', async (component) => {
  const page = await openGallery();
  const links = page.locator('section', { has: page.getByRole('heading', { name: component, exact: true }) });
  const examples = await links.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(examples.length).toBeGreaterThan(0);

  const found: string[] = [];
  for (const example of examples) {
    await page.goto(example);
    found.push(...(await faults(page)).map((fault) => `${page.url()} ${fault}`));
  }
  expect(found).toEqual([]);
  await page.context().close();
});

test('every ink meets its contrast on every ground that it stands on, by day and by night', async () => {
  const page = await openGallery();
  await page.goto(`${gallery}gallery.html?face`);
  const pairs = await page.locator('[data-contrast]').evaluateAll((all) =>
    all.map((one) => {
      const { pair, contrast, least } = (one as HTMLElement).dataset;
      return { pair, contrast: Number(contrast), least: Number(least) };
    }),
  );
  expect(pairs.length).toBeGreaterThan(80);
  expect(pairs.filter(({ contrast, least }) => !(contrast >= least))).toEqual([]);
  expect(await faults(page)).toEqual([]);
  await page.context().close();
});
