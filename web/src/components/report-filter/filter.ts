// Which genes and medicines of a report are shown. All that is asked for has to hold; nothing asked for shows everything.
import type { Category, Gene, Medicine, Report, Source } from '../../generated/report';

export interface Filter {
  // Symbol
  gene: string;
  // Part of a name, a brand or a class
  medicine: string;
  category: Category | '';
  source: Source | '';
}

export const everything: Filter = { gene: '', medicine: '', category: '', source: '' };

export const asksForSomething = ({ gene, medicine, category, source }: Filter): boolean =>
  [gene, medicine.trim(), category, source].some((asked) => asked !== '');

export interface Selection {
  genes: Gene[];
  medicines: Medicine[];
}

// Of the genes: the one asked for; where medicines are asked for, those behind the medicines that are shown.
export function select(report: Report, filter: Filter): Selection {
  const { gene, ...ofMedicines } = filter;
  const medicines = report.medicines.filter((medicine) => matches(medicine, filter));
  const behind = new Set(medicines.flatMap((medicine) => medicine.genes));
  const byMedicine = asksForSomething({ ...ofMedicines, gene: '' });
  const genes = report.genes.filter(({ symbol }) => (gene === '' || symbol === gene) && (!byMedicine || behind.has(symbol)));
  return { genes, medicines };
}

// With a source, the category is what that source makes of the result; without, it is the medicine's own.
function matches(medicine: Medicine, { gene, medicine: words, category, source }: Filter): boolean {
  if (gene !== '' && !medicine.genes.includes(gene)) return false;
  if (!isNamed(medicine, words)) return false;
  if (source === '') return category === '' || medicine.category === category;
  return medicine.sources.some((one) => one.source === source && (category === '' || one.category === category));
}

function isNamed({ name, label, brands, class: kind = '' }: Medicine, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return [name, label, kind, ...brands].some((text) => text.toLowerCase().includes(wanted));
}
