// One gene, read from a raw genome and from the same person's prepared positions.

/** One gene of one person, read from both files. */
export function compareGene(one, other) {
  const readings = one.sites.details.map((site) => ({
    raw: site,
    prepared: other.sites.details.find(({ id }) => id === site.id),
  }));
  const inBoth = readings.filter((site) => site.raw.state === 'seen' && site.prepared.state === 'seen');
  const clashes = inBoth.filter((site) => !sameBases(site)).length;
  const same = resultOf(one) === resultOf(other);
  const reason = same ? {} : why(one, other, readings);
  return { gene: one.symbol, raw: one, prepared: other, inBoth: inBoth.length, clashes, same, ...reason };
}

// The sites that make the difference, and the note of either report that names each. Changes make it, where only one
// file shows them; without any, it is what one file leaves open.
function why(one, other, readings) {
  const differing = readings.filter((site) => site.raw.state !== site.prepared.state || !sameBases(site));
  const changed = differing.filter((site) => isChanged(site.raw) || isChanged(site.prepared));
  const deciding = changed.length > 0 ? changed : differing.filter(isOpen);
  const notes = deciding.map((site) => noteOn(site.raw.id, [other, one])?.code);
  return {
    noted: notes.length > 0 && notes.every(Boolean),
    text: `${inWords(changed, deciding)}: ${[...new Set(notes)].map((code) => code ?? 'NO NOTE').join(', ')}`,
  };
}

const noteOn = (id, genes) =>
  genes.flatMap(({ notes }) => notes).find(({ code, sites }) => code === 'not-callable-no-data' || sites?.includes(id));

function inWords(changed, deciding) {
  if (changed.length === 0) return `${deciding.length} sites, without changes, are in one file only`;
  const of = ({ state, alleles }) => (alleles.length > 0 ? `${alleles.join('/')} (${state})` : state);
  return changed.map((site) => `${site.raw.id} raw ${of(site.raw)}, prepared ${of(site.prepared)}`).join('; ');
}

const isChanged = ({ alleles, reference }) => alleles.some((allele) => allele !== reference);
const isOpen = (site) => site.raw.alleles.length === 0 || site.prepared.alleles.length === 0;
const sameBases = (site) => [...site.raw.alleles].sort().join() === [...site.prepared.alleles].sort().join();
const resultOf = ({ status, diplotypes, phenotypes, activityScore, possible }) =>
  JSON.stringify([status, diplotypes.map(({ name }) => name), phenotypes, activityScore, possible.phenotypes]);
