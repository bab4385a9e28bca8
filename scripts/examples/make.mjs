// Writes the files of the two example people that the page offers: node make.mjs OUTPUT_FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referencePerson } from '../../tests/support/person.mjs';
import { writeVcf } from '../../tests/support/vcf.mjs';
import { makeBundle, unpack } from '../guidelines/bundle.mjs';
import { readGuidelines } from '../guidelines/read.mjs';

const [output] = process.argv.slice(2);
const bundle = unpack(makeBundle(readGuidelines(fileURLToPath(new URL('../../guidelines', import.meta.url)))));

// A: everything was tested, and there is something to find. Between them the findings show every category of advice;
// CYP2B6 *22 is of uncertain function, for which there is no guidance.
const a = referencePerson(bundle)
  .carry('CYP2C19', ['*2', '*2'])
  .carry('CYP2C9', ['*1', '*3'])
  .carry('VKORC1', ['rs9923231 reference (C)', 'rs9923231 variant (T)'])
  .carry('CYP4F2', ['*1', '*3'])
  .carry('SLCO1B1', ['*1', '*5'])
  .carry('CYP2B6', ['*1', '*22'])
  .carry('CYP3A5', ['*3', '*3'])
  .carry('TPMT', ['*1', '*3A'])
  .carry('DPYD', ['Reference', 'c.2846A>T'])
  .carry('NAT2', ['*4', '*6'])
  .carry('UGT1A1', ['*1', '*80+*28']);

// B: an ordinary person and a smaller test. Much is unknown, and the report has to say so.
const b = referencePerson(bundle, { male: true })
  .carry('CYP2C19', ['*1', '*17'])
  .carry('CYP2C9', ['*1', '*1'])
  .carry('CYP3A5', ['*1', '*3'])
  .carry('TPMT', ['*1', '*3C'])
  .hide('rs1800462') // TPMT *2
  .hide('rs75017182', 'rs56038477') // DPYD HapB3
  .hide('SLCO1B1', 'UGT1A1', 'G6PD', 'RYR1', 'CACNA1S', 'CFTR', 'MT-RNR1');

// A page carries these files, and rsIDs of what nobody has are a third of them.
const options = { ids: 'carried' };
mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'person-a.vcf'), writeVcf({ 'example-a': a }, options));
writeFileSync(join(output, 'person-b.vcf'), writeVcf({ 'example-b': b }, options));
