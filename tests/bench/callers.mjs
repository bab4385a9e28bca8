// Rxplain in its two forms: a function from a file and a person to the report's genes, by symbol.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './data.mjs';

// One medicine, because the report is asked for its genes.
const settings = (sample, absence) => ({ sample, absence, medicines: ['warfarin'] });
const genesOf = (json) => new Map(JSON.parse(json).genes.map((gene) => [gene.symbol, gene]));

export function nativeCaller() {
  const program = join(repository, 'build/native/rxplain');
  return (path, sample, absence) => {
    const { medicines } = settings(sample, absence);
    const flags = ['--sample', sample, '--absence', absence, '--medicines', medicines.join()];
    const run = spawnSync(program, ['report', path, ...flags], { maxBuffer: 1 << 28 });
    if (run.error) throw run.error;
    if (run.status !== 0) throw new Error(`${sample}: ${run.stderr}`);
    return genesOf(run.stdout.toString());
  };
}

export async function wasmCaller() {
  const { loadModule, openFileSource, readBundle } = await import('../support/load-wasm.mjs');
  const module = await loadModule();
  const core = new module.Rxplain(readBundle());
  return (path, sample, absence) => {
    const source = openFileSource(path);
    try {
      return genesOf(core.report(source, JSON.stringify(settings(sample, absence))));
    } finally {
      source.close();
    }
  };
}
