// A person who does not exist: reference at every site of the catalog, then changed allele by allele
// or site by site, or with sites that nobody tested. Written as a GRCh38 VCF.
//
//   referencePerson(bundle).carry('CYP2C19', '*1', '*2').hide('TPMT', 'rs1800462').vcf('someone')
const chromosomes = [...Array.from({ length: 22 }, (_, i) => `chr${i + 1}`), 'chrX', 'chrM'];

/** `male`: one X chromosome, so one allele at the sites of G6PD. */
export function referencePerson(bundle, { male = false } = {}) {
  return new Person(bundle, male);
}

class Person {
  constructor(bundle, male) {
    this.genes = new Map(bundle.genes.map((gene) => [gene.symbol, gene]));
    this.male = male;
    this.records = new Map();
    for (const gene of bundle.genes) {
      for (const site of gene.sites) {
        this.records.set(key(gene.symbol, site.id), { gene, site, bases: this.copies(gene).map(() => site.GRCh38.ref) });
      }
    }
  }

  /** Gives the person named alleles, one a chromosome. */
  carry(symbol, ...names) {
    const gene = this.gene(symbol);
    const alleles = names.map((name) => find(gene.alleles, (allele) => allele.name === name, `${symbol} ${name}`));
    if (alleles.length !== this.copies(gene).length) throw new Error(`${symbol}: ${names.length} alleles are too many or too few`);
    const reference = gene.alleles.find((allele) => allele.reference);
    for (const site of gene.sites) {
      const accepted = alleles.map((allele) => [allele.defining[site.id] ?? reference.defining[site.id] ?? site.GRCh38.ref].flat());
      const { ref } = site.GRCh38; // where a definition allows several bases, the reference is one like any other
      this.set(symbol, site.id, ...accepted.map((bases) => (bases.includes(ref) ? ref : bases[0])));
    }
    return this;
  }

  /** Sets the bases seen at one site, one a chromosome. */
  set(symbol, siteId, ...bases) {
    this.record(symbol, siteId).bases = bases;
    return this;
  }

  /** Leaves sites out of the file, as a test does that never looked at them; without sites, the whole gene. */
  hide(symbol, ...siteIds) {
    const hidden = siteIds.length > 0 ? siteIds : this.gene(symbol).sites.map((site) => site.id);
    for (const siteId of hidden) {
      this.record(symbol, siteId);
      this.records.delete(key(symbol, siteId));
    }
    return this;
  }

  /** The person's file. */
  vcf(name) {
    const lines = [...this.records.values()].sort(byPosition).map(recordLine);
    return [...header(name), ...new Set(lines)].join('\n') + '\n';
  }

  gene(symbol) {
    return find([...this.genes.values()], (gene) => gene.symbol === symbol, symbol);
  }

  record(symbol, siteId) {
    return find([this.records.get(key(symbol, siteId))], Boolean, `${symbol} ${siteId}`);
  }

  copies(gene) {
    const single = gene.calling.ploidy === 'mitochondrial' || (gene.calling.ploidy === 'x-linked' && this.male);
    return single ? [1] : [1, 2];
  }
}

const key = (symbol, siteId) => `${symbol} ${siteId}`;

function find(list, test, name) {
  const found = list.find(test);
  if (found === undefined) throw new Error(`The guidelines have no ${name}`);
  return found;
}

function byPosition(a, b) {
  return (
    chromosomes.indexOf(a.gene.chromosome) - chromosomes.indexOf(b.gene.chromosome) || a.site.GRCh38.pos - b.site.GRCh38.pos
  );
}

function header(name) {
  return [
    '##fileformat=VCFv4.2',
    '##source=Rxplain, a person who does not exist',
    ...chromosomes.map((chromosome) => `##contig=<ID=${chromosome},assembly=GRCh38>`),
    '##FILTER=<ID=PASS,Description="All filters passed">',
    '##FORMAT=<ID=GT,Number=1,Type=String,Description="Genotype">',
    '##FORMAT=<ID=DP,Number=1,Type=Integer,Description="Reads at this position">',
    '##FORMAT=<ID=GQ,Number=1,Type=Integer,Description="Genotype quality">',
    `#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\t${name}`,
  ];
}

function recordLine({ gene, site, bases }) {
  const { pos, ref } = site.GRCh38;
  const alleles = [ref, ...site.alts];
  const genotype = bases.map((base) => alleles.indexOf(find(alleles, (allele) => allele === base, `${base} at ${site.id}`))).sort();
  const id = site.rsid ?? '.';
  return [gene.chromosome, pos, id, ref, site.alts.join(','), '.', 'PASS', '.', 'GT:DP:GQ', `${genotype.join('/')}:30:99`].join('\t');
}
