// Prints how much the guidelines hold, that nothing in them is open, and how hard the patient texts are to read.
//   node scripts/guidelines/figures.mjs
// Exit status: 0, or 1 where a condition is uncovered, a reference unresolved or a text fails a lint.
import { fileURLToPath } from 'node:url';
import { checkGenes } from './genes.mjs';
import { groupedBy } from './groups.mjs';
import { lintTexts } from './lints/lint.mjs';
import { readability } from './lints/readability.mjs';
import { patientTexts, wordsIn } from './lints/texts.mjs';
import { checkMedicines } from './medicines.mjs';
import { checkPhrases } from './phrases.mjs';
import { readGuidelines } from './read.mjs';

/** @returns rows {source, medicines, conditions, citations, guidelines} per source, and their sum under "all" */
export function countPerSource({ medicines, sources }) {
  const guidelines = medicines.flatMap(({ data }) => data.guidelines.map((guideline) => ({ name: data.name, ...guideline })));
  const count = (source, list) => ({
    source,
    medicines: new Set(list.map(({ name }) => name)).size,
    guidelines: list.length,
    conditions: list.flatMap(({ advice, additions = [] }) => [...advice, ...additions]).length,
    citations: new Set(list.map(({ citation }) => `${citation.title}|${citation.url}`)).size,
  });
  const bySource = groupedBy(guidelines, ({ source }) => source);
  const ids = sources.map(({ data }) => data.id).filter((id) => bySource.has(id));
  return [...ids.map((id) => count(id, bySource.get(id))), count('all', guidelines)];
}

/** @returns {what: number of faults}; each is to be zero */
export function countFaults(guidelines) {
  const completeness = checkMedicines(guidelines);
  const uncovered = completeness.filter((fault) => /\b(no advice|pieces of advice)\b/.test(fault));
  return {
    'uncovered conditions': uncovered.length,
    'unresolved references': checkGenes(guidelines).length + completeness.length - uncovered.length + checkPhrases(guidelines).length,
    'lint failures': lintTexts(guidelines).length,
  };
}

/** @returns {name, limit, texts, steps}: how many texts stand at each step of the scale */
export function readingGrades(guidelines, code) {
  const texts = patientTexts(guidelines, code);
  const measured = texts.map(readability);
  const [{ name, limit }] = measured;
  const values = measured.map(({ value }) => value).sort((a, b) => a - b);
  const width = code === 'en' ? 1 : 5;
  const steps = [...groupedBy(values, (value) => Math.floor(value / width) * width)].map(([from, list]) => [`${from}–${from + width}`, list.length]);
  const words = texts.map(({ meaning, action }) => wordsIn(`${meaning} ${action}`).length);
  return { name, limit, texts: texts.length, lowest: values[0], middle: values[values.length >> 1], highest: values.at(-1), steps, longest: Math.max(...words) };
}

function printTable(rows) {
  const columns = Object.keys(rows[0]);
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => String(row[column]).length)));
  const line = (cells) => cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join('  ');
  console.log([line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))].join('\n'));
}

function main() {
  const guidelines = readGuidelines(fileURLToPath(new URL('../../guidelines', import.meta.url)));
  printTable(countPerSource(guidelines));
  const faults = countFaults(guidelines);
  console.log(Object.entries(faults).map(([what, count]) => `${count} ${what}`).join(', '));
  for (const code of Object.keys(guidelines.wording)) {
    const { name, limit, texts, lowest, middle, highest, steps, longest } = readingGrades(guidelines, code);
    const bounds = [lowest, middle, highest].map((value) => value.toFixed(1)).join(' / ');
    console.log(`${code}: ${texts} patient texts, at most ${longest} words; ${name}, limit ${limit}: lowest / middle / highest ${bounds}`);
    console.log(`    ${steps.map(([step, count]) => `${step}: ${count}`).join('   ')}`);
  }
  process.exitCode = Object.values(faults).some((count) => count > 0) ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
