// How long the raw data of a whole chip takes, and how much memory: 870,000 rows as 23andMe writes them, 25 MB.
//   node tests/bench/raw.mjs [--rows 870000] [--runs 5] [--write]
// Natively, through the module in Node, and in Chromium from the drop on the page to the report on it. Needs dist/
// (scripts/build). Each run is a process or a browser of its own.
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from '../support/bundle.mjs';
import { repository } from '../support/load-wasm.mjs';
import { formats } from '../support/raw-data/formats.mjs';
import { writeRawData } from '../support/raw-data/write.mjs';
import { seeded } from '../support/random.mjs';
import { forgetPhase, randomPerson } from '../support/random-people.mjs';
import { inTurn, megabytes, middle, timeModule, timeProgram } from './measure.mjs';
import { dropOnPage } from './page.mjs';
import { markdownTable, writeSection } from './performance.mjs';
import { printTable } from './table.mjs';

const { values: asked } = parseArgs({ options: { rows: { type: 'string', default: '870000' }, runs: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } } });
const scratch = mkdtempSync(join(tmpdir(), 'rxplain-raw-'));
const file = join(scratch, 'chip.txt');
const { person } = randomPerson(seeded(1));
writeFileSync(file, writeRawData(forgetPhase(person), formats['23andMe v5'], { fillers: Number(asked.rows) }));
const natively = () => timeProgram(join(repository, 'build/native/rxplain'), ['report', file, '-o', join(scratch, 'report.json')]);
const things = { 'native program': natively, 'module in Node': () => timeModule(file) };
if (existsSync(join(repository, 'dist/index.html'))) things['page in Chromium, drop to report'] = () => dropOnPage(file);
else console.error('There is no dist/: run scripts/build for the page.');
const found = await inTurn(things, Number(asked.runs));
const size = megabytes(statSync(file).size);
rmSync(scratch, { recursive: true });

const rows = [...found].map(([name, { ms, bytes }]) => [name, ...[middle(ms), ms[0], ms.at(-1)].map(Math.round), megabytes(bytes)]);
const columns = ['', 'middle ms', 'least', 'most', 'MB of memory'];
console.log(`== ${asked.rows} rows of 23andMe, ${size} MB; ${asked.runs} runs`);
printTable(columns, rows);
if (asked.write) {
  writeSection('Raw data of a whole chip', `scripts/bench raw --rows ${asked.rows} --runs ${asked.runs}`, [
    `${asked.rows} rows as 23andMe writes them, ${size} MB.`,
    '',
    ...markdownTable(columns, rows),
  ]);
}
