// Finds what the page says and the report does not.
//
// Each line has to be put together from the report's own values of that very medicine, gene or part, whole, from the
// page's fixed words, and from the few numbers that the page works out, each worked out here again. Then what stands in
// which place is compared with the report.
import type { Advice, Category, Gene, Medicine, Report } from '../../../web/src/generated/report';
import { stepKey } from '../../../web/src/components/gene-scale/places';
import { kindOf } from '../../../web/src/components/gene-track/kinds';
import type { Content } from '../../../web/src/content/en';
import { Phrases } from './fixed-words';
import type { Line, Shown, ShownStatement } from './page-text';

export function notInReport(lines: Line[], shown: Shown, report: Report, content: Content, fixed: Phrases): string[] {
  const scopes = new Map<string, Phrases>();
  const unexplained = lines.filter((line) => {
    const key = JSON.stringify([line.part, line.of, line.place]);
    const scope = scopes.get(key) ?? new Phrases(said(factsOf(line, report, content), content), fixed);
    scopes.set(key, scope);
    return !scope.make(line.text);
  });
  return [
    ...unexplained.map(({ part, of, text }) => `${part} ${of}: ${text.trim()}`),
    ...misplacedMedicines(shown, report, content),
    ...misplacedGenes(shown, report, content),
    ...wrongTiles(shown, report, content),
    ...wrongGrid(shown, report, content),
    ...wrongPlaces(shown, report, content),
  ];
}

// Every text and number in a part of the report, as the language writes it.
function said(value: unknown, content: Content): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [...new Set([String(value), content.numbers.count(value), content.numbers.decimal(value)])];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap((each) => said(each, content));
}

function factsOf(line: Line, report: Report, content: Content): unknown[] {
  switch (line.part) {
    case 'page':
      return [report.input.sample, report.generator.version];
    case 'section':
      return sectionFacts(line.of, report, content);
    case 'medicine': {
      const { advice: _, ...others } = medicineOf(line.of, report);
      const behind = genesOf(others.genes, report);
      return [others, behind.map(({ symbol, notes, current, sites: { inferred } }) => [symbol, notes, current, inferred])];
    }
    case 'statement': {
      const own = ownAdvice(medicineOf(line.of, report));
      return own.map(({ patient, population, genes, hints }) => [patient, population, genes, hints]);
    }
    case 'advice': {
      const { advice } = medicineOf(line.of, report);
      const one = advice[line.place];
      return [one, [one, ...(one?.variants ?? [])].map((each) => Object.keys(each?.phenotypes ?? {}))];
    }
    case 'gene':
      return geneFacts(report.genes.find(({ symbol }) => symbol === line.of));
    case 'step':
      return stepFacts(line.of, report);
  }
}

// The numbers that the page works out, from here on.
function sectionFacts(id: string, { input, notes, generator, contractVersion, medicines, genes }: Report, content: Content): unknown[] {
  const { missing, lowQuality, noCall, conflict } = input.sites;
  const categories = counts(medicines.map(({ category }) => category));
  const statuses = counts(genes.map(({ status }) => status));
  switch (id) {
    case 'overview':
      return [categories, medicines.length, statuses, 0, genes.length, input.notes, medicines.map(({ label }) => label)];
    case 'medicines':
      return [categories];
    case 'worth':
    case 'unknown':
    case 'rest':
      return [categories, kindsOf(medicines)];
    case 'genes':
      return [statuses];
    case 'input':
      return [input, missing - lowQuality - noCall - conflict, content.numbers.bytes(input.bytesRead), input.samples.length];
    case 'notes':
      return [notes];
    case 'about':
      return [generator, contractVersion];
    default:
      return [];
  }
}

function geneFacts(gene: Gene | undefined): unknown[] {
  if (!gene) return [];
  const { sites, possible } = gene;
  return [
    gene,
    possible.diplotypes - possible.names.length,
    sites.total - sites.seen - sites.inferred,
    sites.mustTest.missing.length - 12, // the names beyond the first twelve
    sites.details.map(({ chromosome, position }) => `${chromosome}:${position}`),
    counts(sites.details.map(kindOf)),
  ];
}

function stepFacts(symbol: string, { nextSteps, medicines }: Report): unknown[] {
  const step = nextSteps.find(({ gene }) => gene === symbol);
  if (!step) return [];
  const labels = [...step.medicines, ...step.asked].map((name) => medicines.find((each) => each.name === name)?.label);
  return [step, labels, step.medicines.length, step.sites?.length];
}

// Medicines are folded by what kind they are, with how many of a category each kind has.
function kindsOf(medicines: Medicine[]): unknown[] {
  const kinds = medicines.map(({ class: kind = '', category }) => JSON.stringify([category, kind]));
  return [medicines.map(({ class: kind }) => kind), counts(kinds)];
}

const counts = (values: string[]): number[] => [...new Set(values)].map((value) => values.filter((each) => each === value).length);

// A label that no medicine has leaves nothing to explain its card with.
function medicineOf(label: string, { medicines }: Report): Medicine {
  return medicines.find((medicine) => medicine.label === label) ?? ({ advice: [], genes: [], sources: [] } as unknown as Medicine);
}

const genesOf = (symbols: string[], { genes }: Report) => genes.filter(({ symbol }) => symbols.includes(symbol));

// A patient reads the advice of the source that the category follows.
function ownAdvice({ advice, categorySource }: Medicine): Advice[] {
  const own = advice.filter(({ source }) => source === categorySource);
  return own.length > 0 ? own : advice;
}

function misplacedMedicines({ medicines }: Shown, report: Report, content: Content): string[] {
  const wrong: string[] = [];
  const labels = medicines.map(({ label }) => label).sort();
  if (JSON.stringify(labels) !== JSON.stringify(report.medicines.map(({ label }) => label).sort())) wrong.push('the medicines are not those of the report');
  for (const card of medicines) {
    const medicine = medicineOf(card.label, report);
    const label = content.categories[medicine.category]?.label;
    if (card.category !== label || card.group !== label) wrong.push(`${card.label}: ${card.category}, under ${card.group}`);
    wrong.push(...misplacedAdvice(card.statements, ownAdvice(medicine), content).map((text) => `${card.label}: ${text}`));
    const genes = genesOf(medicine.genes, report);
    wrong.push(...card.genes.filter((text, index) => !text.startsWith(statusOf(genes, medicine.genes[index], content))).map((text) => `${card.label}: ${text}`));
  }
  return wrong;
}

function statusOf(genes: Gene[], symbol: string | undefined, content: Content): string {
  const gene = genes.find((each) => each.symbol === symbol);
  return gene ? `${gene.symbol}: ${content.genes.status[gene.status]}` : (symbol ?? '?');
}

// What this means and what to do belong to one piece of advice, for the uses and in the category that are named with it.
function misplacedAdvice(statements: ShownStatement[], own: Advice[], content: Content): string[] {
  const fits = ({ category, uses, meaning, action }: ShownStatement, advice: Advice) =>
    meaning.includes(plain(advice.patient.meaning)) &&
    action.includes(plain(advice.patient.action)) &&
    (category === undefined || category === content.categories[advice.category].label) &&
    (advice.population === undefined ? uses.length === 0 : uses.includes(plain(advice.population)));
  const foreign = statements.flatMap((statement) => {
    const fitting = own.filter((advice) => fits(statement, advice));
    const meanings = new Set(fitting.flatMap((advice) => meaningTexts(advice, content)));
    const actions = new Set(fitting.map(({ patient }) => plain(patient.action)));
    return [...statement.meaning.filter((text) => !meanings.has(text)), ...statement.action.filter((text) => !actions.has(text))];
  });
  const unsaid = own.filter((advice) => !statements.some((statement) => fits(statement, advice)));
  return [...foreign, ...unsaid.map(({ patient }) => `not said: ${patient.meaning} ${patient.action}`)];
}

function meaningTexts({ patient, open, hints }: Advice, content: Content): string[] {
  const { medicines, categories } = content;
  return [
    patient.meaning,
    ...(open ? [medicines.open(open.map((category: Category) => categories[category].label))] : []),
    ...(hints ?? []).map((hint) => `${medicines.hint} ${hint.patient}`),
  ].map(plain);
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function misplacedGenes({ genes }: Shown, report: Report, { genes: text }: Content): string[] {
  const shown = (gene: Gene) => {
    if (gene.status !== 'called') return text.status[gene.status];
    const phenotypes = gene.phenotypes.map((phenotype) => (phenotype === 'n/a' ? text.noPhenotype : phenotype)).join(text.or);
    const inferred = gene.sites.inferred > 0 ? text.partlyInferred : '';
    return plain(`${gene.diplotypes.map(({ name }) => name).join(text.or)} ${phenotypes}${inferred}`);
  };
  const expected = report.genes.map((gene) => `${gene.symbol}: ${shown(gene)}, under ${text.status[gene.status]}`);
  const found = genes.map(({ symbol, headline, group }) => `${symbol}: ${headline}, under ${group}`);
  return [
    ...found.filter((each) => !expected.includes(each)),
    ...expected.filter((each) => !found.includes(each)).map((each) => `not shown: ${each}`),
  ];
}

function wrongTiles({ tiles }: Shown, { medicines }: Report, { categories, overview }: Content): string[] {
  return Object.entries(categories).flatMap(([category, { label }]) => {
    const n = medicines.filter((medicine) => medicine.category === category).length;
    const count = tiles.find((tile) => tile.category === label)?.count;
    return count === (n > 0 ? overview.medicines(n) : overview.none) ? [] : [`${label}: ${count}`];
  });
}

function wrongGrid({ grid }: Shown, { medicines }: Report, { categories }: Content): string[] {
  const expected = medicines.map(({ label, category }) => `${label}: ${categories[category].label}`);
  const found = grid.map(({ label, category }) => `${label}: ${category}`);
  return [
    ...found.filter((each) => !expected.includes(each)).map((each) => `grid: ${each}`),
    ...expected.filter((each) => !found.includes(each)).map((each) => `not in the grid: ${each}`),
  ];
}

// Nobody stands on a scale where the report does not name that result, and all that it names is marked.
function wrongPlaces({ scales }: Shown, { genes }: Report, { scale }: Content): string[] {
  return scales.flatMap(({ symbol, marked, steps }) => {
    const gene = genes.find((each) => each.symbol === symbol);
    if (!gene) return [`scale of ${symbol}`];
    const remaining = gene.status === 'not-callable' ? [] : [...gene.phenotypes, ...gene.possible.phenotypes];
    const named = (phenotype: string) => scale.steps[stepKey(phenotype.replace(/^(Likely|Possible) /, ''))];
    const expected = new Set(remaining.map(named).filter((label) => label !== undefined && steps.includes(label)));
    const sure = gene.status === 'called' && new Set(remaining).size === 1;
    const words = Object.values(scale.steps);
    return [
      ...steps.filter((label) => !words.includes(label)).map((label) => `scale ${symbol}: ${label}`),
      ...marked.filter(({ label }) => !expected.has(label)).map(({ label }) => `scale ${symbol}: ${label}`),
      ...[...expected].filter((label) => !marked.some((mark) => mark.label === label)).map((label) => `scale ${symbol} lacks ${label}`),
      ...marked.filter(({ word }) => (word === scale.here) !== sure).map(({ word }) => `scale ${symbol}: ${word}`),
    ];
  });
}
