// Reads from a report what a scenario states, in the scenario's own words, so that the two can be laid side by side.
import type { Report } from '../support/program';

export type Expectation = Record<string, unknown>;
type Gene = Report['genes'][number];
type Medicine = Report['medicines'][number];

const sorted = <T,>(list: T[]) => [...list].sort();
const among = (wanted: unknown, present: string[]) => (wanted as string[]).filter((each) => present.includes(each));

const ofGene: Record<string, (gene: Gene, wanted: unknown) => unknown> = {
  status: (gene) => gene.status,
  diplotypes: (gene) => gene.diplotypes.map((diplotype) => diplotype.name),
  phenotypes: (gene) => gene.phenotypes,
  activityScore: (gene) => gene.activityScore,
  scores: (gene) => gene.diplotypes.map((diplotype) => diplotype.score),
  phased: (gene) => gene.diplotypes.every((diplotype) => diplotype.phased),
  variants: (gene) => gene.variants,
  possiblePhenotypes: (gene) => sorted(gene.possible.phenotypes),
  possibleScores: (gene) => gene.possible.activityScores,
  possibleCount: (gene) => gene.possible.diplotypes,
  possible: (gene, wanted) => among(wanted, gene.possible.names),
  possibleInOrder: (gene) => gene.possible.names,
  notPossible: (gene, wanted) => (wanted as string[]).filter((name) => !gene.possible.names.includes(name)),
  notExcluded: (gene, wanted) => among(wanted, gene.notExcluded.map((allele) => allele.name)),
  missing: (gene) => sorted(gene.sites.missing),
  counts: (gene, wanted) => Object.fromEntries(Object.keys(wanted as object).map((key) => [key, gene.sites[key as keyof Gene['sites']]])),
  states: (gene, wanted) => Object.fromEntries(Object.keys(wanted as object).map((id) => [id, gene.sites.details.find((site) => site.id === id)?.state])),
  notes: (gene, wanted) => among(wanted, gene.notes.map((note) => note.code)),
  noteSites: (gene, wanted) => Object.fromEntries(Object.keys(wanted as object).map((code) => [code, gene.notes.find((note) => note.code === code)?.sites])),
  withoutNotes: (gene, wanted) => (wanted as string[]).filter((code) => !gene.notes.some((note) => note.code === code)),
  source: (gene) => gene.source,
  hints: (gene) => hintsOf(gene.hints),
  bySource: (gene, wanted) => Object.fromEntries(Object.keys(wanted as object).map((source) => [source, resultBy(source, gene)])),
  current: (gene) => gene.current?.status ?? 'none',
  currentScores: (gene) => gene.current?.activityScores,
  currentFactors: (gene) => gene.current?.factors ?? [],
  currentPhenotypes: (gene) => gene.current?.phenotypes,
  because: (gene) => gene.current?.because.map((cause) => cause.medicine),
};

const hintsOf = (hints: { about: string }[] = []) => hints.map(({ about }) => about);

const resultBy = (name: string, gene: Gene) => {
  const found = gene.bySource?.find(({ source }) => source === name);
  return found && { phenotypes: found.phenotypes, possible: found.possible.phenotypes, differs: found.differs };
};

// What a scenario says of a medicine is of the source that its category follows; other sources are asked for by name.
const leading = ({ advice, categorySource }: Medicine) => advice.filter(({ source, addition }) => source === categorySource && !addition);

const ofMedicine: Record<string, (medicine: Medicine) => unknown> = {
  category: (medicine) => medicine.category,
  open: (medicine) => sorted([...new Set(leading(medicine).flatMap((advice) => advice.open ?? []))]),
  hints: (medicine) => [...new Set(medicine.advice.flatMap((advice) => hintsOf(advice.hints)))],
  entries: (medicine) => leading(medicine).length,
  notes: (medicine) => [...new Set(medicine.advice.flatMap((advice) => (advice.notes ?? []).map((note) => note.code)))],
  estimate: (medicine) => ofEstimate(medicine) ?? null,
  additions: (medicine) => medicine.advice.filter(({ source, addition }) => source === medicine.categorySource && addition).length,
};

// What an estimate of the dose comes to: a status, mg a week, and the adjustments that are told beside it.
const ofEstimate = ({ estimate }: Medicine) =>
  estimate && {
    status: estimate.status,
    ...(estimate.perWeek && { perWeek: [estimate.perWeek.min, estimate.perWeek.max] }),
    ...(estimate.missing.length > 0 && { missing: estimate.missing }),
    ...(estimate.adjustments.length > 0 && { adjustments: Object.fromEntries(estimate.adjustments.map(({ id, carried }) => [id, carried])) }),
  };

const inAnyOrder = new Set(['possiblePhenotypes', 'missing', 'open']);

/** What a scenario states, with lists whose order means nothing put in one order. */
export function stated(things: Record<string, Expectation> = {}) {
  const settle = ([key, value]: [string, unknown]) => [key, inAnyOrder.has(key) ? sorted(value as string[]) : value];
  return Object.fromEntries(Object.entries(things).map(([name, aspects]) => [name, Object.fromEntries(Object.entries(aspects).map(settle))]));
}

/** The same of the report: only the genes and aspects that the scenario speaks of. */
export const genesAsStated = (report: Report, things: Record<string, Expectation> = {}) =>
  asStated(things, (symbol) => report.genes.find((gene) => gene.symbol === symbol), ofGene);

export const medicinesAsStated = (report: Report, things: Record<string, Expectation> = {}) =>
  asStated(things, (name) => report.medicines.find((medicine) => medicine.name === name), ofMedicine);

function asStated<Thing>(things: Record<string, Expectation>, find: (name: string) => Thing | undefined, read: Record<string, (thing: Thing, wanted: unknown) => unknown>) {
  return Object.fromEntries(
    Object.entries(things).map(([name, aspects]) => {
      const thing = find(name);
      return [name, thing && Object.fromEntries(Object.entries(aspects).map(([key, wanted]) => [key, read[key](thing, wanted)]))];
    }),
  );
}
