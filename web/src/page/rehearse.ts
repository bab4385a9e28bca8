// The engine's first file and first report, made of nobody before anybody waits for them: a browser compiles each function
// of the module when it is first called, which takes longer than many a file does. What comes of it is thrown away.
import { examples } from '../examples';
import type { NamedFile } from '../protocol/messages';
import type { RunningWorker } from './running-worker';

// Enough for the browser to see which functions are called often; the page's thread writes few of them out.
const ROWS = 200;
const TIMES = 100;

// Stops as soon as a visitor needs the worker.
export async function rehearse({ ask }: RunningWorker, goesOn: () => boolean): Promise<void> {
  for (const file of [rawData(), ...examples.slice(0, 1).map(({ fileName, text }) => ({ name: fileName, blob: new Blob([text]) }))]) {
    if (!goesOn()) return;
    const read = await ask('read', { files: [file], options: {} });
    if (!read.ok) continue;
    const { reading } = read.value;
    if (goesOn()) await ask('report', { reading, options: {} });
    await ask('forget', { reading });
  }
}

// As 23andMe writes it, with names and places that no guideline has.
function rawData(): NamedFile {
  const rows = Array.from({ length: ROWS }, (_, row) => `rs9${row}\t1\t${1000 + row}\tAG\n`);
  const written = rows.join('');
  return { name: 'rehearsal.txt', blob: new Blob(['# rsid\tchromosome\tposition\tgenotype\n', ...Array.from({ length: TIMES }, () => written)]) };
}
