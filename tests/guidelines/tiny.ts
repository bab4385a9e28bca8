// The smallest guidelines that pass every check: one gene with two alleles, one medicine with two pieces of advice. A test
// breaks one thing and reads the message.
import { readGuidelines } from '../../scripts/guidelines/read.mjs';
import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(new URL('../../guidelines', import.meta.url));

export function tinyGuidelines(): any {
  const { schemas, wording, tones } = readGuidelines(folder);
  return {
    version: file('version.json', { version: '1.0.0' }),
    schemas,
    tones,
    wording: withNames(structuredClone(wording)),
    sources: [file('sources/cpic.json', source())],
    genes: [gene()],
    medicines: [file('medicines/examplan.json', medicine())],
  };
}

const file = (path: string, data: any) => ({ path, data });

function withNames(wording: any) {
  wording.en.terms.data.medicines.examplan = 'examplan';
  wording.es.terms.data.medicines.examplan = { name: 'examplán', article: 'el' };
  wording.es.genes.data.genes = {};
  return wording;
}

function source() {
  return {
    $schema: '../schema/source.schema.json',
    id: 'cpic',
    name: 'CPIC',
    publisher: 'CPIC',
    version: '2026',
    url: 'https://cpicpgx.org/',
    licence: 'CC0-1.0',
    attribution: 'CPIC',
    retrieved: '2026-08-13',
  };
}

function gene() {
  const name = 'GENE1';
  const site = (id: string, pos: number) => ({
    id,
    rsid: id,
    GRCh38: { pos, ref: 'C' },
    GRCh37: { pos: pos + 10, ref: 'C' },
    alts: ['T'],
  });
  const group = {
    sites: ['rs1'],
    whenAllMissing: 'not-callable',
    reason: 'It carries *2.',
    source: 'cpic',
    citation: 'A guideline',
    judgement: false,
  };
  return {
    folder: name,
    gene: file(`genes/${name}/gene.json`, {
      $schema: '../../schema/gene.schema.json',
      symbol: name,
      name: 'an example',
      identifiers: { hgnc: 'HGNC:1', ensembl: 'ENSG00000000001', clinpgx: 'PA1' },
      chromosome: 'chr1',
      strand: '+',
      region: { GRCh38: [1, 1000], GRCh37: [1, 1000] },
      source: 'cpic',
      version: '1',
      licence: 'CC0-1.0',
      reviewBy: '2027-11-22',
      calling: { method: 'diplotype', ploidy: 'autosomal', mustTest: { policy: 'listed', groups: [group] } },
      lookup: 'phenotype',
      deviations: [],
    }),
    sites: file(`genes/${name}/sites.json`, {
      $schema: '../../schema/sites.schema.json',
      gene: name,
      sites: [site('rs1', 100), site('rs2', 200)],
    }),
    alleles: file(`genes/${name}/alleles.json`, {
      $schema: '../../schema/alleles.schema.json',
      gene: name,
      functions: { source: 'cpic', version: '1' },
      alleles: [
        { name: '*1', reference: true, function: 'Normal function', activity: null, defining: { rs1: 'C', rs2: 'C' } },
        { name: '*2', function: 'No function', activity: null, defining: { rs1: 'T' } },
        { name: '*3', function: null, activity: null, defining: { rs2: 'T' } },
      ],
      withoutDefinition: [],
    }),
    phenotypes: file(`genes/${name}/phenotypes.json`, {
      $schema: '../../schema/phenotypes.schema.json',
      gene: name,
      versions: { cpic: '1' },
      rules: [
        pairRule('Normal function', 'Normal function', 'Normal Metabolizer'),
        pairRule('No function', 'Normal function', 'Intermediate Metabolizer'),
        pairRule('No function', 'No function', 'Poor Metabolizer'),
      ],
    }),
  };
}

export const pairRule = (first: string, second: string, phenotype: string) => ({
  source: 'cpic',
  kind: 'function-pair',
  functions: [first, second],
  phenotype,
});

function medicine() {
  return {
    $schema: '../schema/medicine.schema.json',
    name: 'examplan',
    rxnorm: '1',
    atc: [],
    brands: [],
    class: 'opioid-painkiller',
    uses: ['pain'],
    roles: { GENE1: 'breaks-down' },
    reviewBy: '2027-11-22',
    guidelines: [
      {
        source: 'cpic',
        genes: ['GENE1'],
        lookup: { GENE1: 'phenotype' },
        citation: { title: 'A guideline', url: 'https://cpicpgx.org/', version: '1' },
        advice: [
          advice('usual', { GENE1: ['Normal Metabolizer', 'Intermediate Metabolizer'] }, 'standard'),
          advice('poor', { GENE1: ['Poor Metabolizer'] }, 'avoid'),
        ],
      },
    ],
  };
}

// What each category looks like: how the gene works, what follows, what is asked for.
const FACTS: Record<string, { level: string; leads: string[]; action: object }> = {
  avoid: { level: 'much-slower', leads: ['side-effects'], action: { do: 'avoid' } },
  adjust: { level: 'slower', leads: ['level-higher'], action: { do: 'adjust-dose' } },
  caution: { level: 'slower', leads: ['level-higher'], action: { do: 'caution' } },
  standard: { level: 'usual', leads: [], action: { do: 'standard' } },
  'no-guidance': { level: 'unknown', leads: [], action: { do: 'no-recommendation' } },
};

export function advice(id: string, when: object, category: string) {
  const { level, leads, action } = FACTS[category];
  return { id, when, category, effects: [{ gene: 'GENE1', level, leads }], actions: [action] };
}
