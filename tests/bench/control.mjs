// The rules must not excuse everything. With the call of somebody else, nothing may be explained; with the truth of
// somebody else, a reason may hold (it names what the file cannot show, or two sequencings contradict it), but mostly
// none does.
import { explain } from './explain.mjs';
import { CONTRADICTED } from './reasons.mjs';
import { printTable } from './table.mjs';

const saysWrong = ({ reasons }) => reasons.some(({ rule }) => rule === CONTRADICTED);
const isExplained = ({ verdict }) => verdict === 'explained';
const KINDS = {
  equal: ({ verdict }) => verdict === 'equal',
  'truth contradicted': (row) => isExplained(row) && saysWrong(row),
  'explained otherwise': (row) => isExplained(row) && !saysWrong(row),
  unexplained: ({ verdict }) => verdict === 'unexplained',
};

/** Prints both tables. @returns {boolean} whether no call of somebody else was explained */
export function printControl({ cases, genes }) {
  const called = cases.filter(({ result }) => result.diplotypes.length > 0);
  const callOf = ({ result }) => result.diplotypes.map(({ name }) => name).join();
  const wrongCalls = exchange(called, (a, b) => callOf(a) !== callOf(b), ({ result }) => ({ result }));
  const wrongTruths = exchange(called, (a, b) => a.cell !== b.cell, ({ cell }) => ({ cell }));
  printKinds('call', genes, wrongCalls);
  printKinds('truth', genes, wrongTruths);
  return !wrongCalls.some(isExplained);
}

// Gives each case something of the next person, in the same file and gene, who has another.
function exchange(cases, isOther, take) {
  return cases.flatMap((row) => {
    const same = cases.filter(({ file, gene }) => file === row.file && gene === row.gene);
    const inTurn = [...same.filter(({ sample }) => sample > row.sample), ...same];
    const other = inTurn.find((candidate) => isOther(row, candidate));
    return other ? [{ ...row, ...explain({ ...row, ...take(other) }) }] : [];
  });
}

function printKinds(what, genes, judged) {
  console.log(`\n== Control: everybody with somebody else's ${what}`);
  const counted = (part) => [part.length, ...Object.values(KINDS).map((kind) => part.filter(kind).length)];
  const lines = genes.map((gene) => [gene.symbol, ...counted(judged.filter((row) => row.gene === gene))]);
  const compared = lines.filter(([, all]) => all > 0);
  printTable(['gene', 'compared', ...Object.keys(KINDS)], [...compared, ['all', ...counted(judged)]]);
}
