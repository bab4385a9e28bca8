// What the visitor may choose about the reading of a file.
import type { AbsenceRule } from '../components/absence-choice/absence-choice';
import type { SexRule } from '../components/sex-choice/sex-choice';
import type { ReportOptions } from '../generated/options';

export interface HowToRead {
  absence: AbsenceRule;
  sex: SexRule;
}

export const asTheFileShows: HowToRead = { absence: 'auto', sex: 'file' };

export function optionsOf({ absence, sex }: HowToRead): ReportOptions {
  return { ...(absence !== 'auto' && { absence }), ...(sex !== 'file' && { sex }) };
}
