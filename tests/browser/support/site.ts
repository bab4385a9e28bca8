// The built site, served the way scripts/serve does, and a browser to look at it.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../support/browser.mjs';

export const repository = fileURLToPath(new URL('../../..', import.meta.url));
export const realData = join(repository, '../shared/data');
export const program = join(repository, 'build/native/rxplain');

export interface Site {
  readonly url: string;
  readonly browser: Browser;
}

// Serves the site and starts a browser for the tests of one file.
export function useSite(): Site {
  let server: ChildProcess | undefined;
  let browser: Browser | undefined;
  let url = '';

  beforeAll(async () => {
    [server, url] = await serve();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.kill();
  });

  return {
    get url() {
      return url;
    },
    get browser() {
      if (!browser) throw new Error('The browser is started before the first test.');
      return browser;
    },
  };
}

// A server of the built site, and its address.
export async function serve(): Promise<[ChildProcess, string]> {
  const folder = join(repository, 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`${folder} is not built: run scripts/build`);
  const server = spawn('node', [join(repository, 'scripts/lib/serve.mjs'), folder, '0'], { stdio: 'pipe' });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => {
      const found = /http:\/\/localhost:\d+/.exec(text.toString());
      if (found) resolve(`${found[0]}/`);
    });
    server.stderr.on('data', (text: Buffer) => reject(new Error(text.toString())));
  });
  return [server, url];
}

// What the native program says of a file, for comparing with the page.
export function native(file: string, ...flags: string[]) {
  const run = spawnSync(program, ['report', file, '--format', 'json', ...flags], { maxBuffer: 1 << 28 });
  return { status: run.status, report: run.stdout, complaint: run.stderr.toString() };
}

// Opens the page and waits until a file can be chosen. What goes wrong inside the page fails the test. Most tests are not
// about the person's own medicines: they pass by that step as a reader does who takes none, unless they say `tells`.
export async function openPage(site: Site, { tells = false, ...options }: BrowserContextOptions & { tells?: boolean } = {}): Promise<Page> {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  if (!tells) await page.addLocatorHandler(takesNone(page), (button) => button.click());
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(site.url);
  await fileInput(page).and(page.locator(':enabled')).waitFor();
  return page;
}

export const fileInput = (page: Page) => page.getByLabel('Choose your file');
// In every language of the page.
export const takesNone = (page: Page) => page.getByRole('button', { name: /^(I take none|No tomo ninguno)/ });
// Of a report that stands there with all its cards.
export const reportHeading = (page: Page) => page.locator('article:not([aria-busy])').getByRole('heading', { level: 1, name: /^Medicine report/ });
export const failureHeading = (page: Page) => page.getByRole('heading', { level: 1, name: 'There is no report' });

// Goes to the view where results are typed in, and fills its form with a diplotype.
export async function typeGene(page: Page, gene: string, first: string, second: string): Promise<void> {
  await page.getByRole('button', { name: 'Type in a result' }).click();
  await page.getByLabel('Gene', { exact: true }).fill(gene);
  await page.getByLabel('First name').fill(first);
  await page.getByLabel('Second name').fill(second);
}

// In the step of the person's own medicines, or where the list is changed: each as it is written here.
export async function tell(page: Page, ...written: string[]): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Medicine' });
  for (const each of written) {
    await field.fill(each);
    await field.press('Enter');
  }
}
