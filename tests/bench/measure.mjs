// Runs a thing several times and tells the middle of what it took.
import { spawnSync } from 'node:child_process';
import { loadModule, openFileSource, readBundle } from '../support/load-wasm.mjs';

/** A program from its start to its end. `bytes`: its largest resident set, as the kernel counted it (GNU time). */
export function timeProgram(command, args) {
  const started = performance.now();
  const run = spawnSync('/usr/bin/time', ['-f', '%M', command, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ms = performance.now() - started;
  if (run.status !== 0) throw new Error(String(run.error ?? run.stderr));
  return { ms, bytes: 1024 * Number(run.stderr.toString().trim().split('\n').at(-1)) };
}

/** The module that the page loads, in Node, from a file to its report. `bytes`: memory of the module, which only grows. */
export async function timeModule(file, options = {}) {
  const module = await loadModule();
  const core = new module.Rxplain(readBundle());
  const source = openFileSource(file);
  const started = performance.now();
  const text = core.report(source, JSON.stringify(options));
  const ms = performance.now() - started;
  const { error } = JSON.parse(text);
  if (error) throw new Error(error.message);
  source.close();
  core.delete();
  return { ms, bytes: module.HEAPU8.length, text };
}

/**
 * Each of the named things once, then each once more, and so on, so that what slows the machine down for a while slows all of
 * them. @returns {Promise<Map<string, {ms: number[], bytes: number}>>} milliseconds in rising order; bytes in the middle
 */
export async function inTurn(things, runs) {
  const found = new Map(Object.keys(things).map((name) => [name, { ms: [], all: [] }]));
  for (let run = 0; run < runs; ++run) {
    for (const [name, once] of Object.entries(things)) {
      const { ms, bytes } = await once();
      found.get(name).ms.push(ms);
      found.get(name).all.push(bytes);
    }
  }
  const rising = (numbers) => numbers.sort((one, other) => one - other);
  return new Map([...found].map(([name, { ms, all }]) => [name, { ms: rising(ms), bytes: middle(rising(all)) }]));
}

/** Of numbers in rising order. */
export const middle = (sorted) => sorted[Math.floor(sorted.length / 2)];

export const megabytes = (bytes) => Number((bytes / 1e6).toFixed(1));
