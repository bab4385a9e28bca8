// What is in guidelines/ passes its own checks and packs into one bundle; its texts cover what the report can say.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { makeBundle, pack, unpack } from '../../scripts/guidelines/bundle.mjs';
import { check } from '../../scripts/guidelines/check.mjs';
import { readGuidelines } from '../../scripts/guidelines/read.mjs';
import { renderMedicines } from '../../scripts/guidelines/render.mjs';
import { folder } from './tiny';

const bundle = () => unpack(makeBundle(readGuidelines(folder))) as any;
const contract = JSON.parse(readFileSync(new URL('../../core/contract/report.schema.json', import.meta.url), 'utf8'));

it('passes every check', () => {
  expect(check(readGuidelines(folder))).toEqual([]);
});

it('packs the same bytes every time', () => {
  expect(makeBundle(readGuidelines(folder))).toEqual(makeBundle(readGuidelines(folder)));
});

it('holds what the files say of every gene, field by field', () => {
  const { genes } = bundle();
  for (const { gene, sites, alleles, phenotypes } of readGuidelines(folder).genes) {
    const packed = genes.find(({ symbol }: any) => symbol === gene.data.symbol);
    const { symbol, name, chromosome, region, calling, lookup, hints } = gene.data;
    expect(packed).toEqual({
      ...{ symbol, name, chromosome, region, calling, lookup, hints },
      sites: sites.data.sites.map(({ hgvs, ...site }: any) => site),
      alleles: alleles.data.alleles,
      withoutDefinition: alleles.data.withoutDefinition,
      phenotypeRules: phenotypes.data.rules,
    });
  }
});

it('holds what the files say of every medicine, and the sentences made of it', () => {
  const { medicines, texts } = bundle();
  const guidelines = readGuidelines(folder);
  const facts = ({ id, population, when, category, strength }: any) => ({ id, population, when, category, strength });
  const rendered = (entries: any[] = []) =>
    entries.map(({ implication, recommendation, patient, ...entry }) => ({
      ...facts(entry),
      said: [implication, recommendation, patient.meaning, patient.action],
    }));
  const unpacked = (entries: any[] = []) =>
    entries.map(({ words, ...entry }) => ({ ...facts(entry), said: words.map((place: number) => texts[place]) }));
  for (const medicine of renderMedicines(guidelines, 'en')) {
    const packed = medicines.find(({ name }: any) => name === medicine.name);
    const { rxnorm, brands, about } = packed;
    expect({ rxnorm, brands, about: texts[about] }).toEqual({ rxnorm: medicine.rxnorm, brands: medicine.brands, about: medicine.about });
    for (const [g, guideline] of medicine.guidelines.entries()) {
      const { source, genes, lookup, citation, advice, additions } = packed.guidelines[g];
      expect({ source, genes, lookup, citation }).toEqual({
        source: guideline.source,
        genes: guideline.genes,
        lookup: guideline.lookup,
        citation: guideline.citation,
      });
      expect(unpacked(advice)).toEqual(rendered(guideline.advice));
      expect(unpacked(additions)).toEqual(rendered(guideline.additions));
    }
  }
});

it('has no place for a field that the core would not read, and needs those that it reads', () => {
  const more = readGuidelines(folder);
  more.genes[0].sites.data.sites[0].colour = 'red';
  expect(() => makeBundle(more)).toThrow('no place for colour');
  const less = readGuidelines(folder);
  delete less.genes[0].alleles.data.alleles[0].function;
  expect(() => makeBundle(less)).toThrow('needs function');
});

it('changes its hash with its content, not with its version', () => {
  const changed = readGuidelines(folder);
  changed.medicines[0].data.guidelines[0].advice[0].category = 'caution';
  const renamed = readGuidelines(folder);
  renamed.version.data.version = '9.9.9';
  expect((unpack(makeBundle(changed)) as any).contentHash).not.toBe(bundle().contentHash);
  expect((unpack(makeBundle(renamed)) as any).contentHash).toBe(bundle().contentHash);
});

it('holds genes by symbol and medicines by name, each once', () => {
  const { genes, medicines } = bundle();
  const symbols = genes.map(({ symbol }: any) => symbol);
  const names = medicines.map(({ name }: any) => name);
  expect(symbols).toEqual([...new Set(symbols)].sort());
  expect(names).toEqual([...new Set(names)].sort());
  expect(symbols).toHaveLength(30);
});

it('says in words every note and every category that a report can hold', () => {
  const { wording } = bundle();
  expect(Object.keys(wording.notes).sort()).toEqual([...contract.$defs.NoteCode.enum].sort());
  expect(Object.keys(wording.categories).sort()).toEqual([...contract.$defs.Category.enum].sort());
});

it('says "medicine", never "drug", and never "should", to patients', () => {
  const { wording, medicines, texts: words } = bundle();
  const texts = [
    wording.cannotTell.patientMeaning,
    wording.cannotTell.patientAction,
    wording.noGuidance.patientMeaning,
    wording.noGuidance.patientAction,
    ...Object.values<any>(wording.categories).flatMap(({ label, explanation }) => [label, explanation]),
    ...Object.values<any>(wording.notes).map(({ text }) => text),
    ...medicines.flatMap((medicine: any) => [
      words[medicine.about],
      ...medicine.guidelines.flatMap(({ advice, additions = [] }: any) =>
        [...advice, ...additions].flatMap(({ words: [, , meaning, action] }: any) => [words[meaning], words[action]]),
      ),
    ]),
  ];
  expect(texts.filter((text) => /\b(drugs?|should)\b/i.test(text))).toEqual([]);
});

it('has a pack of words for each other language, as long as the bundle’s own, and none of them empty', () => {
  const { bundle: main, packs } = pack(readGuidelines(folder));
  const { texts, contentHash, wording } = unpack(main) as any;
  expect(Object.keys(packs)).toEqual(['es']);
  for (const words of Object.values(packs)) {
    const other = unpack(words) as any;
    expect(other.contentHash).toBe(contentHash);
    expect(other.texts).toHaveLength(texts.length);
    expect(other.texts.filter((each: string, i: number) => each === '' && texts[i] !== '')).toEqual([]);
    expect(Object.keys(other.wording.notes)).toEqual(Object.keys(wording.notes));
  }
});
