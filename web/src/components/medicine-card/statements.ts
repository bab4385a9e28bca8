import type { Advice } from '../../generated/report';

// What one source says of one or more genes, for one or more uses of a medicine.
//
// A source may speak of a medicine several times: once for each table that it keeps, often one a gene. All of it holds at
// once. What a source says of results that are still open is one piece of advice, too: the report does not leave a choice.
export interface Statement {
  source: Advice['source'];
  addition: boolean;
  populations: string[];
  genes: string[];
  advice: Advice;
}

// A guideline often says the same for several uses or genes: a patient reads it once, with all of them named. Nothing is
// merged across sources, categories or open categories.
export function statementsOf(all: Advice[]): Statement[] {
  const merged = new Map<string, Statement>();
  for (const advice of all) {
    const { source, population, genes, addition = false, category, open, hints, patient } = advice;
    // For every use, the genes may differ; for each use by itself, the genes are the same.
    const kind = population === undefined ? 'every use' : genes;
    const key = JSON.stringify([source, addition, kind, category, open, hints, patient]);
    const known = merged.get(key);
    if (!known) {
      merged.set(key, { source, addition, populations: population === undefined ? [] : [population], genes: [...genes], advice });
      continue;
    }
    if (population !== undefined && !known.populations.includes(population)) known.populations.push(population);
    known.genes.push(...genes.filter((gene) => !known.genes.includes(gene)));
  }
  return [...merged.values()];
}

// Whether the statements differ in their genes, so that each has to name its own.
export const differInGenes = (statements: Statement[]): boolean =>
  new Set(statements.map(({ genes }) => JSON.stringify([...genes].sort()))).size > 1;
