// How the bundle writes its objects: as rows, lists of fields in a fixed order without their names. core/src/guidelines reads
// the fields in the same order (read_gene, read_medicine, read_interactions, read_estimates), so a change here is a change
// there, and another FORMAT in bundle.mjs. `write` makes what is packed, `read` makes the object again.

const plain = { write: (value) => value, read: (value) => value };

const list = (item) => ({ write: (items) => items.map(item.write), read: (items) => items.map(item.read) });

/** An object whose keys are names of their own: site to base, gene to condition. */
const table = (item) => ({
  write: (object) => mapped(object, item.write),
  read: (object) => mapped(object, item.read),
});

/** A field that may be left out; null stands in its place. */
const optional = (layout) => ({
  write: (value) => (value === undefined ? null : layout.write(value)),
  read: (value) => (value === null ? undefined : layout.read(value)),
  mayMiss: true,
});

/** `fields`: name to layout, in the order of the row. */
function row(fields) {
  const entries = Object.entries(fields);
  return {
    write(object) {
      for (const key of Object.keys(object)) if (!(key in fields)) throw new Error(`The bundle has no place for ${key}: ${JSON.stringify(object)}`);
      return entries.map(([key, layout]) => {
        if (object[key] === undefined && !layout.mayMiss) throw new Error(`The bundle needs ${key}: ${JSON.stringify(object)}`);
        return layout.write(object[key]);
      });
    },
    read: (values) =>
      Object.fromEntries(entries.map(([key, layout], i) => [key, layout.read(values[i])]).filter(([, value]) => value !== undefined)),
  };
}

/** The upper end of a band; null in the files means that there is none. */
const upperBound = { write: (max) => max ?? Infinity, read: (max) => (max === Infinity ? null : max) };

const mapped = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

const word = optional(plain);
const evidence = { reason: word, source: word, citation: word, judgement: word }; // not read by the core

const citation = row({ title: plain, url: plain, version: word, pmid: word });

const effect = { function: plain, activity: plain };
const otherSources = optional(table(row({ ...effect, atLeast: word })));

const place = row({ pos: plain, ref: plain, assumed: word });

const site = row({
  id: word,
  rsid: word,
  GRCh38: place,
  GRCh37: place,
  alts: plain,
  role: word,
  context: optional(row({ left: plain, right: plain })),
});

/**
 * The sites of a gene, which lie side by side: each position as its distance from the one before, that on GRCh37 as what this
 * differs from the distance on GRCh38. An id that the rest of the site tells is left out.
 */
const sites = {
  write: (all, gene) =>
    all.map((each, i) => {
      const { id, ...rest } = each;
      const [near, far] = stepsBetween(all[i - 1], each);
      const placed = { ...rest, GRCh38: { ...each.GRCh38, pos: near }, GRCh37: { ...each.GRCh37, pos: far - near } };
      return site.write(id === ownId(each, gene) ? placed : { id, ...placed });
    }),
  read(rows, gene) {
    const all = [];
    for (const each of rows.map(site.read)) {
      const [near, far] = [each.GRCh38.pos, each.GRCh38.pos + each.GRCh37.pos];
      const [at38, at37] = stepsBetween(undefined, all.at(-1) ?? nowhere);
      const placed = { ...each, GRCh38: { ...each.GRCh38, pos: at38 + near }, GRCh37: { ...each.GRCh37, pos: at37 + far } };
      all.push({ id: ownId(placed, gene), ...placed });
    }
    return all;
  },
};

const nowhere = { GRCh38: { pos: 0 }, GRCh37: { pos: 0 } };

const stepsBetween = (one = nowhere, other) => [other.GRCh38.pos - one.GRCh38.pos, other.GRCh37.pos - one.GRCh37.pos];

const ownId = ({ rsid, GRCh38, alts }, { chromosome }) => rsid ?? [chromosome, GRCh38.pos, GRCh38.ref, alts.join()].join(':');

/** What an allele has where: steps along the gene's sites, each followed by the base's place among the site's own, or by bases. */
const defining = {
  write(bases, { sites }) {
    const steps = [];
    let last = 0;
    for (const [id, base] of Object.entries(bases)) {
      const at = sites.findIndex((each) => each.id === id);
      const own = basesOf(sites[at]).indexOf(base);
      steps.push(at - last, own < 0 ? base : own);
      last = at;
    }
    return steps;
  },
  read(steps, { sites }) {
    const bases = {};
    let at = 0;
    for (let i = 0; i < steps.length; i += 2) {
      at += steps[i];
      bases[sites[at].id] = typeof steps[i + 1] === 'number' ? basesOf(sites[at])[steps[i + 1]] : steps[i + 1];
    }
    return bases;
  },
};

const basesOf = ({ GRCh38, alts }) => [GRCh38.ref, ...alts];

const allele = row({ name: plain, display: word, reference: word, complete: word, ...effect, otherSources, defining: plain });

const rule = row({
  source: plain,
  kind: plain,
  phenotype: plain,
  functions: word,
  min: word,
  minInclusive: word,
  max: optional(upperBound),
  maxInclusive: word,
  allele: word,
  status: word,
});

const calling = row({
  method: plain,
  ploidy: plain,
  reason: word,
  settledBy: word,
  required: word,
  severity: word,
  priorities: optional(list(row({ options: plain, pick: plain }))),
  mustTest: row({
    policy: plain,
    groups: list(row({ sites: plain, whenAllMissing: plain, substitutes: word, ...evidence })),
    ...evidence,
  }),
  negligible: optional(list(row({ pair: plain, insteadOf: plain, ...evidence }))),
  substitute: optional(row({ site: plain, alleles: plain, ...evidence })),
});

const hint = row({
  kind: plain,
  allele: word,
  site: word,
  base: word,
  populations: word,
  text: plain,
  patient: plain,
  citations: list(citation),
});

const apart = row({
  symbol: plain,
  name: plain,
  chromosome: plain,
  region: optional(row({ GRCh38: plain, GRCh37: plain })),
  lookup: plain,
  calling,
  sites: plain,
  alleles: list(allele),
  withoutDefinition: list(row({ name: plain, ...effect, otherSources, atLeast: word })),
  phenotypeRules: list(rule),
  hints: optional(list(hint)),
});

// Sites and alleles are written by what the gene holds besides.
const gene = {
  write: (whole) =>
    apart.write({
      ...whole,
      sites: sites.write(whole.sites, whole),
      alleles: whole.alleles.map((each) => ({ ...each, defining: defining.write(each.defining, whole) })),
    }),
  read(row) {
    const parts = apart.read(row);
    const whole = { ...parts, sites: sites.read(parts.sites, parts) };
    return { ...whole, alleles: parts.alleles.map((each) => ({ ...each, defining: defining.read(each.defining, whole) })) };
  },
};

// What one gene must show. The number says which kind it is, in the order of Condition::Kind.
const kinds = [
  { is: (when) => Array.isArray(when) && !Array.isArray(when[0]), write: (when) => [when], read: ([phenotypes]) => phenotypes },
  { is: (when) => when.min !== undefined, ...row({ min: plain, max: upperBound }) },
  { is: (when) => when === 'n/a', write: () => [], read: () => 'n/a' },
  { is: (when) => when.any, ...row({ any: plain }) },
  { is: (when) => when.none, ...row({ none: plain }) },
  { is: (when) => Array.isArray(when), write: (when) => [when], read: ([pairs]) => pairs },
  { is: (when) => when.except, ...row({ except: plain, phenotypes: word }) },
];
const condition = {
  write(when) {
    const kind = kinds.findIndex(({ is }) => is(when));
    return [kind, ...kinds[kind].write(when)];
  },
  read: ([kind, ...fields]) => kinds[kind].read(fields),
};

const advice = row({ id: plain, population: word, category: plain, strength: word, words: plain, when: table(condition) });

const guideline = row({
  source: plain,
  genes: plain,
  lookup: plain,
  citation,
  populations: optional(list(row({ id: plain, name: plain }))),
  advice: list(advice),
  additions: optional(list(advice)),
});

const medicine = row({
  name: plain,
  label: plain,
  rxnorm: word,
  brands: plain,
  otherNames: plain,
  misspellings: word,
  class: plain,
  about: plain,
  guidelines: list(guideline),
});

const enzyme = row({
  enzyme: plain,
  genes: plain,
  activityScore: optional(
    row({ strong: plain, moderate: plain, citation, except: optional(list(row({ medicines: plain, why: plain, citation }))) }),
  ),
  medicines: list(row({ medicine: plain, names: plain, effect: plain, grade: plain, systemicOnly: word, citation })),
});

const term = row({
  id: plain,
  coefficient: word,
  measure: word,
  per: word,
  rounding: word,
  groups: word,
  notSaid: word,
  takes: word,
  gene: word,
  by: word,
  results: word,
  unknown: word,
  countedAs: word,
});

const adjustment = row({
  id: plain,
  gene: plain,
  site: word,
  any: plain,
  copies: word,
  percent: plain,
  source: plain,
  for: plain,
  groups: plain,
  untestedWithholds: word,
  citation,
});

const estimate = row({
  medicine: plain,
  limits: row({ ageYears: row({ min: plain }) }),
  remarks: plain,
  terms: list(term),
  adjustments: list(adjustment),
  citation,
  sum: plain,
});

// In a language pack: the sentences of gene.json in that language.
const geneWords = table(
  row({ reason: word, negligible: word, hints: optional(list(row({ text: plain, patient: plain, populations: word }))) }),
);

/** Each part of the bundle or of a pack that is rows. */
export const layouts = { genes: list(gene), medicines: list(medicine), interactions: list(enzyme), estimates: list(estimate), geneWords };
