import type { Advice } from '../../generated/report';

// Advice that says the same to a patient, with the uses that it is said for.
export interface SharedAdvice {
  advice: Advice;
  populations: string[];
}

// A guideline often advises the same for several uses of a medicine: a patient reads it once, with all of them named.
// Nothing is merged across sources, categories or open categories.
export function shareAdvice(all: Advice[]): SharedAdvice[] {
  const shared = new Map<string, SharedAdvice>();
  for (const advice of all) {
    const { source, category, addition, open, patient, population } = advice;
    const key = JSON.stringify([source, category, addition, open, patient, population === undefined]);
    const known = shared.get(key) ?? { advice, populations: [] };
    if (population !== undefined) known.populations.push(population);
    shared.set(key, known);
  }
  return [...shared.values()];
}
