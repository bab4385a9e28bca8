// The core in its two forms, asked about thousands of files without a process for each.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadModule, memorySource, readBundle, repository } from './load-wasm.mjs';

/**
 * @typedef {object} Question
 * @property {string} text a VCF
 * @property {import('../../web/src/generated/options').ReportOptions} [options]
 * @property {'text' | 'gzip' | 'bgzf' | 'bcf'} [as] how the file is packed
 *
 * @typedef {import('../../web/src/generated/report').Report['genes']} Genes without their single sites
 * @typedef {{ genesOf: (question: Question) => Promise<Map<string, Genes[number]>>, close: () => void }} Core
 */

const program = join(repository, 'build/native/rxplain_answers');

/** @returns {Core} */
export function nativeCore() {
  const answers = startAnswers();
  return { genesOf: async (question) => bySymbol((await answers.ask(question)).toString()), close: answers.close };
}

/** BCF and BGZF are packed by the native program. @returns {Promise<Core>} */
export async function wasmCore() {
  const module = await loadModule();
  const core = new module.Rxplain(readBundle());
  const packer = startAnswers();
  const bytesOf = async ({ text, as = 'text' }) => {
    if (as === 'text') return new TextEncoder().encode(text);
    return as === 'gzip' ? gzipSync(text) : packer.ask({ text, as, pack: true });
  };
  return {
    genesOf: async (question) => bySymbol(core.report(memorySource(await bytesOf(question)), JSON.stringify(question.options ?? {}))),
    close: packer.close,
  };
}

function bySymbol(json) {
  const { genes, error } = JSON.parse(json);
  if (error) throw new Error(error.message);
  return new Map(genes.map((gene) => [gene.symbol, gene]));
}

// One run of tests/bench/answers.cpp, which answers in the order in which it is asked.
function startAnswers() {
  if (!existsSync(program)) throw new Error(`There is no ${program}: build the target rxplain_answers`);
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting = [];
  const answers = new Answers((answer) => waiting.shift().resolve(answer));
  child.stdout.on('data', (chunk) => answers.take(chunk));
  child.on('close', (status) => waiting.splice(0).forEach(({ reject }) => reject(new Error(`rxplain_answers ended with status ${status}`))));
  return {
    ask: ({ text, options = {}, as = 'text', pack = false }) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(JSON.stringify({ bytes: Buffer.byteLength(text), options, as, pack }) + '\n' + text);
      }),
    close: () => child.stdin.end(),
  };
}

// Cuts what the program writes into answers: a number of bytes, a line feed, the bytes.
class Answers {
  #chunks = [];
  #arrived = 0;

  constructor(give) {
    this.give = give;
  }

  take(chunk) {
    this.#chunks.push(chunk);
    this.#arrived += chunk.length;
    while (this.#giveOne());
  }

  #giveOne() {
    const lineEnd = this.#chunks.length > 0 ? this.#all().indexOf(10) : -1;
    if (lineEnd < 0) return false;
    const end = lineEnd + 1 + Number(this.#all().subarray(0, lineEnd).toString());
    if (this.#arrived < end) return false;
    this.give(this.#all().subarray(lineEnd + 1, end));
    this.#chunks = [this.#all().subarray(end)];
    this.#arrived -= end;
    return true;
  }

  #all() {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0];
  }
}
