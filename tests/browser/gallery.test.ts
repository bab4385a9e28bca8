// Every example of every component, light and dark: axe finds nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.mjs';
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

async function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const axe = new AxeBuilder({ page });
  // Only colours differ in the dark.
  const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${page.url()} ${colorScheme} ${id}: ${target.join(' ')}`));
}

test.each(components)('%s', async (component) => {
  const page = await openGallery();
  const links = page.locator('section', { has: page.getByRole('heading', { name: component, exact: true }) });
  const examples = await links.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(examples.length).toBeGreaterThan(0);

  const found: string[] = [];
  for (const example of examples) {
    await page.goto(example);
    found.push(...(await violations(page, 'light')), ...(await violations(page, 'dark')));
  }
  expect(found).toEqual([]);
  await page.context().close();
});
