// The algorithms that estimate a dose: their figures are those of the fact tables, and a file with a fault says which.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkEstimates } from '../../scripts/guidelines/estimates.mjs';
import { readGuidelines } from '../../scripts/guidelines/read.mjs';
import { checkSchemas } from '../../scripts/guidelines/schemas.mjs';
import { parseTable } from '../../scripts/guidelines/tsv.mjs';
import { folder } from './tiny';

const facts = fileURLToPath(new URL('../../../shared/facts/guidance/warfarin.tsv', import.meta.url));

const warfarin = (guidelines = readGuidelines(folder)) =>
  guidelines.estimates.find(({ data }: any) => data.medicine === 'warfarin')!.data as any;
const term = (id: string) => warfarin().terms.find((each: any) => each.id === id);
const adjustment = (id: string) => warfarin().adjustments.find((each: any) => each.id === id);

// What each row of the table is called there, and where the file has it.
const coefficients: [string, () => number][] = [
  ['intercept', () => term('constant').coefficient],
  ['age in decades (years/10, rounded down), per decade', () => term('age').coefficient],
  ['height, per cm', () => term('height').coefficient],
  ['weight, per kg', () => term('weight').coefficient],
  ['VKORC1 rs9923231 A/G', () => term('VKORC1').results['-1639 AG']],
  ['VKORC1 rs9923231 A/A', () => term('VKORC1').results['-1639 AA']],
  ['VKORC1 genotype unknown', () => term('VKORC1').unknown],
  ...['*1/*2', '*1/*3', '*2/*2', '*2/*3', '*3/*3'].map((pair): [string, () => number] => [`CYP2C9 ${pair}`, () => term('CYP2C9').results[pair]]),
  ['CYP2C9 genotype unknown', () => term('CYP2C9').unknown],
  ['Asian', () => term('race').groups.asian],
  ['Black or African American', () => term('race').groups.black],
  ['race missing or mixed', () => term('race').groups['mixed-or-unknown']],
  ['enzyme inducer (phenytoin, carbamazepine, rifampin)', () => term('inducers').coefficient],
  ['amiodarone', () => term('amiodarone').coefficient],
];

describe.skipIf(!existsSync(facts))('the estimate of the warfarin dose', () => {
  const rows = () => parseTable(readFileSync(facts, 'utf8')) as Record<string, string>[];

  it('has every term of the paper, with its coefficient, and no other', () => {
    const listed = rows().filter(({ kind }) => kind === 'iwpc_term');
    expect(Object.fromEntries(coefficients.map(([name, ours]) => [name, ours()]))).toEqual(
      Object.fromEntries(listed.map(({ condition, value }) => [condition, Number(value)])),
    );
    const usual = [term('race').groups.white, term('VKORC1').results['-1639 GG'], term('CYP2C9').results['*1/*1']];
    expect(usual).toEqual([0, 0, 0]);
    expect(warfarin().terms).toHaveLength(9);
    expect([Object.keys(term('race').groups), Object.keys(term('VKORC1').results), Object.keys(term('CYP2C9').results)].map((all) => all.length)).toEqual([4, 3, 6]);
  });

  it('has the adjustments of CPIC’s flow, with its percentages', () => {
    const step = (id: string) => rows().find((row) => row.kind === 'cpic_flow' && row.population === 'adult' && row.step === id)!.value;
    const spelled = (id: string) => adjustment(id).percent.map(Math.abs).sort((a: number, b: number) => a - b).join('-');
    for (const id of ['2c', '3b']) {
      expect(step(id)).toContain(spelled('cyp2c9-one'));
      expect(step(id)).toContain(spelled('cyp2c9-two'));
    }
    expect(step('2d')).toContain(`increase dose by ${spelled('cyp4f2')}`);
    expect(step('3c')).toContain(`decrease dose by ${spelled('rs12777823')}`);
  });
});

it('has CYP2C9 *5, *6, *8 and *11 counted as another allele only where an adjustment names them', () => {
  expect(Object.keys(term('CYP2C9').countedAs)).toEqual(adjustment('cyp2c9-one').any);
});

describe('a file with a fault', () => {
  const faultsAfter = (change: (estimate: any, guidelines: any) => void) => {
    const guidelines = readGuidelines(folder) as any;
    change(warfarin(guidelines), guidelines);
    const faults = checkSchemas(guidelines);
    return faults.length > 0 ? faults : checkEstimates(guidelines);
  };
  const of = (data: any, id: string) => [...data.terms, ...data.adjustments].find((each: any) => each.id === id);
  const about = (fault: string) => [`estimates/warfarin.json: ${fault}`];

  it('is about a medicine that there is', () => {
    expect(faultsAfter((data) => (data.medicine = 'nothing'))).toEqual(['estimates/warfarin.json: is about nothing', ...about('there is no medicine nothing')]);
  });

  it('names alleles, phenotypes, bases and groups that there are', () => {
    expect(faultsAfter((data) => (of(data, 'CYP2C9').results['*1/*999'] = 0))).toEqual(about('CYP2C9: there is no *999'));
    expect(faultsAfter((data) => (of(data, 'VKORC1').results['-1639 CC'] = 0))).toEqual(about('VKORC1: there is no -1639 CC'));
    expect(faultsAfter((data) => (of(data, 'rs12777823').any = ['T']))).toEqual(about('rs12777823: there is no T'));
    expect(faultsAfter((data) => (of(data, 'cyp4f2').groups = ['green']))).toEqual(about('cyp4f2: there is no group green'));
    expect(faultsAfter((data) => (of(data, 'race').notSaid = 'green'))).toEqual(about('race: there is no group green'));
  });

  it('counts no allele as another in silence', () => {
    expect(faultsAfter((data) => (of(data, 'CYP2C9').countedAs['*4'] = '*1'))).toEqual(about('CYP2C9: *4 is counted as *1, and no adjustment says so'));
  });

  it('has words for everything that it names', () => {
    expect(faultsAfter((data) => (data.remarks[0].say = 'nothing'))).toEqual(about('no words for the remark nothing'));
    expect(faultsAfter((data) => delete data.remarks[0].low)).toEqual(about('the remark target-inr needs low'));
    expect(faultsAfter((data) => (of(data, 'amiodarone').id = 'tea'))).toEqual(about('tea: no words for tea'));
  });

  it('cites what it uses, and nothing else', () => {
    expect(faultsAfter((data) => (of(data, 'age').citation = 'nowhere'))).toEqual(about('there is no citation nowhere'));
    expect(faultsAfter((data) => (data.citations.idle = data.citations.cpic))).toEqual(about('the citation idle is not used'));
  });

  it('has terms of one kind each', () => {
    expect(faultsAfter((data) => (of(data, 'age').gene = 'VKORC1'))).not.toEqual([]);
    expect(faultsAfter((data) => delete of(data, 'age').coefficient)).not.toEqual([]);
  });
});
