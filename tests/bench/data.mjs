// Where the real genotypes and the truth are: beside the repository, never inside it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const repository = join(import.meta.dirname, '../..');
export const sharedData = join(repository, '../shared/data');

export const truthTable = join(sharedData, 'getrm_truth_public.tsv');

/**
 * @typedef {object} GenotypeFile
 * @property {string} label
 * @property {string} path
 * @property {'GRCh38' | 'GRCh37'} build
 * @property {string} sequencing which laboratory work the genotypes come from; two files of one are no two witnesses
 */

/** @type {GenotypeFile[]} */
export const genotypeFiles = [
  { label: '30x phased', name: '1kgp30x_phased_grch38_getrm_public.vcf.gz', build: 'GRCh38', sequencing: '30x' },
  { label: 'phase 3', name: '1kgp_phase3_grch37_getrm_public.vcf.gz', build: 'GRCh37', sequencing: 'low coverage' },
  { label: '30x raw', name: 'getrm_30x_grch38_2samples_pgx.vcf.gz', build: 'GRCh38', sequencing: '30x' },
].map((file) => ({ ...file, path: join(sharedData, 'vcf', file.name) }));

/** Ends the program, successfully, where the shared data are not beside the repository. */
export function skipWithout(paths) {
  const absent = paths.find((path) => !existsSync(path));
  if (absent === undefined) return;
  console.log(`skipped: no ${absent.slice(absent.indexOf('shared/'))} beside the repository`);
  process.exit(0);
}
