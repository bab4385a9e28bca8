// Why the truth names one allele, and Rxplain another.
import { CONTRADICTED, absent, notDefined, reason, simplest } from './reasons.mjs';
import { allelesOf, today } from './truth.mjs';

/** @typedef {import('./explain.mjs').Case} Case */
/** @typedef {import('./reasons.mjs').Reason} Reason */

/** @param {Case} kase @returns {Reason[] | null} none needed: []; none found: null */
export function compareAlleles(kase, truthName, calledName) {
  const attempts = today(kase.gene.symbol, truthName).map(({ name, entry }) => {
    const rename = entry ? renamed(kase, entry) : [];
    if (rename === null || name === calledName) return rename;
    if (kase.gene.named(name).length === 0) return [...rename, notDefined(name)];
    const rest = compareNames(kase, name, calledName);
    return rest && [...rename, ...rest];
  });
  return simplest(attempts);
}

// An old name holds only if the file, where it records the base that made the name, shows it often enough.
function renamed({ gene, sample, cell, observer }, entry) {
  const is = `${entry.truth} is ${entry.today.join(' or ')} today`;
  if (!entry.marker) return [reason('old nomenclature', is)];
  const { marker } = entry;
  const { alleles, recorded } = observer.genotype(gene.chromosome, marker, sample);
  if (!recorded) return [reason('old nomenclature', is)];
  const needed = allelesOf(cell).filter((name) => name === entry.truth).length;
  if (alleles.filter((base) => base === marker.base).length < needed) return null;
  return [reason('old nomenclature', `${is}; its mark ${marker.id} ${marker.base} is there (${alleles.join('/')})`)];
}

function compareNames(kase, truthName, calledName) {
  const { gene } = kase;
  const pairs = gene.named(truthName).flatMap((a) => gene.named(calledName).map((b) => [a, b]));
  return simplest(pairs.map(([expected, called]) => compareDefinitions(kase, expected, called, calledName)));
}

function compareDefinitions(kase, expected, called, calledName) {
  const { gene, observer } = kase;
  const isChange = (allele, id) => gene.differing(allele, gene.reference).includes(id);
  const differing = gene.differing(expected, called);
  if (differing.some((id) => isChange(expected, id) && isChange(called, id))) return null;
  const lost = differing.filter((id) => isChange(expected, id));
  const extra = differing.filter((id) => isChange(called, id));
  const isOffered = (id, base) => observer.offers(gene.chromosome, gene.siteOf.get(id), base);
  if (lost.some((id) => gene.accepts(expected, id).some((base) => isOffered(id, base)))) return null;
  const reasons = lost.map((id) => absent(id, expected.display ?? expected.name));
  if (extra.length === 0) return reasons;
  const more = neverNamed(kase, expected, called, calledName, extra) ?? contradicted(kase, called, extra);
  return more && [...reasons, ...more];
}

// The truth's study gave the name called to nobody, and the truth's own is the nearest of those that it did give.
function neverNamed({ gene, sample, truth }, expected, called, calledName, extra) {
  const { people, names } = truth.namedInStudyOf(sample, gene.symbol);
  if (names.has(calledName)) return null;
  const [least, most] = [gene.changes(expected), gene.changes(called)];
  const nearer = (allele) => {
    const changes = gene.changes(allele);
    return changes.size > least.size && within(least, changes) && within(changes, most);
  };
  if ([...names].flatMap((name) => gene.named(name)).some(nearer)) return null;
  const words = `${calledName} (${extra.join(', ')} besides) is a name that it gives to none of its ${people} people`;
  return [reason("never named by the truth's study", words)];
}

// Another sequencing of the same person shows the same bases, and everybody else in whom the truth names them has them.
function contradicted(kase, called, extra) {
  const { gene, sample, observer, witness } = kase;
  if (!witness) return null;
  const read = (who, id) => who.genotype(gene.chromosome, gene.siteOf.get(id), sample);
  const agree = extra.every((id) => {
    const [here, there] = [read(observer, id), read(witness, id)];
    return here.recorded && there.recorded && [...here.alleles].sort().join() === [...there.alleles].sort().join();
  });
  if (!agree) return null;
  const others = extra.map((id) => carriers(kase, called, id));
  if (others.some(({ named, shown }) => named < 2 || shown < named)) return null;
  return extra.map((id, i) => {
    const [bases, change] = [read(observer, id).alleles.join('/'), gene.accepts(called, id)];
    const peers = `all ${others[i].named} others to whom the truth gives ${change} have it`;
    return reason(CONTRADICTED, `${id} is ${bases} in both; ${peers}`);
  });
}

// How many other people the truth gives this change of a site, and in how many of them the file shows it.
function carriers({ gene, observer, peers }, called, id) {
  const has = (allele) => gene.differing(allele, gene.reference).includes(id);
  const base = gene.accepts(called, id)[0];
  const given = peers.filter(({ cell }) =>
    (allelesOf(cell) ?? []).some((name) => today(gene.symbol, name).every(({ name }) => gene.named(name).some(has))));
  const shown = given.filter(({ sample }) =>
    observer.genotype(gene.chromosome, gene.siteOf.get(id), sample).alleles.includes(base));
  return { named: given.length, shown: shown.length };
}

const within = (few, many) => [...few].every((item) => many.has(item));
