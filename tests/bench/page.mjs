// The built page, timed from the drop of a file to the report on it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.mjs';
import { repository } from '../support/load-wasm.mjs';

/**
 * In a browser of its own. `bytes`: the largest resident set of the process that renders the page and runs its worker.
 */
export function dropOnPage(file) {
  return inBrowser(file, async () => {});
}

/** The same, to the report on the whole file. Where the page searched it first, timed from the wish to read all of it. */
export function readWholeOnPage(file) {
  return inBrowser(file, async (page) => {
    const wish = page.getByRole('button', { name: 'Read the whole file to make sure', includeHidden: true });
    if ((await wish.count()) === 0) return undefined;
    const started = performance.now();
    await wish.dispatchEvent('click');
    await wish.waitFor({ state: 'detached', timeout: LONGEST });
    await reportOn(page);
    return performance.now() - started;
  });
}

const LONGEST = 600_000; // ms

// From the drop of the file to the report; or as long as what is done then says that it took.
async function inBrowser(file, andThen) {
  const [server, url] = await serve(join(repository, 'dist'));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(url);
  await page.getByLabel('Choose your file').and(page.locator(':enabled')).waitFor();
  const transfer = await transferOf(page, file);
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const dropped = await page.evaluate(fromDropToReport, transfer);
  const ms = (await andThen(page)) ?? dropped;
  const bytes = Math.max(...renderers.map(mostResident));
  await browser.close();
  server.kill();
  return { ms, bytes };
}

// Runs in the page, whose own clock and eyes it uses: what a driver outside it sees, it sees up to half a second late. The
// medicines step is passed by when it stands on the screen, which is part of the time. The end is the frame that shows the report's
// first screen; what lies below it may still be drawn. A message that is sent within a frame comes as soon as it is on the screen.
async function fromDropToReport(transfer) {
  const frame = () =>
    new Promise((shown) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => shown();
      requestAnimationFrame(() => port2.postMessage(undefined));
    });
  const stands = (find) =>
    new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (!found) return;
        watch.disconnect();
        resolve(found);
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
      look();
    });
  const started = performance.now();
  document.querySelector('footer').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  const skip = await stands(() => [...document.querySelectorAll('button')].find((button) => /^I take none/.test(button.textContent)));
  await frame();
  skip.click();
  await stands(() => /^Medicine report/.test(document.querySelector('h1')?.textContent ?? ''));
  await frame();
  return performance.now() - started;
}

const reportOn = (page) => page.getByRole('heading', { level: 1, name: /^Medicine report/ }).waitFor({ timeout: LONGEST });

// The file on the disk, as something to drop.
async function transferOf(page, file) {
  const input = await page.evaluateHandle(() => Object.assign(document.createElement('input'), { type: 'file' }));
  await input.setInputFiles(file);
  return page.evaluateHandle((chosen) => {
    const files = new DataTransfer();
    files.items.add(chosen.files[0]);
    return files;
  }, input);
}

function mostResident(id) {
  const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'));
  return 1024 * Number(found?.[1] ?? 0);
}

async function serve(folder) {
  const server = spawn('node', [join(repository, 'scripts/lib/serve.mjs'), folder, '0']);
  const url = await new Promise((resolve, reject) => {
    server.stdout.on('data', (text) => {
      const found = /http:\/\/localhost:\d+/.exec(text);
      if (found) resolve(found[0]);
    });
    server.stderr.on('data', (text) => reject(new Error(String(text))));
  });
  return [server, url];
}
