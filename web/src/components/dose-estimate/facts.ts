// What is typed into the form, and what the core is asked with.
import type { ReportOptions } from '../../generated/options';
import type { EstimateAsks } from '../../generated/report';

export type PersonFacts = NonNullable<ReportOptions['person']>;
export type Measure = EstimateAsks['measures'][number];

export interface Typed {
  measures: Partial<Record<Measure, string>>;
  race: string;
  takes: Record<string, boolean>;
}

export const nothingTyped: Typed = { measures: {}, race: '', takes: {} };

/**
 * What was left empty is left out: the core says that it is missing. Whether a number can be true is the core's to say,
 * too; what is no number at all is given back by its name.
 */
export function factsFrom({ measures, race, takes }: Typed): { facts: PersonFacts } | { wrong: Measure } {
  const facts: PersonFacts = { ...(race !== '' && { race }), takes };
  for (const [measure, text] of Object.entries(measures) as [Measure, string][]) {
    const plain = text.trim().replace(',', '.');
    if (plain === '') continue;
    if (!/^\d+(\.\d+)?$/.test(plain)) return { wrong: measure };
    facts[measure] = Number(plain);
  }
  return { facts };
}
