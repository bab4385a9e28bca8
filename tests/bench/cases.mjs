// Everybody of every file with a truth, gene by gene.
import { genotypeFiles } from './data.mjs';
import { readGenes } from './genes.mjs';
import { Observer } from './observed.mjs';
import { Truth } from './truth.mjs';
import { readVcf } from './vcf.mjs';

/** @param {(path: string, sample: string, absence: string) => Map<string, object>} call see callers.mjs */
export function collectCases(call) {
  const truth = new Truth();
  const known = readGenes();
  const genes = known.filter((gene) => gene.sites.length > 0 && truth.genes.includes(gene.symbol));
  const files = genotypeFiles.map((file) => {
    const vcf = readVcf(file.path);
    const people = vcf.samples.filter((sample) => truth.cells.has(sample));
    return { ...file, samples: vcf.samples, people, observer: new Observer(vcf, file.build) };
  });
  const cases = files.flatMap((file) => file.people.flatMap((sample) => {
    const results = call(file.path, sample, 'reference');
    const typed = genes.filter((gene) => truth.cell(sample, gene.symbol));
    return typed.map((gene) => ({ ...makeCase(file, gene, sample), result: results.get(gene.symbol) }));
  }));
  const others = truth.genes.filter((symbol) => !genes.some((gene) => gene.symbol === symbol));
  const bySequence = others.filter((symbol) => known.some((gene) => gene.symbol === symbol));
  const notOurs = others.filter((symbol) => !bySequence.includes(symbol));
  return { files, genes, cases, bySequence, notOurs };

  /** @returns {import('./explain.mjs').Case} but for the result */
  function makeCase(file, gene, sample) {
    const witness = files.find((other) => other.sequencing !== file.sequencing && other.samples.includes(sample));
    const peers = file.people
      .map((other) => ({ sample: other, cell: truth.cell(other, gene.symbol) }))
      .filter((other) => other.sample !== sample && other.cell !== undefined);
    const cell = truth.cell(sample, gene.symbol);
    return { file, gene, sample, cell, observer: file.observer, witness: witness?.observer ?? null, peers, truth };
  }
}
