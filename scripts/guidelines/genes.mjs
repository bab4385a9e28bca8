// Checks the four files of a gene against each other.
import { carriedSets, carriedSetsOf, mainRules, namedAlleles, rulesMet, unique } from './results.mjs';

/** @returns messages, one a fault */
export function checkGenes({ genes, sources }) {
  const sourceIds = new Set(sources.map(({ data }) => data.id));
  return [
    ...genes.flatMap((gene) => [
      ...checkNames(gene),
      ...checkSites(gene),
      ...checkAlleles(gene),
      ...checkRules(gene),
      ...checkCalling(gene),
      ...checkHints(gene),
      ...checkSources(gene, sourceIds),
    ]),
    ...repeated(genes.flatMap(({ sites }) => sites.data.sites.map(({ id }) => id))).map(
      (id) => `genes: site ${id} belongs to two genes`,
    ),
  ];
}

function checkNames({ folder, gene, sites, alleles, phenotypes }) {
  return [[gene, gene.data.symbol], ...[sites, alleles, phenotypes].map((file) => [file, file.data.gene])]
    .filter(([, symbol]) => symbol !== folder)
    .map(([{ path }, symbol]) => `${path}: is about ${symbol}, but lies in the folder ${folder}`);
}

function checkSites({ gene, sites: { path, data }, alleles }) {
  const { chromosome, region } = gene.data;
  if (data.sites.length > 0 && !region) return [`${gene.path}: has sites, but no region`];
  const named = new Set(alleles.data.alleles.flatMap(({ defining }) => Object.keys(defining)));
  const perSite = data.sites.flatMap((site) => {
    const { id, rsid, GRCh38, GRCh37, alts, role, context } = site;
    const spelled = `${chromosome}:${GRCh38.pos}:${GRCh38.ref}:${alts.join(',')}`;
    const snv = [GRCh38.ref, ...alts].every((allele) => allele.length === 1);
    const faults = [];
    if (id !== (rsid ?? spelled)) faults.push(`id is not ${rsid ?? spelled}`);
    if (alts.includes(GRCh38.ref)) faults.push('an alternative allele equals the GRCh38 reference');
    if (![GRCh38.ref, ...alts].includes(GRCh37.ref))
      faults.push(`GRCh37 reference ${GRCh37.ref} is neither the GRCh38 reference nor an alternative`);
    if (GRCh37.assumed && GRCh37.ref !== GRCh38.ref) faults.push('an assumed GRCh37 reference differs from GRCh38');
    if (snv === Boolean(context))
      faults.push(snv ? 'a plain substitution needs no context' : 'an insertion or deletion needs its context');
    if ((role === 'extra') === named.has(id))
      faults.push(role ? 'is extra, but an allele names it' : 'no allele names it; its role is "extra"');
    for (const [build, { pos }] of Object.entries({ GRCh38, GRCh37 }))
      if (role !== 'extra' && (pos < region[build][0] || pos > region[build][1]))
        faults.push(`lies outside the region on ${build}`);
    return faults.map((fault) => `${path}: ${id}: ${fault}`);
  });
  return [
    ...perSite,
    ...repeated(data.sites.map(({ id }) => id)).map((id) => `${path}: site ${id} is there twice`),
    ...['GRCh38', 'GRCh37'].flatMap((build) =>
      repeated(data.sites.map((site) => site[build].pos)).map(
        (pos) => `${path}: two sites at ${build} position ${pos}`,
      ),
    ),
  ];
}

function checkAlleles({ gene, sites, alleles: { path, data } }) {
  const spellings = new Map(sites.data.sites.map(({ id, GRCh38, alts }) => [id, [GRCh38.ref, ...alts]]));
  const faults = repeated(namedAlleles(data).map(({ name }) => name)).map(
    (name) => `${path}: allele ${name} is there twice`,
  );
  const references = data.alleles.filter(({ reference }) => reference);
  if (sites.data.sites.some(({ role }) => role !== 'extra') && references.length !== 1)
    faults.push(`${path}: ${references.length} reference alleles instead of one`);
  for (const { name, defining } of data.alleles)
    for (const [site, value] of Object.entries(defining))
      for (const allele of [value].flat()) {
        if (!spellings.has(site))
          faults.push(`${path}: ${name} names ${site}, which is no site of ${gene.data.symbol}`);
        else if (!spellings.get(site).includes(allele))
          faults.push(`${path}: ${name} has ${allele} at ${site}, which knows ${spellings.get(site).join(', ')}`);
      }
  for (const { name, defining } of references) {
    const left = sites.data.sites.filter(({ id, role }) => role !== 'extra' && !(id in defining));
    if (left.length > 0)
      faults.push(`${path}: the reference allele ${name} does not name ${left.map(({ id }) => id).join(', ')}`);
  }
  return [...faults, ...sameDefinition(path, data.alleles)];
}

function sameDefinition(path, alleles) {
  const spelled = (defining) => JSON.stringify(Object.entries(defining).sort());
  return alleles.flatMap((first, i) =>
    alleles
      .slice(i + 1)
      .filter((second) => spelled(first.defining) === spelled(second.defining))
      .map((second) => `${path}: ${first.name} and ${second.name} have the same definition`),
  );
}

function checkRules(gene) {
  const { path, data } = gene.phenotypes;
  const alleles = namedAlleles(gene.alleles.data);
  const names = new Set(alleles.map(({ name }) => name));
  const functions = (source) =>
    new Set(alleles.map((allele) => (source === 'dpwg' ? allele.otherSources?.dpwg : allele)?.function));
  return [
    ...data.rules
      .filter(({ allele }) => allele && !names.has(allele))
      .map(({ allele }) => `no allele is called ${allele}`),
    ...data.rules
      .filter(({ source }) => !(source in data.versions))
      .map(({ source }) => `versions does not say which version of ${source} the rules come from`),
    ...data.rules.flatMap((rule) =>
      (rule.functions ?? [])
        .filter((name) => !functions(rule.source).has(name))
        .map((name) => `a rule of ${rule.source} names the function "${name}", which no allele has`),
    ),
    ...unique(data.rules.filter(({ allele }) => allele).map(({ allele }) => allele)).flatMap((allele) =>
      ['positive', 'negative']
        .filter((status) => !data.rules.some((rule) => rule.allele === allele && rule.status === status))
        .map((status) => `no rule says what ${allele} ${status} is: advice would take it for the other`),
    ),
    ...checkEveryPair(mainRules(data), carriedSets(gene)),
    ...checkEveryPair(
      data.rules.filter(({ source }) => source === 'dpwg'),
      carriedSetsOf('dpwg', gene),
    ),
  ].map((fault) => `${path}: ${fault}`);
}

// Where a gene has rules for pairs at all, exactly one holds; none is right only next to an allele without function.
function checkEveryPair(rules, carriedSets) {
  if (rules.every(({ kind }) => kind === 'allele-status')) return [];
  return carriedSets.flatMap((carried) => {
    const met = rulesMet(rules, carried);
    if (met.length === 1 || (met.length === 0 && carried.some((allele) => allele.function === null))) return [];
    const what = carried
      .map(({ name, function: f, activity }) => `${name} (${f}, activity ${activity})`)
      .join(' with ');
    return [
      `${met.length} rules of ${rules[0].source} hold for ${what}: ${met.map(({ phenotype }) => phenotype).join('; ') || 'add one'}`,
    ];
  });
}

function checkCalling({ gene: { path, data }, sites, alleles }) {
  const { calling } = data;
  const siteIds = new Set(sites.data.sites.map(({ id }) => id));
  const names = new Set(namedAlleles(alleles.data).map(({ name }) => name));
  const groups = calling.mustTest.groups;
  const mustTest = groups.flatMap((group) => group.sites);
  const pairs = [
    ...(calling.negligible ?? []).flatMap(({ pair, insteadOf }) => [pair, insteadOf]),
    ...(calling.priorities ?? []).flatMap(({ options, pick }) => [...options, pick]),
  ];
  const substitutes = groups.flatMap((group) => Object.entries(group.substitutes ?? {}));
  const askedSites = [
    ...mustTest,
    ...(calling.required ?? []),
    ...substitutes.flat(),
    ...(calling.substitute ? [calling.substitute.site] : []),
  ];
  const askedAlleles = [...pairs.flat(), ...Object.values(calling.substitute?.alleles ?? {})];
  return [
    ...askedSites.filter((id) => !siteIds.has(id)).map((id) => `no site ${id}`),
    ...askedAlleles.filter((name) => !names.has(name)).map((name) => `no allele ${name}`),
    ...repeated(mustTest).map((id) => `${id} is in two groups of mustTest`),
    ...(calling.required ?? [])
      .filter((id) => !mustTest.includes(id))
      .map((id) => `${id} is required, but not in mustTest`),
    ...substitutes
      .filter(([id]) => !mustTest.includes(id))
      .map(([id]) => `${id} has a substitute, but is not in mustTest`),
    ...(calling.priorities ?? [])
      .filter(({ options, pick }) => !options.some((pair) => `${pair}` === `${pick}`))
      .map(({ pick }) => `the pick ${pick.join('/')} is not among its options`),
  ].map((fault) => `${path}: calling: ${fault}`);
}

// A hint is for a gene that is not called; its site and allele are there, and it says nothing of who does not carry it.
function checkHints({ gene: { path, data }, sites, alleles }) {
  const names = namedAlleles(alleles.data).map(({ name }) => name);
  return (data.hints ?? []).flatMap(({ kind, allele, site: id, base, text }) => {
    const site = sites.data.sites.find((candidate) => candidate.id === id);
    const faults = [];
    if (data.calling.method !== 'outside-only') faults.push('the gene is called from the file');
    if (kind === 'diplotype' && !text.includes('{diplotypes}')) faults.push('the text does not say {diplotypes}');
    if (kind === 'tag' && !names.includes(allele)) faults.push(`no allele ${allele}`);
    if (kind === 'tag' && !site?.alts.includes(base)) faults.push(`no site ${id} with the changed base ${base}`);
    return faults.map((fault) => `${path}: hint on ${allele ?? 'the diplotype'}: ${fault}`);
  });
}

function checkSources({ gene, alleles, phenotypes }, sourceIds) {
  const { calling, source } = gene.data;
  const evidence = [...calling.mustTest.groups, ...(calling.negligible ?? []), calling.mustTest, calling.substitute];
  const used = [
    ...[source, ...evidence.map((item) => item?.source)].map((id) => [gene.path, id]),
    [alleles.path, alleles.data.functions.source],
    ...namedAlleles(alleles.data).flatMap(({ otherSources }) =>
      Object.keys(otherSources ?? {}).map((id) => [alleles.path, id]),
    ),
    ...phenotypes.data.rules.map((rule) => [phenotypes.path, rule.source]),
  ];
  const unknown = used
    .filter(([, id]) => id !== undefined && !sourceIds.has(id))
    .map(([path, id]) => `${path}: no source ${id} in sources/`);
  return unique(unknown);
}

export const repeated = (values) => unique(values.filter((value, i) => values.indexOf(value) !== i));
