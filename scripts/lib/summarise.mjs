// Adds up the JUnit reports of a test run: node summarise.mjs REPORTS_FOLDER
// Ends with one plain line, "N passed, N failed, N skipped".
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };

for (const file of readdirSync(folder).filter((name) => name.endsWith('.xml')).sort()) {
  const counts = countCases(readFileSync(join(folder, file), 'utf8'));
  for (const key of Object.keys(total)) total[key] += counts[key];
  console.log(`${file.replace('.xml', '').padEnd(28)} ${line(counts)}`);
}
console.log(line(total));

function countCases(xml) {
  const cases = xml.split('<testcase').slice(1);
  const failed = cases.filter((text) => /<(failure|error)\b/.test(text)).length;
  const skipped = cases.filter((text) => /<skipped\b/.test(text)).length;
  return { passed: cases.length - failed - skipped, failed, skipped };
}

function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
