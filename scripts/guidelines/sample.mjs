// Prints a random sample of the advice, spread over the sources, to be read against the sources.
//   node scripts/guidelines/sample.mjs [--seed 7] [--count 40]
// The same seed, count and files give the same sample.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seeded, shuffled } from '../lib/random.mjs';
import { allEntries, spellEntry } from './entries.mjs';
import { groupedBy } from './groups.mjs';
import { readGuidelines } from './read.mjs';

/** `count` items, as evenly over their sources as these last; each with the same chance within its source. */
export function sampleOf(entries, count, seed) {
  const random = seeded(seed);
  const bySource = [...groupedBy(entries, ({ source }) => source).values()].map((list) => shuffled(random, list));
  const rounds = Math.max(...bySource.map((list) => list.length));
  return Array.from({ length: rounds }, (_, i) => bySource.flatMap((list) => (i < list.length ? [list[i]] : [])))
    .flat()
    .slice(0, count);
}

function main() {
  const { values } = parseArgs({ options: { seed: { type: 'string', default: '7' }, count: { type: 'string', default: '40' } } });
  const guidelines = readGuidelines(fileURLToPath(new URL('../../guidelines', import.meta.url)));
  const sample = sampleOf(allEntries(guidelines), Number(values.count), Number(values.seed));
  console.log(sample.map((entry, i) => `${i + 1}. ${spellEntry(entry)}`).join('\n\n'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
