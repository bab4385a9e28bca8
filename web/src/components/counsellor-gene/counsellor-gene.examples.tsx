import type { Diplotype, Gene, NextStep, Site } from '../../generated/report';
import { nothing, type ComponentExamples } from '../examples';
import { CounsellorGene } from './counsellor-gene';

const citation = { title: 'CPIC guideline', url: 'https://cpicpgx.org/guidelines/', version: '2022' };

const pair: Diplotype = {
  name: '*1/*17',
  alleles: [
    { name: '*1', function: 'Normal function', activity: 1, bySource: [{ source: 'DPWG', function: 'Normal function', activity: 1 }] },
    { name: '*17', function: 'Increased function', activity: null },
  ],
  phenotype: 'Rapid Metabolizer',
  activityScore: 1,
  score: 37,
  phased: false,
  bySource: [{ source: 'DPWG', phenotype: 'Normal Metabolizer', activityScore: 2 }],
};

const site = (id: string, more: Partial<Site>): Site => ({
  id,
  chromosome: 'chr10',
  position: 94761900,
  state: 'seen',
  reference: 'C',
  alleles: ['C', 'T'],
  mustTest: true,
  ...more,
});

const gene = (more: Partial<Gene>): Gene => ({
  symbol: 'CYP2C19',
  status: 'called',
  diplotypes: [pair],
  phenotypes: ['Rapid Metabolizer'],
  activityScore: 1,
  possible: { diplotypes: 1, names: ['*1/*17'], phenotypes: ['Rapid Metabolizer'], activityScores: [1] },
  bySource: [
    {
      source: 'DPWG',
      phenotypes: ['Normal Metabolizer'],
      activityScore: 2,
      possible: { phenotypes: ['Normal Metabolizer'], activityScores: [2] },
      differs: true,
    },
  ],
  notExcluded: [],
  source: 'file',
  sites: {
    total: 3,
    seen: 1,
    inferred: 1,
    missing: ['rs4986893'],
    lowQuality: 0,
    noCall: 0,
    conflict: 0,
    mustTest: { total: 2, known: 1, missing: ['rs4986893'] },
    details: [
      site('rs12248560', { phased: true, phaseSet: 7, quality: 99, depth: 31, record: 12, file: 1 }),
      site('rs4986893', { state: 'not-tested', alleles: [] }),
      site('rs17884712', { state: 'reference-inferred', alleles: ['C', 'C'], mustTest: false, reason: 'The file lists changes alone.' }),
    ],
  },
  notes: [{ code: 'site-decides', severity: 'info', sites: ['rs4986893'], text: 'rs4986893 is not known and would tell *1 from *3.' }],
  ...more,
});

const step: NextStep = {
  gene: 'CYP2C19',
  test: 'sites',
  sites: ['rs4986893'],
  asked: [],
  medicines: ['clopidogrel'],
  text: 'A test of rs4986893 would settle CYP2C19.',
  patient: '',
};

const show = (entry: Gene, next?: NextStep) => () => (
  <CounsellorGene
    gene={entry}
    medicines={[{ name: 'clopidogrel', label: 'clopidogrel' }]}
    step={next}
    files={['one.vcf', 'two.vcf']}
    note=""
    onNote={nothing}
    open
  />
);

export default {
  component: 'counsellor-gene',
  examples: [
    { name: 'called', render: show(gene({ notes: [] })) },
    {
      name: 'open, with what would decide',
      render: show(
        gene({
          status: 'ambiguous',
          possible: { diplotypes: 30, names: ['*1/*17', '*3/*17'], phenotypes: ['Rapid Metabolizer', 'Intermediate Metabolizer'], activityScores: [1, 0.5] },
          notExcluded: [{ name: '*3', function: 'No function', sites: ['rs4986893'] }],
        }),
        step,
      ),
    },
    {
      name: 'with another medicine',
      render: show(
        gene({
          current: {
            status: 'changed',
            phenotypes: ['Intermediate Metabolizer'],
            activityScores: [0.5],
            because: [{ medicine: 'fluoxetine', effect: 'inhibitor', grade: 'strong', citation }],
            rule: citation,
            factors: [0.25],
          },
        }),
      ),
    },
    {
      name: 'typed in',
      render: show(gene({ source: 'manual', given: { diplotype: '*1/*17', phenotype: 'Rapid Metabolizer', program: 'A letter' } })),
    },
    {
      name: 'not callable',
      render: show(gene({ status: 'not-callable', diplotypes: [], phenotypes: [], possible: { diplotypes: 0, names: [], phenotypes: [], activityScores: [] } })),
    },
  ],
} satisfies ComponentExamples;
