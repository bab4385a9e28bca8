// The checks of guidelines/ find what they are for. Each test breaks one thing in guidelines that are otherwise in order.
import { describe, expect, it } from 'vitest';
import { check } from '../../scripts/guidelines/check.mjs';
import { advice, pairRule, tinyGuidelines } from './tiny';

function faultsAfter(breakIt: (parts: any) => void): string[] {
  const guidelines = tinyGuidelines();
  const [{ gene, sites, alleles, phenotypes }] = guidelines.genes;
  breakIt({
    guidelines,
    gene: gene.data,
    sites: sites.data.sites,
    alleles: alleles.data.alleles,
    phenotypes: phenotypes.data,
    inSpanish: guidelines.wording.es.genes.data.genes,
    rules: phenotypes.data.rules,
    medicine: guidelines.medicines[0].data,
    guideline: guidelines.medicines[0].data.guidelines[0],
  });
  return check(guidelines);
}

// DPWG knows *1 and *2, calls *2 decreased, and is asked about the same medicine.
function otherSource({ guidelines, alleles, rules, phenotypes }: any) {
  guidelines.sources.push({ path: 'sources/dpwg.json', data: { ...guidelines.sources[0].data, id: 'dpwg' } });
  phenotypes.versions.dpwg = '1';
  alleles[0].otherSources = { dpwg: { function: 'Normal function', activity: null } };
  alleles[1].otherSources = { dpwg: { function: 'Decreased function', activity: null } };
  rules.push(
    ...[
      pairRule('Normal function', 'Normal function', 'Normal Metabolizer'),
      pairRule('Decreased function', 'Normal function', 'Slightly Slow Metabolizer'),
      pairRule('Decreased function', 'Decreased function', 'Slow Metabolizer'),
    ].map((rule) => ({ ...rule, source: 'dpwg' })),
  );
}

function dpwgGuideline(parts: any, lookup: string, entries: any[]) {
  otherSource(parts);
  parts.medicine.guidelines.push({ ...parts.guideline, source: 'dpwg', lookup: { GENE1: lookup }, advice: entries });
}

it('finds nothing in guidelines that are in order', () => {
  expect(faultsAfter(() => {})).toEqual([]);
});

describe('a gene', () => {
  it('must have every site that its alleles name', () => {
    expect(
      faultsAfter(({ alleles }) => {
        alleles[1].defining = { rs9: 'T' };
      }),
    ).toContain('genes/GENE1/alleles.json: *2 names rs9, which is no site of GENE1');
  });

  it('must have the alleles of its sites right', () => {
    expect(
      faultsAfter(({ alleles }) => {
        alleles[1].defining = { rs1: 'G' };
      }),
    ).toContain('genes/GENE1/alleles.json: *2 has G at rs1, which knows C, T');
  });

  it('has one reference allele, which names every site', () => {
    expect(
      faultsAfter(({ alleles }) => {
        delete alleles[0].reference;
      }),
    ).toContain('genes/GENE1/alleles.json: 0 reference alleles instead of one');
    expect(
      faultsAfter(({ alleles }) => {
        delete alleles[0].defining.rs2;
      }),
    ).toContain('genes/GENE1/alleles.json: the reference allele *1 does not name rs2');
  });

  it('does not name a site, a position or an allele twice', () => {
    expect(
      faultsAfter(({ sites }) => {
        sites[1] = { ...sites[0] };
      }),
    ).toEqual(
      expect.arrayContaining([
        'genes/GENE1/sites.json: site rs1 is there twice',
        'genes/GENE1/sites.json: two sites at GRCh38 position 100',
      ]),
    );
    expect(
      faultsAfter(({ alleles }) => {
        alleles[2].name = '*2';
      }),
    ).toContain('genes/GENE1/alleles.json: allele *2 is there twice');
  });

  it('does not give two alleles one definition', () => {
    expect(
      faultsAfter(({ alleles }) => {
        alleles[2].defining = { rs1: 'T' };
      }),
    ).toContain('genes/GENE1/alleles.json: *2 and *3 have the same definition');
  });

  it('must have a rule for every pair of functions', () => {
    expect(
      faultsAfter(({ rules }) => {
        rules.pop();
      }),
    ).toContain(
      'genes/GENE1/phenotypes.json: 0 rules of cpic hold for *2 (No function, activity null) with *2 (No function, activity null): add one',
    );
  });

  it('must not have two rules for one pair', () => {
    expect(
      faultsAfter(({ rules }) => {
        rules.push(pairRule('Normal function', 'No function', 'Normal Metabolizer'));
      })[0],
    ).toMatch(/2 rules of cpic hold for \*1 .* with \*2 .*: Intermediate Metabolizer; Normal Metabolizer/);
  });

  it('must not have a rule for a function that no allele has', () => {
    expect(
      faultsAfter(({ rules }) => {
        rules.push(pairRule('Normal function', 'Odd function', 'Normal Metabolizer'));
      }),
    ).toContain('genes/GENE1/phenotypes.json: a rule of cpic names the function "Odd function", which no allele has');
  });

  it('must say of an allele status what negative is, too', () => {
    expect(
      faultsAfter(({ rules }) => {
        rules.push({ source: 'cpic', kind: 'allele-status', allele: '*2', status: 'positive', phenotype: '*2 positive' });
      }),
    ).toContain('genes/GENE1/phenotypes.json: no rule says what *2 negative is: advice would take it for the other');
  });

  it('must have a rule of another source for every pair that this source knows, and for no other', () => {
    expect(
      faultsAfter(({ guidelines, alleles, rules, phenotypes }) => {
        otherSource({ guidelines, alleles, rules, phenotypes });
        rules.pop();
      }),
    ).toEqual([
      'genes/GENE1/phenotypes.json: 0 rules of dpwg hold for *2 (Decreased function, activity null) with *2 (Decreased function, activity null): add one',
    ]);
    expect(faultsAfter(otherSource)).toEqual([]);
  });

  it('gives hints only where it is not called, on alleles and sites that are there', () => {
    const hint = {
      kind: 'tag', allele: '*2', site: 'rs1', base: 'T', populations: ['somewhere'], text: 'A text.', patient: 'A text.',
      citations: [{ title: 'A paper', url: 'https://example.org/' }],
    };
    const inWords = { text: 'Un texto.', patient: 'Un texto.', populations: ['en alguna parte'] };
    const outsideOnly = ({ gene, inSpanish }: any) => {
      Object.assign(gene.calling, { method: 'outside-only', reason: 'It cannot be read.', settledBy: 'typing' });
      inSpanish.GENE1 = { reason: 'No se puede leer.' };
    };
    const withHint = (change: object) => (parts: any) => {
      outsideOnly(parts);
      parts.gene.hints = [{ ...hint, ...change }];
      parts.inSpanish.GENE1.hints = [inWords];
    };
    expect(faultsAfter(withHint({}))).toEqual([]);
    expect(faultsAfter(withHint({ site: 'rs9' }))).toEqual([
      'genes/GENE1/gene.json: hint on *2: no site rs9 with the changed base T',
    ]);
    expect(faultsAfter(withHint({ base: 'C' }))).toEqual([
      'genes/GENE1/gene.json: hint on *2: no site rs1 with the changed base C',
    ]);
    const onCalledGene = ({ gene, inSpanish }: any) => {
      gene.hints = [hint];
      inSpanish.GENE1 = { hints: [inWords] };
    };
    expect(faultsAfter(onCalledGene)).toEqual(['genes/GENE1/gene.json: hint on *2: the gene is called from the file']);
  });

  it('has its sentences in every language, with the same placeholders', () => {
    const missing = ['wording/es/genes.json: GENE1 does not have the sentences of its gene.json'];
    const outsideOnly = ({ gene }: any) => Object.assign(gene.calling, { method: 'outside-only', reason: 'It cannot be read.', settledBy: 'typing' });
    expect(faultsAfter(outsideOnly)).toEqual(missing);
    expect(faultsAfter(({ inSpanish }) => { inSpanish.GENE1 = { reason: 'No se puede leer.' }; })).toEqual(missing);
    expect(faultsAfter(({ inSpanish }) => { inSpanish.GENE9 = { reason: 'No se puede leer.' }; })).toEqual([
      'wording/es/genes.json: there is no gene GENE9',
    ]);
  });

  it('must have its must-test sites and its negligible pairs', () => {
    expect(
      faultsAfter(({ gene }) => {
        gene.calling.mustTest.groups[0].sites = ['rs9'];
      }),
    ).toContain('genes/GENE1/gene.json: calling: no site rs9');
    const negligible = [
      {
        pair: ['*8', '*2'],
        insteadOf: ['*1', '*3'],
        reason: 'Rare.',
        source: 'cpic',
        citation: 'A paper',
        judgement: true,
      },
    ];
    expect(
      faultsAfter(({ gene }) => {
        gene.calling.negligible = negligible;
      }),
    ).toContain('genes/GENE1/gene.json: calling: no allele *8');
  });

  it('must name sources that are there', () => {
    expect(
      faultsAfter(({ gene }) => {
        gene.calling.mustTest.groups[0].source = 'hearsay';
      }),
    ).toEqual(['genes/GENE1/gene.json: no source hearsay in sources/']);
  });

  it('says what is wrong with a key, a value or a missing one', () => {
    expect(
      faultsAfter(({ gene }) => {
        gene.colour = 'red';
      }),
    ).toEqual(['genes/GENE1/gene.json: /: unknown key "colour"']);
    expect(
      faultsAfter(({ gene }) => {
        gene.lookup = 'guess';
      }),
    ).toEqual(['genes/GENE1/gene.json: /lookup: "guess" is none of phenotype, activity-score, allele-status']);
    expect(
      faultsAfter(({ gene }) => {
        delete gene.strand;
      }),
    ).toEqual(["genes/GENE1/gene.json: /: must have required property 'strand'"]);
  });
});

describe('a medicine', () => {
  const about = (text: string) => `medicines/examplan.json: guidelines[0] (cpic): ${text}`;

  it('must have advice for every result', () => {
    expect(
      faultsAfter(({ guideline }) => {
        guideline.advice.pop();
      }),
    ).toEqual([about('no advice for GENE1 Poor Metabolizer')]);
  });

  it('must not have two pieces of advice for one result', () => {
    expect(
      faultsAfter(({ guideline }) => {
        guideline.advice[1].when.GENE1.push('Intermediate Metabolizer');
      }),
    ).toEqual([about('2 pieces of advice (usual, poor) for GENE1 Intermediate Metabolizer')]);
  });

  it('must have it for every population', () => {
    expect(
      faultsAfter(({ guideline }) => {
        guideline.populations = [
          { id: 'adults', name: 'adults' },
          { id: 'children', name: 'children' },
        ];
        for (const entry of guideline.advice) entry.population = 'adults';
      })[0],
    ).toBe(about('population children: no advice for GENE1 Normal Metabolizer'));
  });

  it('needs no advice for a phenotype that the source leaves undefined', () => {
    expect(
      faultsAfter(({ guideline }) => {
        guideline.advice.push(advice('none', { GENE1: ['n/a'] }, 'no-guidance'));
      }),
    ).toEqual([]);
  });

  it('needs advice for an activity score that is undefined', () => {
    const faults = faultsAfter(({ alleles, guidelines, guideline }) => {
      alleles[0].activity = 1;
      alleles[1].activity = 0;
      guidelines.genes[0].phenotypes.data.rules = [
        {
          source: 'cpic',
          kind: 'activity-score',
          min: 0,
          minInclusive: true,
          max: null,
          maxInclusive: false,
          phenotype: 'Known',
        },
        { source: 'cpic', kind: 'activity-score-missing', phenotype: 'Indeterminate' },
      ];
      guideline.lookup.GENE1 = 'activity-score';
      guideline.advice = [
        advice('low', { GENE1: { min: 0, max: 0.5 } }, 'avoid'),
        advice('high', { GENE1: { min: 1, max: null } }, 'standard'),
      ];
    });
    expect(faults).toEqual([about('no advice for GENE1 n/a')]);
  });

  it('may ask for alleles by name', () => {
    const ask = (last: object) =>
      faultsAfter(({ guideline }) => {
        guideline.lookup.GENE1 = 'alleles';
        guideline.advice = [advice('some', { GENE1: { any: ['*2', '*3'] } }, 'adjust'), advice('no', last, 'standard')];
      });
    expect(ask({ GENE1: { none: ['*2', '*3'] } })).toEqual([]);
    expect(ask({ GENE1: { none: ['*2'] } })).toEqual([about('2 pieces of advice (some, no) for GENE1 *3')]);
    expect(ask({ GENE1: { none: ['*2', '*9'] } })).toEqual([about('no: GENE1: there is no *9')]);
  });

  it('of another source must have advice for the results of that source, not of the others', () => {
    const usual = advice('usual', { GENE1: ['Normal Metabolizer'] }, 'standard');
    const slow = advice('slow', { GENE1: ['Slightly Slow Metabolizer', 'Slow Metabolizer'] }, 'adjust');
    expect(faultsAfter((parts) => dpwgGuideline(parts, 'phenotype', [usual, slow]))).toEqual([]);
    expect(faultsAfter((parts) => dpwgGuideline(parts, 'phenotype', [usual]))).toEqual([
      'medicines/examplan.json: guidelines[1] (dpwg): no advice for GENE1 Slightly Slow Metabolizer',
      'medicines/examplan.json: guidelines[1] (dpwg): no advice for GENE1 Slow Metabolizer',
    ]);
  });

  it('may ask for named diplotypes, and must then have advice for every other one', () => {
    const named = advice('named', { GENE1: [['*2', '*1']] }, 'adjust');
    const both = advice('both', { GENE1: { except: [['*1', '*2']], phenotypes: ['Slow Metabolizer'] } }, 'avoid');
    const rest = advice('rest', { GENE1: { except: [['*1', '*2']], phenotypes: ['Normal Metabolizer'] } }, 'standard');
    expect(faultsAfter((parts) => dpwgGuideline(parts, 'diplotype', [named, both, rest]))).toEqual([]);
    expect(faultsAfter((parts) => dpwgGuideline(parts, 'diplotype', [named, both]))).toEqual([
      'medicines/examplan.json: guidelines[1] (dpwg): no advice for GENE1 another pair (Normal Metabolizer)',
    ]);
    expect(faultsAfter((parts) => dpwgGuideline(parts, 'diplotype', [both, rest]))).toEqual([
      'medicines/examplan.json: guidelines[1] (dpwg): no advice for GENE1 *1/*2',
    ]);
    expect(
      faultsAfter((parts) => dpwgGuideline(parts, 'diplotype', [named, advice('any', {}, 'standard')])),
    ).toContain('medicines/examplan.json: guidelines[1] (dpwg): 2 pieces of advice (named, any) for GENE1 *1/*2');
  });

  it('must name diplotypes of alleles that are there', () => {
    expect(
      faultsAfter((parts) => dpwgGuideline(parts, 'diplotype', [advice('named', { GENE1: [['*1', '*99']] }, 'adjust')])),
    ).toEqual(['medicines/examplan.json: guidelines[1] (dpwg): named: GENE1: there is no *99']);
  });

  it('must use names of phenotypes that a rule yields', () => {
    expect(
      faultsAfter(({ guideline }) => {
        guideline.advice[0].when.GENE1.push('Slow Metabolizer');
      }),
    ).toEqual([about('usual: GENE1: no rule yields "Slow Metabolizer"')]);
  });

  it('must be about genes that are there, by a lookup that they have', () => {
    expect(
      faultsAfter(({ guideline }) => {
        guideline.genes = ['GENE2'];
      }),
    ).toEqual([about('no gene GENE2 in genes/')]);
    expect(
      faultsAfter(({ guideline }) => {
        guideline.lookup.GENE1 = 'activity-score';
      }),
    ).toEqual([about('GENE1 has no activity scores')]);
    expect(
      faultsAfter(({ guideline }) => {
        guideline.lookup.GENE1 = 'site:rs9';
      }),
    ).toEqual([about('GENE1 has no site rs9')]);
  });

  it('must have a citation', () => {
    expect(
      faultsAfter(({ guideline }) => {
        delete guideline.citation;
      }),
    ).toEqual(["medicines/examplan.json: /guidelines/0: must have required property 'citation'"]);
  });
});

describe('medicines that slow down or speed up an enzyme', () => {
  const citation = { title: 'A table', url: 'https://example.org/', version: '2026' };
  const row = (medicine: string, names: string[] = []) => ({ medicine, names, effect: 'inhibitor', grade: 'strong', citation: 'table' });
  const enzyme = (changes: object = {}) => ({
    path: 'interactions/GENE1.json',
    data: { $schema: '../schema/interactions.schema.json', enzyme: 'GENE1', genes: ['GENE1'], reviewBy: '2027-11-22', citations: { table: citation }, medicines: [row('blocker')], ...changes },
  });
  const faultsOf = (...files: object[]) => faultsAfter(({ guidelines }) => (guidelines.interactions = files));

  it('are in order', () => {
    expect(faultsOf(enzyme())).toEqual([]);
  });

  it('belong to a gene that there is, and to one enzyme', () => {
    expect(faultsOf(enzyme({ genes: ['GENE9'] }))).toContain('interactions/GENE1.json: there is no gene GENE9');
    expect(faultsOf(enzyme(), enzyme())).toContain('interactions: GENE1 belongs to two enzymes');
  });

  it('have no name twice, in any letters', () => {
    expect(faultsOf(enzyme({ medicines: [row('blocker', ['Stopp']), row('other', ['stopp'])] }))).toContain('interactions/GENE1.json: stopp stands there twice');
  });

  it('name a citation that is there, and no citation is idle', () => {
    const faults = faultsOf(enzyme({ citations: { elsewhere: citation } }));
    expect(faults).toContain('interactions/GENE1.json: there is no citation table');
    expect(faults).toContain('interactions/GENE1.json: the citation elsewhere is not used');
  });

  it('leave less activity the stronger they are', () => {
    expect(faultsOf(enzyme({ activityScore: { strong: 1, moderate: 0.5, citation } }))).toContain(
      'interactions/GENE1.json: a strong inhibitor leaves more activity than a moderate one',
    );
  });

  it('name exceptions that there are', () => {
    const except = [{ medicines: ['nothing'], why: 'The source says so.', citation }];
    expect(faultsOf(enzyme({ activityScore: { strong: 0, moderate: 0.5, citation, except } }))).toContain('interactions/GENE1.json: there is no medicine nothing');
  });
});
