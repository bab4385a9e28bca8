// Where a gene's result stands between the least and the most that the gene can do.
import type { Gene } from '../../generated/report';

export interface Scale {
  id: 'metabolizer' | 'transporter' | 'enzyme';
  // Phenotypes, from the least to the most.
  steps: string[];
  // Phenotypes that the source is less sure of, each with the step that it is shown at.
  near: Record<string, string>;
}

export type Place = 'here' | 'possible' | 'none';

export interface Places {
  // As many as the scale has steps.
  steps: { phenotype: string; place: Place; named: string[] }[];
  // What remains and has no place: `Indeterminate`, n/a.
  beside: string[];
  // unread: nobody is placed at all, not even where anything would be possible.
  certainty: 'certain' | 'open' | 'unread';
}

type Placed = Pick<Gene, 'status' | 'phenotypes'> & { possible: Pick<Gene['possible'], 'phenotypes'> };

export function placesOf(gene: Placed, scale: Scale): Places {
  const remaining = unique([...gene.phenotypes, ...gene.possible.phenotypes]);
  const unread = gene.status === 'not-callable' || remaining.length === 0;
  const certain = gene.status === 'called' && remaining.length === 1;
  const stepOf = (phenotype: string) => scale.near[phenotype] ?? phenotype;
  return {
    certainty: unread ? 'unread' : certain ? 'certain' : 'open',
    steps: scale.steps.map((phenotype) => {
      const named = unread ? [] : remaining.filter((each) => stepOf(each) === phenotype);
      return { phenotype, named, place: named.length === 0 ? 'none' : certain ? 'here' : 'possible' };
    }),
    beside: unread ? [] : remaining.filter((each) => !scale.steps.includes(stepOf(each))),
  };
}

// The same while the person takes the medicines that were named, where these change it and a source says to what.
export function placesNow({ current }: Pick<Gene, 'current'>, scale: Scale): string[] {
  if (current?.status !== 'changed') return [];
  const now = current.phenotypes.map((phenotype) => scale.near[phenotype] ?? phenotype);
  return scale.steps.filter((step) => now.includes(step));
}

// Under which the languages have their words for a step.
export const stepKey = (phenotype: string): string => phenotype.toLowerCase().replaceAll(' ', '-');

const unique = (values: string[]) => [...new Set(values)];
