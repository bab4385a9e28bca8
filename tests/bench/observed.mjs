// What the rows of a file say of one site of a definition, whichever way they spell it.

/**
 * @typedef {object} Observed
 * @property {(string | null)[]} alleles one a copy, as sites.json spells them; null: not to be told
 * @property {boolean} phased
 * @property {boolean} recorded whether the file has a row on the site; otherwise the build's reference base is assumed
 */

/** Reads sites of one file. */
export class Observer {
  constructor(vcf, build) {
    this.vcf = vcf;
    this.build = build;
    this.views = new Map();
  }

  /** Whether any row of the file, for anybody, writes this change of the site. */
  offers(chromosome, site, allele) {
    const view = this.#view(chromosome, site);
    if (allele === site[this.build].ref) return view.rows.length > 0;
    return view.rows.some((row) => row.alts.some((alt) => view.name(view.apply([[row, alt]])) === allele));
  }

  /** @returns {Observed} */
  genotype(chromosome, site, sample) {
    const view = this.#view(chromosome, site);
    const calls = view.rows.map((row) => [row, row.genotype(sample)]).filter(([, genotype]) => genotype !== null);
    const copies = Math.max(2, ...calls.map(([, { copies }]) => copies.length));
    return {
      alleles: Array.from({ length: copies }, (_, copy) => alleleOn(view, calls, copy)),
      phased: calls.every(([, { phased, copies }]) => phased || copies.every((code) => code === copies[0])),
      recorded: calls.length > 0,
    };
  }

  #view(chromosome, site) {
    const key = `${chromosome} ${site.id}`;
    if (!this.views.has(key)) this.views.set(key, makeView(this.vcf, this.build, chromosome, site));
    return this.views.get(key);
  }
}

function alleleOn(view, calls, copy) {
  const changed = [];
  for (const [row, { copies }] of calls) {
    const code = copies[copy];
    if (code === null || code === undefined) return null;
    if (code > 0) changed.push([row, row.alts[code - 1]]);
  }
  return view.name(view.apply(changed));
}

// The reference bases around a site, into which rows are written: whatever spells the same sequence is the same.
function makeView(vcf, build, chromosome, site) {
  const { pos, ref } = site[build];
  const { left = '', right = '' } = site.context ?? {};
  const reference = left + ref + right;
  const start = pos - left.length;
  const spelled = new Map([...new Set([ref, site.GRCh38.ref, ...site.alts])].map((a) => [left + a + right, a]));
  const touchesSite = (row) => row.pos <= pos + ref.length - 1 && row.pos + row.ref.length > pos;
  const changesLength = (row) => row.alts.some((alt) => alt.length !== row.ref.length);
  return {
    rows: vcf
      .rowsOver(chromosome, start, start + reference.length - 1)
      .filter((row) => touchesSite(row) || changesLength(row)),
    name: (text) => spelled.get(text) ?? null,
    apply: (changed) => changed.sort(([a], [b]) => b.pos - a.pos).reduce(write, reference),
  };

  function write(text, [row, alt]) {
    const from = row.pos - start;
    const fits = text !== null && from >= 0 && text.startsWith(row.ref, from) && /^[ACGT]+$/.test(alt);
    return fits ? text.slice(0, from) + alt + text.slice(from + row.ref.length) : null;
  }
}

/** The sites at which a pair of definitions does not make what the file shows; none if the strands fit, too. */
export function misfits(gene, pair, observer, sample) {
  const known = gene.sites
    .map((site) => ({ id: site.id, ...observer.genotype(gene.chromosome, site, sample) }))
    .filter(({ alleles }) => alleles.length === 2 && !alleles.includes(null));
  const suits = ({ id, alleles }, [one, other]) =>
    gene.accepts(one, id).includes(alleles[0]) && gene.accepts(other, id).includes(alleles[1]);
  const turned = [pair[1], pair[0]];
  const wrong = known.filter((site) => !suits(site, pair) && !suits(site, turned));
  if (wrong.length > 0 || !known.every(({ phased }) => phased)) return wrong.map(({ id }) => id);
  const straight = known.filter((site) => !suits(site, pair));
  return straight.length === 0 || known.every((site) => suits(site, turned)) ? [] : straight.map(({ id }) => id);
}
