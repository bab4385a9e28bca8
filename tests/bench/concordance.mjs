// Compares Rxplain's diplotypes of real people with the consensus of GeT-RM, and says why they differ where they do.
//   node tests/bench/concordance.mjs [--wasm] [--control]
// --wasm     asks the module that the page loads, not the native program
// --control  gives everybody somebody else's call, then somebody else's truth: what the rules make of it
// Exit status: 1 where a disagreement has no reason, or a wrong call of the control has one.
import { parseArgs } from 'node:util';
import { nativeCaller, wasmCaller } from './callers.mjs';
import { collectCases } from './cases.mjs';
import { printControl } from './control.mjs';
import { genotypeFiles, skipWithout, truthTable } from './data.mjs';
import { explain } from './explain.mjs';
import { printHints } from './hints.mjs';
import { count, printTable } from './table.mjs';

const { values: asked } = parseArgs({ options: { wasm: { type: 'boolean' }, control: { type: 'boolean' } } });
skipWithout([truthTable, ...genotypeFiles.map(({ path }) => path)]);

const collected = collectCases(asked.wasm ? await wasmCaller() : nativeCaller());
for (const { label, samples, people } of collected.files)
  console.log(`${label}: ${samples.length} people, ${people.length} of them with a truth`);
const inOrder = asked.control ? printControl(collected) : printConcordance(collected);
process.exitCode = inOrder ? 0 : 1;

function printConcordance({ cases, genes, files, bySequence, notOurs }) {
  const judged = cases.map((row) => ({ ...row, ...explain(row) }));
  const different = judged.filter(({ verdict }) => verdict !== 'equal');

  console.log(`\n== Agreement with GeT-RM, ${asked.wasm ? 'through WebAssembly' : 'natively'}`);
  const lines = genes.flatMap((gene) => files.map((file) =>
    [gene.symbol, file.label, ...verdictsOf(judged.filter((row) => row.gene === gene && row.file === file))]));
  const compared = lines.filter(([, , all]) => all > 0);
  const head = ['gene', 'file', 'compared', 'equal', 'explained', 'unexplained'];
  printTable(head, [...compared, ['all', '', ...verdictsOf(judged)]]);

  console.log('\n== Reasons (a disagreement may need several)');
  const rules = different.flatMap(({ reasons }) => [...new Set(reasons.map(({ rule }) => rule))]);
  printTable(['reason', 'disagreements'], count(rules));

  console.log('\n== Disagreements');
  printTable(['gene', 'file', 'person', 'truth', 'Rxplain', 'verdict', 'reason'], different
    .sort((a, b) => genes.indexOf(a.gene) - genes.indexOf(b.gene) || a.sample.localeCompare(b.sample))
    .map((row) => [row.gene.symbol, row.file.label, row.sample, row.cell, calledOf(row), row.verdict, wordsOf(row)]));

  printHints({ cases, files });

  console.log(`\nTyped by their sequence, not by sites: ${bySequence.join(', ')}.`);
  console.log(`In the truth, but no genes of Rxplain: ${notOurs.join(', ')}.`);
  const unexplained = judged.filter(({ verdict }) => verdict === 'unexplained').length;
  console.log(`${unexplained} unexplained`);
  return unexplained === 0;
}

function verdictsOf(part) {
  const verdicts = ['equal', 'explained', 'unexplained'];
  return [part.length, ...verdicts.map((verdict) => part.filter((row) => row.verdict === verdict).length)];
}

function calledOf({ result }) {
  return result.diplotypes.map(({ name }) => name).join(' or ') || result.status;
}

function wordsOf({ reasons }) {
  return reasons.map(({ rule, text }) => `${rule}: ${text}`).join('. ') || 'no reason found';
}
