// The advice of a medicine as columns of one table: a source beside a source, each with all of its pieces. All pieces of a
// source hold at once.
import type { Advice, Medicine, Source } from '../../generated/report';

export interface Column {
  source: Source;
  pieces: Advice[];
}

export const SOURCES: readonly Source[] = ['CPIC', 'DPWG', 'FDA-label', 'FDA-table'];

export function columnsOf(advice: Medicine['advice']): Column[] {
  return SOURCES.map((source) => ({ source, pieces: advice.filter((one) => one.source === source) })).filter(
    ({ pieces }) => pieces.length > 0,
  );
}
