// Compares the medicine files with the fact tables that they were made from, and prints every difference that has no reason.
//   node scripts/guidelines/compare.mjs          needs ../shared/facts; exit status 1 where something differs
//   node scripts/guidelines/compare.mjs --write  rewrites tests/guidelines/source-facts/*.tsv from them; reasons are kept
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { adviceFor, byName } from './compare/advice.mjs';
import { figuresWithoutSource } from './compare/figures.mjs';
import { missingGuidelines, sourceRows } from './compare/rows.mjs';
import { COLUMNS, folded, keyOf, unfolded } from './compare/table.mjs';
import { readGuidelines } from './read.mjs';
import { formatTable, parseTable } from './tsv.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const FACTS = at('../shared/facts');
const TABLES = 'tests/guidelines/source-facts';
const TEXT_SHOWN = 260; // characters of the source's words in a message

/** Rows of one source, with what the files say of each (`ours`, `strengths`), one a population of ours. */
export function withOurs(rows, source, named, words) {
  return rows.flatMap((row) => {
    const medicine = named.get(row.medicine);
    const answers = medicine ? adviceFor(medicine, source, row.values, words) : [];
    const wanted = words.populations[row.population];
    const fitting = wanted ? answers.filter(({ population }) => wanted.includes(population)) : answers;
    if (fitting.length === 0) return [{ ...row, ours: 'missing', strengths: [row.strength] }];
    return fitting.map(({ population, category, strengths }) => ({ ...row, population, ours: category, strengths }));
  });
}

/** @returns messages, one a difference without a reason; results with the same fault share a line */
export function differences(source, rows, checkedIn) {
  const known = new Map(unfolded(checkedIn).map((row) => [keyOf(row), row]));
  const seen = new Set(rows.map(keyOf));
  const gone = [...known].filter(([key]) => !seen.has(key)).map(([, row]) => ({ ...row, fault: 'is in the checked-in table, but not in the source', text: '' }));
  const found = rows.flatMap((row) => faultsOf(source, row, known.get(keyOf(row))).map((fault) => ({ ...row, fault })));
  return folded([...found, ...gone].map((row) => ({ ...row, reason: `${row.fault}: ${row.text.slice(0, TEXT_SHOWN)}` }))).map(
    ({ medicine, population, condition, reason }) => `${source}: ${medicine}${population && ` (${population})`}: ${condition}: ${reason}`,
  );
}

function faultsOf(source, row, before) {
  const stale = before?.class !== row.class || before?.ours !== row.ours;
  return [
    ...(row.ours === 'missing' && !before?.reason ? ['no advice for it'] : []),
    ...(row.strength !== '' && !row.strengths.includes(row.strength) ? [`strength ${row.strength}, ours ${row.strengths}`] : []),
    ...(row.class !== row.ours && !before?.reason ? [`reads as ${row.class}, ours ${row.ours}`] : []),
    ...(stale ? ['the checked-in table says otherwise: rewrite it (--write), and read the difference'] : []),
  ];
}

/** The tables of one folder, each checked in as rows {medicine, population, condition, strength, class, ours, reason}. */
export const readTable = (source) => (existsSync(pathOf(source)) ? parseTable(readFileSync(pathOf(source), 'utf8')) : []);
export const readWords = () => JSON.parse(readFileSync(at(`${TABLES}/words.json`), 'utf8'));
const pathOf = (source) => at(`${TABLES}/${source}.tsv`);

/** @returns [{source, rows, found}]; found: messages, one a difference without a reason */
export function compareAll(medicines, facts, write = false) {
  const words = readWords();
  const named = byName(medicines, words);
  const compared = Object.entries(sourceRows(facts, words)).map(([source, all]) => {
    const rows = withOurs(all, source, named, words);
    if (write) writeFileSync(pathOf(source), formatTable(COLUMNS, folded(withReasons(rows, readTable(source)))));
    return { source, rows, found: differences(source, rows, readTable(source)) };
  });
  return [
    ...compared,
    { source: 'index', rows: [], found: missingGuidelines(facts, named, words) },
    { source: 'figures', rows: [], found: figuresWithoutSource(medicines, facts, words) },
  ];
}

function main() {
  if (!existsSync(FACTS)) {
    console.log('skipped: no ../shared/facts beside this folder');
    return;
  }
  const compared = compareAll(readGuidelines(at('guidelines')).medicines, FACTS, process.argv.includes('--write'));
  for (const { source, rows, found } of compared) {
    const explained = readTable(source).filter(({ reason }) => reason).length;
    const extent = rows.length > 0 ? `${rows.length} results compared, ${explained} lines differ for a reason that is given, ` : '';
    console.log(`${source}: ${extent}${found.length} differ without a reason`);
    for (const message of found) console.log(message);
  }
  process.exitCode = compared.some(({ found }) => found.length > 0) ? 1 : 0;
}

// A reason stays as long as the source and the file still say what they said.
function withReasons(rows, checkedIn) {
  const known = new Map(unfolded(checkedIn).map((row) => [keyOf(row), row]));
  const still = (row) => {
    const before = known.get(keyOf(row));
    return before?.class === row.class && before?.ours === row.ours ? before.reason : '';
  };
  const unique = new Map(rows.map((row) => [keyOf(row), { ...row, reason: row.class === row.ours ? '' : still(row) }]));
  return [...unique.values()].sort((a, b) => (a.medicine < b.medicine ? -1 : a.medicine > b.medicine ? 1 : 0));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
