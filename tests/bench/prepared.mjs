// Compares what Rxplain makes of a raw genome with what it makes of the same person's file after preparation for
// another caller: positions of 2022 only, `./.` where nothing was read. They may differ only where a note says why.
//   node tests/bench/prepared.mjs
// Exit status: 1 where a difference has no note, or where both files show a site and not the same bases.
import { join } from 'node:path';
import { nativeCaller } from './callers.mjs';
import { sharedData, skipWithout } from './data.mjs';
import { compareGene } from './preparation.mjs';
import { printTable } from './table.mjs';

const people = ['NA18526', 'NA18861'];
const raw = join(sharedData, 'vcf/getrm_30x_grch38_2samples_pgx.vcf.gz');
const preparedOf = (person) => join(sharedData, `vcf/${person}.pgx_positions_grch38.vcf`);
skipWithout([raw, ...people.map(preparedOf)]);

const call = nativeCaller();
const rows = people.flatMap((person) => ['auto', 'reference'].flatMap((absence) => {
  const [ofRaw, ofPrepared] = [call(raw, person, absence), call(preparedOf(person), person, absence)];
  return [...ofRaw].map(([symbol, gene]) => ({ person, absence, ...compareGene(gene, ofPrepared.get(symbol)) }));
}));

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const counted = (part) => [
  part.length,
  part.filter(({ same }) => same).length,
  part.filter(({ same, noted }) => !same && noted).length,
  part.filter(({ same, noted }) => !same && !noted).length,
  sum(part.map(({ inBoth }) => inBoth)),
  sum(part.map(({ clashes }) => clashes)),
];
console.log('== Raw genome and prepared positions: status, diplotypes, phenotypes, scores and what remains possible');
printTable(
  ['person', 'absence', 'genes', 'equal', 'noted', 'without a note', 'sites in both', 'of these with other bases'],
  people.flatMap((person) => ['auto', 'reference'].map((absence) =>
    [person, absence, ...counted(rows.filter((row) => row.person === person && row.absence === absence))])),
);

const saidOf = ({ status, diplotypes }) => diplotypes.map(({ name }) => name).join(' or ') || status;
console.log('\n== Differences');
printTable(['person', 'absence', 'gene', 'raw', 'prepared', 'why'], rows.filter(({ same }) => !same)
  .map((row) => [row.person, row.absence, row.gene, saidOf(row.raw), saidOf(row.prepared), row.text]));

const faults = rows.filter(({ same, noted, clashes }) => (!same && !noted) || clashes > 0).length;
console.log(`\n${faults} without a reason`);
process.exitCode = faults > 0 ? 1 : 0;
