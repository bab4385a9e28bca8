// NAT2: where several pairs fit an unphased genotype, the source reports the one that is frequent. Its list of picks
// leaves no such genotype of a complete file out, so that the score never decides there (calling-rules.json, 29).
import { beforeAll, expect, test } from 'vitest';
import { basesOf, referencePerson } from '../../support/person.mjs';
import { writeVcf } from '../../support/vcf.mjs';
import { bundle, hasModule, startModule } from '../../support/program';
import { namesOf } from '../../support/random-people.mjs';

const gene = bundle.genes.find(({ symbol }: any) => symbol === 'NAT2');

// Unphased genotype, as text, to the pairs that have it.
const pairs = new Map<string, string[][]>();
for (const [index, first] of gene.alleles.entries()) {
  for (const second of gene.alleles.slice(index)) {
    const genotype = Object.fromEntries(gene.sites.map((site: any) => [site.id, [first, second].flatMap((allele) => basesOf(gene, allele, site)).sort().join('/')]));
    const key = JSON.stringify(genotype);
    pairs.set(key, [...(pairs.get(key) ?? []), [first.name, second.name]]);
  }
}
const several = [...pairs].filter(([, fitting]) => fitting.length > 1);

const inOneOrder = (list: string[][]) => list.map((pair) => [...pair].sort().join('/')).sort();
const picksFor = (fitting: string[][]) => gene.calling.priorities.filter(({ options }: any) => inOneOrder(options).join() === inOneOrder(fitting).join());

test('every genotype that several pairs fit has one pick', () => {
  expect(several.length).toBe(29);
  expect(several.filter(([, fitting]) => picksFor(fitting).length !== 1).map(([, fitting]) => inOneOrder(fitting))).toEqual([]);
});

let module: Awaited<ReturnType<typeof startModule>>;
beforeAll(async () => {
  if (hasModule) module = await startModule();
});

test.skipIf(!hasModule).each(several.map(([genotype, fitting]) => [inOneOrder(fitting).join(' or '), genotype, fitting] as const))('%s: the pick is reported, and all are possible', (_, genotype, fitting) => {
  const text = writeVcf(referencePerson(bundle).set(JSON.parse(genotype)));
  const { diplotypes, possible } = JSON.parse(module.reportOfTexts([{ name: 'person.vcf', text }])).genes.find(({ symbol }: any) => symbol === 'NAT2');
  const [{ pick }] = picksFor(fitting);
  expect(diplotypes.length).toBe(1);
  expect(namesOf(pick)).toContain(diplotypes[0].name);
  expect(possible.names.map((name: string) => name.split('/').sort().join('/')).sort()).toEqual(inOneOrder(fitting));
});
