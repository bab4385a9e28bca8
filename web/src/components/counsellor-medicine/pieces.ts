// The advice of a medicine as columns of one table: a source beside a source, each with all of its pieces.
import type { Advice, Medicine, Source } from '../../generated/report';
import { placeAmongAlternatives } from '../medicine-card/statements';

export interface Piece {
  advice: Advice;
  // Which of its source's pieces it is.
  number: number;
  of: number;
  alternative: { place: number; of: number } | undefined;
}

const ORDER: readonly Source[] = ['CPIC', 'DPWG', 'FDA-label', 'FDA-table'];

export function piecesOf(advice: Medicine['advice']): Piece[] {
  return ORDER.flatMap((source) => {
    const own = advice.filter((one) => one.source === source);
    return own.map((one, index) => ({
      advice: one,
      number: index + 1,
      of: own.length,
      alternative: placeAmongAlternatives(one, advice),
    }));
  });
}
