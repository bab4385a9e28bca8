// Checks guidelines/ and packs it into one bundle.
//   node scripts/guidelines/pack.mjs --out FILE   checks, then writes the bundle, and beside it FILE with .es, ... for
//                                                 the other languages: bundle.msgpack, bundle.es.msgpack
//   node scripts/guidelines/pack.mjs --check      checks only
// Exit status: 0 in order, 1 faults (each on a line of stderr), 2 wrong usage.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readGuidelines } from './read.mjs';
import { check } from './check.mjs';
import { pack } from './bundle.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../guidelines');

function main() {
  const { out, check: checkOnly, root } = readArguments();
  const guidelines = readGuidelines(root);
  const faults = check(guidelines);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  if (checkOnly) return;
  mkdirSync(dirname(out), { recursive: true });
  const { bundle, packs } = pack(guidelines);
  writeFileSync(out, bundle);
  for (const [language, words] of Object.entries(packs)) writeFileSync(out.replace(/(\.msgpack)?$/, `.${language}.msgpack`), words);
}

function readArguments() {
  const options = { out: { type: 'string' }, check: { type: 'boolean' }, root: { type: 'string', default: ROOT } };
  try {
    const { values } = parseArgs({ options });
    if (Boolean(values.out) !== Boolean(values.check)) return values;
  } catch {
    // falls through to the usage line
  }
  console.error('Usage: pack.mjs --out FILE | --check  [--root FOLDER]');
  process.exit(2);
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
