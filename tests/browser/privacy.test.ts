// Nothing leaves the device: the page asks for nothing once a file is chosen, and its own policy forbids that it could.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longFile, personA, twoPeople } from './support/files';
import { fileInput, openPage, repository, reportHeading, useSite } from './support/site';

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

// The listener stands for anybody who might want the file. It allows every origin, so only the policy keeps it out.
describe('the policy is in force', () => {
  let listener: Server;
  let heard: string[];
  let elsewhere: string;
  let page: Page;
  let worker: Worker;

  beforeAll(async () => {
    heard = [];
    listener = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.end('heard');
    });
    await new Promise<void>((resolve) => listener.listen(0, 'localhost', resolve));
    elsewhere = `http://localhost:${(listener.address() as AddressInfo).port}/`;
    page = await withoutHeaders();
    const [first] = page.workers();
    if (!first) throw new Error('The page has no worker.');
    worker = first;
  });
  afterAll(() => listener.close());

  // Many static hosts send no policy header: what the page itself carries has to be enough.
  async function withoutHeaders(): Promise<Page> {
    const context = await site.browser.newContext();
    const plain = await context.newPage();
    await plain.route('**/*', async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await plain.goto(site.url);
    await fileInput(plain).and(plain.locator(':enabled')).waitFor();
    await plain.unroute('**/*');
    return plain;
  }

  const attempts: [string, (url: string) => Promise<string>][] = [
    ['fetch', (url) => fetch(url).then(() => 'sent', () => 'blocked')],
    [
      'XMLHttpRequest',
      (url) =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.onload = () => resolve('sent');
          request.onerror = () => resolve('blocked');
          request.open('POST', url);
          request.send('data');
        }),
    ],
    [
      'WebSocket',
      (url) =>
        new Promise((resolve) => {
          try {
            const socket = new WebSocket(url.replace('http', 'ws'));
            socket.onopen = () => resolve('sent');
            socket.onerror = () => resolve('blocked');
          } catch {
            resolve('blocked');
          }
        }),
    ],
  ];

  test.each(attempts)('the page cannot use %s', async (name, attempt) => {
    expect(await page.evaluate(attempt, `${elsewhere}page-${name}`)).toBe('blocked');
  });

  test.each(attempts)('the worker cannot use %s', async (name, attempt) => {
    expect(await worker.evaluate(attempt, `${elsewhere}worker-${name}`)).toBe('blocked');
  });

  // In words, because the test runner would rewrite an import of its own.
  const importing = (url: string) => `import(${JSON.stringify(url)}).then(() => 'sent', () => 'blocked')`;

  test('neither can import a script', async () => {
    expect(await page.evaluate(importing(`${elsewhere}page-import`))).toBe('blocked');
    expect(await worker.evaluate(importing(`${elsewhere}worker-import`))).toBe('blocked');
  });

  test('the page cannot use an image, a frame, a form or a beacon', async () => {
    await page.evaluate((url) => {
      navigator.sendBeacon(`${url}beacon`, 'data');
      const image = new Image();
      image.src = `${url}image`;
      const frame = document.createElement('iframe');
      frame.src = `${url}frame`;
      const form = document.createElement('form');
      form.action = `${url}form`;
      document.body.append(image, frame, form);
      form.submit();
    }, elsewhere);
    await page.waitForTimeout(500);
  });

  test('not even the site’s own host can be told anything by fetch', async () => {
    const [, attempt] = attempts[0] ?? [];
    if (!attempt) throw new Error('There is no attempt.');
    expect(await page.evaluate(attempt, `${site.url}index.html?data`)).toBe('blocked');
    expect(await worker.evaluate(attempt, `${site.url}index.html?data`)).toBe('blocked');
  });

  test('nothing was heard', () => {
    expect(heard).toEqual([]);
  });
});

// Last, because it stops the server: from the moment that a file can be chosen, the page needs nobody.
test('from choosing a file on, not one request is made, and the page works without a network', async () => {
  const page = await openPage(site);
  const requested: string[] = [];
  page.context().on('request', (request) => requested.push(request.url()));
  site.stop();
  await page.context().setOffline(true);

  await fileInput(page).setInputFiles(twoPeople());
  await page.getByLabel('second').check();
  await page.getByRole('button', { name: 'Make the report' }).click();
  await reportHeading(page).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report' }).click();
  await (await download).path();
  await page.getByRole('button', { name: 'Start again' }).click();
  await fileInput(page).setInputFiles(longFile(20));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await fileInput(page).setInputFiles(personA());
  await reportHeading(page).waitFor();

  expect(requested.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});
