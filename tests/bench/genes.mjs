// The definitions of named alleles, as guidelines/ holds them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './data.mjs';

const folder = join(repository, 'guidelines/genes');
const readJson = (symbol, file) => JSON.parse(readFileSync(join(folder, symbol, file), 'utf8'));

export function readGenes() {
  return readdirSync(folder).sort().map(readGene);
}

/** @param {string} symbol */
export function readGene(symbol) {
  const { chromosome } = readJson(symbol, 'gene.json');
  const has = (file) => existsSync(join(folder, symbol, file));
  const sites = has('sites.json') ? readJson(symbol, 'sites.json').sites.filter((site) => site.role !== 'extra') : [];
  const alleles = has('alleles.json') ? readJson(symbol, 'alleles.json').alleles : [];
  return new Gene(symbol, chromosome, sites, alleles);
}

class Gene {
  constructor(symbol, chromosome, sites, alleles) {
    Object.assign(this, { symbol, chromosome, sites, alleles });
    this.siteOf = new Map(sites.map((site) => [site.id, site]));
    this.reference = alleles.find((allele) => allele.reference);
  }

  /** The definitions of one name: several where sub-alleles are matched apart (`*45.001` and `*45.002` are `*45`). */
  named(name) {
    return this.alleles.filter((allele) => (allele.display ?? allele.name) === name || allele.name === name);
  }

  /** The bases with which a definition accepts a site; one that it does not name carries the reference allele's. */
  accepts(allele, id) {
    return [allele.defining[id] ?? this.reference.defining[id]].flat();
  }

  /** The sites at which no base suits both definitions. */
  differing(one, other) {
    const ids = new Set([...Object.keys(one.defining), ...Object.keys(other.defining)]);
    return [...ids].filter((id) => !meet(this.accepts(one, id), this.accepts(other, id)));
  }

  /** What a definition changes for certain: `site base` each. */
  changes(allele) {
    return new Set(this.differing(allele, this.reference).map((id) => `${id} ${this.accepts(allele, id)}`));
  }
}

const meet = (one, other) => one.some((base) => other.includes(base));
