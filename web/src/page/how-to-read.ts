// How a file is read unless the visitor says otherwise, and what the core is told of it.
import type { HowToRead } from '../components/reading-choice/reading-choice';
import type { ReportOptions } from '../generated/options';

export type { HowToRead };

export const asTheFileShows: HowToRead = { absence: 'auto', sex: 'file' };

export function optionsOf({ absence, sex, whole }: HowToRead): ReportOptions {
  return { ...(whole && { whole }), ...(absence !== 'auto' && { absence }), ...(sex !== 'file' && { sex }) };
}
