// Nothing leaves the device: the page asks for nothing once a file is chosen, and its own policy forbids that it could.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longFile, personA, twoPeople } from './support/files';
import { fileInput, openPage, repository, reportHeading, serve, useSite } from './support/site';

const site = useSite();

test('the policy stands in the page itself, before any script', () => {
  const html = readFileSync(join(repository, 'dist/index.html'), 'utf8');
  const policy = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html);
  expect(policy?.[1]).toContain("default-src 'none'");
  expect(policy?.[1]).toContain("connect-src 'none'");
  expect(policy?.[1]).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(policy?.index).toBeLessThan(html.indexOf('<script'));
  expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
});

test('everything comes from the site’s own folder', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  await page.goto(site.url);
  await fileInput(page).and(page.locator(':enabled')).waitFor();
  const outside = requested.filter((url) => !url.startsWith(site.url) && !/^(blob|data):/.test(url));
  expect(outside).toEqual([]);
});

// The listener stands for anybody who might want the file. It lets every origin in, so only the policy keeps the page
// away; the same page without its policy is the control, which shows that each of these ways would be heard.
describe('the policy alone keeps everything in', () => {
  const heard: string[] = [];
  const listener = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/javascript');
    response.end('');
  }).on('upgrade', (request, socket) => {
    heard.push(request.url ?? '');
    socket.destroy();
  });
  // A static host that sends no policy header, as many cannot: what the page itself carries has to be enough.
  const host = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    if (path.startsWith('/own-')) heard.push(path);
    const html = readFileSync(join(repository, 'dist/index.html'), 'utf8');
    const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };
    response.setHeader('Content-Type', types[extname(path)] ?? 'text/html');
    if (path.startsWith('/assets/')) response.end(readFileSync(join(repository, 'dist', path)));
    else response.end(path === '/control' ? html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '') : html);
  });
  let elsewhere: string;
  let home: string;

  beforeAll(async () => {
    elsewhere = await listen(listener);
    home = await listen(host);
  });
  afterAll(() => {
    listener.close();
    host.close();
  });

  async function tryEverything(policies: 'enforced' | 'removed'): Promise<string[]> {
    const context = await site.browser.newContext();
    // The page adds a second, stricter policy to itself once it has loaded.
    if (policies === 'removed') await context.addInitScript(() => (HTMLHeadElement.prototype.append = () => {}));
    const page = await context.newPage();
    await page.goto(home + (policies === 'removed' ? 'control' : ''));
    await fileInput(page).and(page.locator(':enabled')).waitFor();
    // The one that unpacked the core has ended.
    await expect.poll(() => page.workers().length).toBe(1);
    const [worker] = page.workers();
    if (!worker) throw new Error('The page has no worker.');
    heard.length = 0;
    await page.evaluate(pageWays, [elsewhere, home] as const);
    for (const scope of [page, worker] as Pick<typeof worker, 'evaluate'>[]) {
      const who = scope === page ? 'page' : 'worker';
      await scope.evaluate(commonWays, `${elsewhere}${who}-`);
      await scope.evaluate(commonWays, `${home}own-${who}-`);
      // In words, because the test runner would rewrite an import of its own.
      await scope.evaluate(`import(${JSON.stringify(`${elsewhere}${who}-import`)}).catch(() => {})`);
      await scope.evaluate(`import(${JSON.stringify(`${home}own-${who}-import`)}).catch(() => {})`);
    }
    await page.waitForTimeout(500);
    await context.close();
    return [...heard].map((url) => url.replace(/^\/|\?$/g, '')).sort();
  }

  test('without it, all of these would be heard', async () => {
    const common = ['page', 'worker', 'own-page', 'own-worker'].flatMap((who) =>
      ['fetch', 'import', 'socket', 'xhr'].map((way) => `${who}-${way}`),
    );
    const all = ['beacon', 'form', 'frame', 'image', 'own-image', 'own-style', ...common];
    expect(await tryEverything('removed')).toEqual(all.sort());
  });

  test('with it, nothing is heard, not even by the site’s own host', async () => {
    expect(await tryEverything('enforced')).toEqual([]);
  });
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

// Ways out that a page and a worker have, run inside the browser. Being refused is not an error here.
async function commonWays(prefix: string): Promise<void> {
  await fetch(`${prefix}fetch`).catch(() => {});
  await new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.onloadend = resolve;
    request.open('POST', `${prefix}xhr`);
    request.send('data');
  });
  await new Promise((resolve) => {
    try {
      const socket = new WebSocket(`${prefix.replace('http', 'ws')}socket`);
      socket.onopen = resolve;
      socket.onerror = resolve;
    } catch (error) {
      resolve(error);
    }
  });
}

// Ways out that only a page has. The form's answer goes into a frame, so that the page stays.
async function pageWays([elsewhere, home]: readonly [string, string]): Promise<void> {
  navigator.sendBeacon(`${elsewhere}beacon`, 'data');
  const image = new Image();
  image.src = `${elsewhere}image`;
  const frame = document.createElement('iframe');
  frame.src = `${elsewhere}frame`;
  const target = document.createElement('iframe');
  target.name = 'target';
  const form = document.createElement('form');
  form.action = `${elsewhere}form`;
  form.target = 'target';
  const ownImage = new Image();
  ownImage.src = `${home}own-image`;
  const ownStyle = document.createElement('link');
  ownStyle.rel = 'stylesheet';
  ownStyle.href = `${home}own-style`;
  document.body.append(image, frame, target, form, ownImage, ownStyle);
  form.submit();
}

// From the moment that a file can be chosen, the page needs nobody: it is on a server of its own, which is stopped.
test('from choosing a file on, not one request is made, and the page works without a network', async () => {
  const [server, url] = await serve();
  const page = await openPage({ browser: site.browser, url });
  const requested: string[] = [];
  page.context().on('request', (request) => requested.push(request.url()));
  server.kill();
  await page.context().setOffline(true);

  await fileInput(page).setInputFiles(twoPeople());
  await page.getByLabel('second').check();
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  await (await download).path();
  await page.getByRole('button', { name: 'Wipe everything' }).click();
  await fileInput(page).setInputFiles(longFile());
  await page.getByRole('button', { name: 'Cancel' }).click();
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();

  expect(requested.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});
