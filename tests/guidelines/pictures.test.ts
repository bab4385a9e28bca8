// The checks of what pictures are drawn by. Each test breaks one thing.
import { describe, expect, it } from 'vitest';
import { check } from '../../scripts/guidelines/check.mjs';
import { tinyGuidelines } from './tiny';

const exons = (more = {}) => ({ GRCh38: [[10, 20], [30, 40]], GRCh37: [[20, 30], [40, 50]], ...more });

function faultsOfStructure(more: object): string[] {
  const guidelines = tinyGuidelines();
  const data = { $schema: '../../schema/structure.schema.json', gene: 'GENE1', source: 'cpic', version: '1', licence: 'MIT', refSeqGene: 'NG_000001.1', exons: exons(), ...more };
  guidelines.genes[0].structure = { path: 'genes/GENE1/structure.json', data };
  return check(guidelines);
}

describe('the exons of a gene', () => {
  it('are in order', () => {
    expect(faultsOfStructure({})).toEqual([]);
  });

  it('lie one after the other, inside the region', () => {
    expect(faultsOfStructure({ exons: exons({ GRCh38: [[10, 20], [15, 40]] }) })).toContain(
      'genes/GENE1/structure.json: GRCh38 exon 15-40 does not lie after the one before',
    );
    expect(faultsOfStructure({ exons: exons({ GRCh37: [[20, 30], [40, 5000]] }) })).toContain(
      'genes/GENE1/structure.json: GRCh37 exon 40-5000 lies outside the region',
    );
    expect(faultsOfStructure({ exons: exons({ GRCh38: [[20, 10], [30, 40]] }) })).toContain(
      'genes/GENE1/structure.json: GRCh38 exon 20-10 ends before it begins',
    );
  });

  it('are as many on both builds, of this gene, from a source that there is', () => {
    expect(faultsOfStructure({ exons: exons({ GRCh37: [[20, 30]] }) })).toContain('genes/GENE1/structure.json: 2 exons on GRCh38, but 1 on GRCh37');
    expect(faultsOfStructure({ gene: 'GENE2' })).toContain('genes/GENE1/structure.json: is about GENE2, but lies in the folder GENE1');
    expect(faultsOfStructure({ source: 'nobody' })).toContain('genes/GENE1/structure.json: no source nobody in sources/');
  });
});

function faultsOfScale(steps: string[], near: Record<string, string> = {}, withoutPlace: string[] = []): string[] {
  const guidelines = tinyGuidelines();
  const scale = { id: 'metabolizer', source: 'cpic', citation: 'Terms', steps, near };
  guidelines.scales = { path: 'scales.json', data: { $schema: 'schema/scales.schema.json', scales: [scale], withoutPlace } };
  return check(guidelines);
}

describe('the order of phenotypes', () => {
  const all = ['Poor Metabolizer', 'Intermediate Metabolizer', 'Normal Metabolizer'];

  it('has a place for all that a gene can be', () => {
    expect(faultsOfScale(all)).toEqual([]);
    expect(faultsOfScale(all.slice(0, 2), {}, ['Normal Metabolizer'])).toEqual([]);
    expect(faultsOfScale(all.slice(0, 2))).toContain('scales.json: GENE1: Normal Metabolizer has no place, and is not named as having none');
  });

  it('has one place for each, and for none that no gene can be', () => {
    expect(faultsOfScale(all, { 'Poor Metabolizer': 'Normal Metabolizer' })).toContain('scales.json: Poor Metabolizer has two places');
    expect(faultsOfScale([...all, 'Very Fast'])).toContain('scales.json: no gene can be Very Fast');
    expect(faultsOfScale(all.slice(0, 2), { 'Normal Metabolizer': 'Fast' })).toContain('scales.json: metabolizer has no step Fast');
  });
});
