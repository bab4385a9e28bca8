// Prints a medicine as it is rendered: every piece of advice, its facts, its words in every language, its citation.
//   node scripts/guidelines/show.mjs NAME [--source ID] [--root FOLDER]
// Exit status: 0, 1 where the files have faults (they are printed first), 2 where no medicine has the name.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from './check.mjs';
import { allEntries, spellEntry } from './entries.mjs';
import { readGuidelines } from './read.mjs';
import { renderMedicines } from './render.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { source: { type: 'string' }, root: { type: 'string', default: fileURLToPath(new URL('../../guidelines', import.meta.url)) } },
});
const guidelines = readGuidelines(values.root);
const name = positionals.join(' ').toLowerCase();
const about = guidelines.medicines.filter(({ data }) => data.name === name);
if (about.length === 0) {
  console.error(`There is no guidelines/medicines/${name}.json. Usage: show.mjs NAME [--source ID] [--root FOLDER]`);
  process.exit(2);
}
const faults = check(guidelines).filter((fault) => !fault.startsWith('medicines/') || fault.startsWith(about[0].path));
for (const fault of faults) console.log(`FAULT ${fault}`);
const alone = { ...guidelines, medicines: about };
for (const code of Object.keys(guidelines.wording)) {
  const [{ label, class: kind, about: use }] = renderMedicines(alone, code);
  console.log(`${code}: ${label} · ${kind} · ${use}`);
}
for (const entry of allEntries(alone).filter(({ source }) => !values.source || source === values.source)) console.log(`\n${spellEntry(entry)}`);
process.exitCode = faults.length > 0 ? 1 : 0;
