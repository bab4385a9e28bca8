// Prints what changed in the advice between two folders: node scripts/guidelines/print-diff.mjs OLD NEW
import { allEntries } from './entries.mjs';
import { diffEntries } from './diff.mjs';
import { readGuidelines } from './read.mjs';

const [before, after] = process.argv.slice(2).map((folder) => allEntries(readGuidelines(folder, { partial: true })));
const medicines = diffEntries(before, after);
for (const { medicine, changes } of medicines) console.log([medicine, ...changes.map((change) => `  ${change}`)].join('\n'));
console.log(medicines.length === 0 ? 'No advice changed.' : `${medicines.length} medicines changed.`);
