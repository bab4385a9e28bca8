// A person who does not exist: reference at every site of the catalog, then changed site by site, or allele by
// allele, or with sites that nobody tested.
//
//   referencePerson(bundle).set({ rs4244285: 'G/A' }).carry('TPMT', ['*1', '*2']).hide('rs1800462')
//
// "Reference" is the gene's own reference on GRCh38 (CYP2C19 *38, CYP3A5 *1): the same person on either build.
import { parseGenotype } from './genotype.mjs';

/** @typedef {import('./genotype.mjs').Genotype} Genotype */

/** @param {object} bundle the packed guidelines @param {{ male?: boolean }} options one X chromosome */
export function referencePerson(bundle, { male = false } = {}) {
  return new Person(bundle, male);
}

export class Person {
  constructor(bundle, male) {
    this.bundle = bundle;
    this.male = male;
    /** @type {Map<string, object>} by symbol */
    this.genes = new Map(bundle.genes.map((gene) => [gene.symbol, gene]));
    /** @type {Map<string, { gene: object, site: object, genotype: Genotype }>} by site id; no entry: no record */
    this.observed = new Map();
    this.sites = new Map();
    for (const gene of bundle.genes) {
      for (const site of gene.sites) {
        this.sites.set(site.id, { gene, site });
        this.see(site.id, { alleles: this.copies(gene).map(() => site.GRCh38.ref), phased: false });
      }
    }
  }

  /** Changes sites, in the notation of genotype.mjs. A gene's symbol stands for all its sites, '*' for all there are. */
  set(genotypes) {
    for (const [place, said] of Object.entries(genotypes)) {
      for (const id of this.idsAt(place)) this.see(id, parseGenotype(said));
    }
    return this;
  }

  hide(...places) {
    return this.set(Object.fromEntries(places.map((place) => [place, '-'])));
  }

  /**
   * Gives the person named alleles, one a chromosome. `choose` picks the base where a definition allows several;
   * by default the reference base.
   */
  carry(symbol, names, { phased = false, choose = preferReference } = {}) {
    const gene = found(this.genes.get(symbol), symbol);
    if (names.length !== this.copies(gene).length) throw new Error(`${symbol}: ${names.join(', ')} are too many or too few`);
    const alleles = names.map((name) => found(gene.alleles.find((allele) => allele.name === name), `${symbol} ${name}`));
    for (const site of gene.sites) {
      this.see(site.id, { alleles: alleles.map((allele) => choose(basesOf(gene, allele, site), site)), phased });
    }
    return this;
  }

  /** @param {Genotype | null} genotype */
  see(id, genotype) {
    if (genotype) this.observed.set(id, { ...found(this.sites.get(id), id), genotype });
    else this.observed.delete(id);
  }

  idsAt(place) {
    if (place === '*') return [...this.sites.keys()];
    if (this.genes.has(place)) return this.genes.get(place).sites.map((site) => site.id);
    found(this.sites.get(place), `site ${place}`);
    return [place];
  }

  copies(gene) {
    const single = gene.calling.ploidy === 'mitochondrial' || (gene.calling.ploidy === 'x-linked' && this.male);
    return single ? [1] : [1, 2];
  }
}

/**
 * The bases that a named allele accepts at a site. A site that it does not name carries the reference allele's base,
 * or the genome's where the reference allele itself accepts several.
 */
export function basesOf(gene, allele, site) {
  const named = allele.defining[site.id];
  if (named !== undefined) return [named].flat();
  const reference = [gene.alleles.find((each) => each.reference).defining[site.id] ?? site.GRCh38.ref].flat();
  return reference.length > 1 && !allele.reference ? [site.GRCh38.ref] : reference;
}

const preferReference = (bases, site) => (bases.includes(site.GRCh38.ref) ? site.GRCh38.ref : bases[0]);

function found(thing, name) {
  if (thing === undefined) throw new Error(`The guidelines have no ${name}`);
  return thing;
}
