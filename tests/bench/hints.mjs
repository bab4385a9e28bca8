// What the hint of a gene that is not called (CYP2D6) is worth: how often it holds the diplotype of the laboratory.
import { allelesOf } from './truth.mjs';
import { printTable } from './table.mjs';

const judgements = [
  ['the truth', 'the diplotype is among those of the hint'],
  ['but for copies', 'it would be, with one deletion (*5) read as the other allele, or with extra copies counted once'],
  ['otherwise', 'the hint names other alleles'],
  ['no hint', 'nothing was read that is not also in the reference allele, or no pair fits'],
];

/** One table a gene that has such hints, over the people of every file with a truth for it. */
export function printHints({ cases, files }) {
  const hinted = (row) => row.result.hints?.find(({ kind }) => kind === 'diplotype');
  const symbols = [...new Set(cases.filter(hinted).map(({ gene }) => gene.symbol))];
  for (const symbol of symbols) {
    const judged = cases
      .filter(({ gene }) => gene.symbol === symbol)
      .map((row) => ({ ...row, pairs: hinted(row)?.diplotypes ?? [] }))
      .map((row) => ({ ...row, judgement: judge(row.cell, row.pairs) }));
    console.log(`\n== ${symbol} hint (never a result)`);
    const names = judgements.map(([name]) => name);
    const tally = (file) => {
      const part = judged.filter((row) => row.file === file);
      return [file.label, part.length, ...names.map((name) => part.filter(({ judgement }) => judgement === name).length)];
    };
    printTable(['file', 'people', ...names], files.map(tally).filter(([, people]) => people > 0));
    for (const [name, meaning] of judgements) console.log(`  ${name}: ${meaning}`);
    const apart = judged.filter(({ judgement }) => ['but for copies', 'otherwise'].includes(judgement));
    printTable(['file', 'person', 'truth', 'hint', 'is'], apart.map((row) =>
      [row.file.label, row.sample, row.cell, row.pairs.join(' or '), row.judgement]));
  }
}

function judge(cell, pairs) {
  if (pairs.length === 0) return 'no hint';
  const truth = allelesOf(cell);
  if (truth === null) return 'otherwise';
  if (pairs.includes(spell(truth))) return 'the truth';
  const once = truth.map((name) => name.replace(/x.*$/, ''));
  const left = once.filter((name) => name !== '*5');
  return left.length > 0 && pairs.includes(spell([left[0], left.at(-1)])) ? 'but for copies' : 'otherwise';
}

const number = (name) => Number(name.slice(1));
const spell = (names) => [...names].sort((a, b) => number(a) - number(b)).join('/');
