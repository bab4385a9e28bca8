// How long the raw data of a whole chip takes, and how much memory: 870,000 rows as 23andMe writes them, 25 MB.
//   node tests/bench/raw.mjs [--rows 870000] [--runs 5]
// Natively, through the module in Node, and in Chromium from the drop on the page to the report on it. Needs dist/
// (scripts/build). Each run is a process or a browser of its own.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../support/browser.mjs';
import { bundle } from '../support/bundle.mjs';
import { loadModule, openFileSource, readBundle, repository } from '../support/load-wasm.mjs';
import { formats } from '../support/raw-data/formats.mjs';
import { writeRawData } from '../support/raw-data/write.mjs';
import { seeded } from '../support/random.mjs';
import { forgetPhase, randomPerson } from '../support/random-people.mjs';
import { printTable } from './table.mjs';

const { values: asked } = parseArgs({ options: { rows: { type: 'string', default: '870000' }, runs: { type: 'string', default: '5' } } });
const runs = Number(asked.runs);
const scratch = mkdtempSync(join(tmpdir(), 'rxplain-raw-'));
const file = join(scratch, 'chip.txt');
const { person } = randomPerson(seeded(1));
writeFileSync(file, writeRawData(forgetPhase(person), formats['23andMe v5'], { fillers: Number(asked.rows) }));
const megabytes = (bytes) => Number((bytes / 1e6).toFixed(1));

const size = statSync(file).size;

const rows = [await measured('native program', natively), await measured('module in Node', inNode)];
if (existsSync(join(repository, 'dist/index.html'))) rows.push(await measured('page in Chromium, drop to report', inBrowser));
else console.error('There is no dist/: run scripts/build for the page.');
rmSync(scratch, { recursive: true });

console.log(`== ${asked.rows} rows of 23andMe, ${megabytes(size)} MB; ${runs} runs`);
printTable(['', 'middle ms', 'least', 'most', 'middle MB'], rows);

async function measured(name, once) {
  const all = [];
  for (let run = 0; run < runs; ++run) all.push(await once());
  const sorted = (what) => all.map((each) => each[what]).sort((one, other) => one - other);
  const times = sorted('ms').map(Math.round);
  return [name, middle(times), times[0], times.at(-1), megabytes(middle(sorted('bytes')))];
}

function middle(sorted) {
  return sorted[Math.floor(sorted.length / 2)];
}

// Memory: the largest resident set, as the kernel counted it.
function natively() {
  const started = performance.now();
  const run = spawnSync('/usr/bin/time', ['-f', '%M', join(repository, 'build/native/rxplain'), 'report', file, '-o', join(scratch, 'report.json')]);
  const ms = performance.now() - started;
  if (run.status !== 0) throw new Error(String(run.error ?? run.stderr));
  return { ms, bytes: 1024 * Number(run.stderr.toString().trim().split('\n').at(-1)) };
}

// Memory: that of the module, which only grows.
async function inNode() {
  const module = await loadModule();
  const core = new module.Rxplain(readBundle());
  const source = openFileSource(file);
  const started = performance.now();
  const { error } = JSON.parse(core.report(source, '{}'));
  const ms = performance.now() - started;
  if (error) throw new Error(error.message);
  source.close();
  core.delete();
  return { ms, bytes: module.HEAPU8.length };
}

// Memory: the largest resident set of the process that renders the page and runs its worker.
async function inBrowser() {
  const [server, url] = await serve(join(repository, 'dist'));
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(url);
  await page.getByLabel('Choose your file').and(page.locator(':enabled')).waitFor();
  const transfer = await transferOf(page);
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const started = performance.now();
  await page.locator('footer').dispatchEvent('drop', { dataTransfer: transfer });
  await page.getByRole('heading', { level: 1, name: /^Medicine report/ }).waitFor();
  const ms = performance.now() - started;
  const bytes = Math.max(...renderers.map(mostResident));
  await browser.close();
  server.kill();
  return { ms, bytes };
}

// The file on the disk, as something to drop.
async function transferOf(page) {
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
