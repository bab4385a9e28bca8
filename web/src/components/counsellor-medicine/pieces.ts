// The advice of a medicine as columns of one table: a source beside a source, each with all of its pieces.
import type { Advice, Medicine, Source } from '../../generated/report';
import { placeAmongAlternatives } from '../medicine-card/statements';

export interface Piece {
  advice: Advice;
  alternative: { place: number; of: number } | undefined;
}

export interface Column {
  source: Source;
  pieces: Piece[];
}

export const SOURCES: readonly Source[] = ['CPIC', 'DPWG', 'FDA-label', 'FDA-table'];

export function columnsOf(advice: Medicine['advice']): Column[] {
  return SOURCES.map((source) => ({
    source,
    pieces: advice
      .filter((one) => one.source === source)
      .map((one) => ({ advice: one, alternative: placeAmongAlternatives(one, advice.filter(isOnSameGenes(one))) })),
  })).filter(({ pieces }) => pieces.length > 0);
}

// Advice on different genes holds side by side; only on the same ones can it be that one of several holds.
const isOnSameGenes = (one: Advice) => (other: Advice): boolean => other.genes.join() === one.genes.join();
