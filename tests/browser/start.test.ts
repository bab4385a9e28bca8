// How the page starts on hosts that do not send what was built: it says so, and never works with half of it.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { fileInput, repository, useSite } from './support/site';

const site = useSite();
let host: Server | undefined;
afterEach(() => host?.close());

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

// A host that sends the payload as `change` makes it of what was built; nothing: it has no such file.
async function visit(change: (payload: string) => string | undefined) {
  host = createServer((request, response) => {
    const path = request.url === '/' ? 'index.html' : (request.url ?? '');
    const isPayload = path.startsWith('/assets/payload-');
    const built = readFileSync(join(repository, 'dist', path), isPayload ? 'latin1' : 'utf8');
    const sent = isPayload ? change(built) : built;
    response.writeHead(sent === undefined ? 404 : 200, { 'Content-Type': types[extname(path)] ?? 'text/plain' });
    response.end(sent);
  });
  const listening = host;
  await new Promise<void>((resolve) => listening.listen(0, 'localhost', resolve));
  const page = await (await site.browser.newContext()).newPage();
  await page.goto(`http://localhost:${(listening.address() as AddressInfo).port}/`);
  return page;
}

test('what was built starts', async () => {
  const page = await visit((payload) => payload);
  await fileInput(page).and(page.locator(':enabled')).waitFor();
});

const middle = 1_000_000;
test.each<[string, (payload: string) => string | undefined]>([
  ['is not there', () => undefined],
  ['has another letter', (payload) => `${payload.slice(0, middle)}${payload[middle] === 'A' ? 'B' : 'A'}${payload.slice(middle + 1)}`],
  ['was cut off', (payload) => payload.slice(0, middle)],
  ['is something else', () => 'export default ["<html>Not found</html>"];'],
])('a payload that %s starts nothing, and the page says that it cannot', async (_, change) => {
  const page = await visit(change);
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toContain('Rxplain could not start.');
  expect(await fileInput(page).count()).toBe(0);
  expect(page.workers()).toEqual([]);
});
