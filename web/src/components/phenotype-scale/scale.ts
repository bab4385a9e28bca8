// Where a gene's results stand on a scale. The terms and their order are those that CPIC standardised (Caudle and others,
// Genet Med 2017;19:215-223): how fast an enzyme handles a medicine, how well a transporter carries it.
import type { Gene } from '../../generated/report';

export const SCALES = {
  metabolizer: ['Poor Metabolizer', 'Intermediate Metabolizer', 'Normal Metabolizer', 'Rapid Metabolizer', 'Ultrarapid Metabolizer'],
  function: ['Poor Function', 'Decreased Function', 'Normal Function', 'Increased Function'],
} as const satisfies Record<string, readonly string[]>;

export type ScaleName = keyof typeof SCALES;

export interface ScaleStep {
  name: string;
  // result: the gene was read, and stands here. possible: one of several that remain.
  place: 'result' | 'possible' | 'none';
}

export interface ScaleReading {
  scale: ScaleName;
  steps: ScaleStep[];
  // Of what remains possible, that which has no place on the scale.
  beside: string[];
}

export type ScaledGene = Pick<Gene, 'status' | 'phenotypes'> & { possible: Pick<Gene['possible'], 'phenotypes'> };

// A likely or possible phenotype stands where the phenotype itself does.
const plain = (phenotype: string): string => phenotype.replace(/^(Likely|Possible) /, '');

/** Undefined for a gene that was not read, and for one whose results are no degrees of one thing. */
export function placeOnScale({ status, phenotypes, possible }: ScaledGene): ScaleReading | undefined {
  if (status === 'not-callable') return undefined;
  const certain = status === 'called';
  // What a called gene leaves possible beside its result is negligible, and said elsewhere.
  const results = certain ? phenotypes : possible.phenotypes;
  const scale = (Object.keys(SCALES) as ScaleName[]).find((name) => results.some((each) => isOn(name, each)));
  if (!scale) return undefined;
  return {
    scale,
    steps: SCALES[scale].map((name) => ({
      name,
      place: !results.some((each) => plain(each) === name) ? 'none' : certain && phenotypes.length === 1 ? 'result' : 'possible',
    })),
    beside: results.filter((each) => !isOn(scale, each)),
  };
}

const isOn = (scale: ScaleName, phenotype: string): boolean => (SCALES[scale] as readonly string[]).includes(plain(phenotype));
