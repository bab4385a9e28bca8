// A result while it is typed in, and what the guidelines know of its names. Nothing is guessed: a name that they do not
// know stays as it was typed, and is said.
import type { Names } from '../../generated/names';
import type { ReportOptions } from '../../generated/options';

export type TypedResult = NonNullable<ReportOptions['typed']>[number];
export type GeneNames = Names['genes'][number];

// What a letter may give for a gene.
export type Kind = 'diplotype' | 'phenotype' | 'activityScore';

export interface Draft {
  gene: string;
  kind: Kind;
  // The two sides of a diplotype; of a gene without pairs, the first alone.
  sides: [string, string];
  phenotype: string;
  activityScore: string;
}

export type DraftMistake = 'gene' | 'twice' | 'side' | Kind;

export const emptyDraft: Draft = { gene: '', kind: 'diplotype', sides: ['', ''], phenotype: '', activityScore: '' };

export const isEmpty = ({ gene, sides, phenotype, activityScore }: Draft): boolean =>
  [gene, ...sides, phenotype, activityScore].every((text) => text.trim() === '');

// Capitals make no difference between symbols of genes.
export function findGene(names: Names, typed: string): GeneNames | undefined {
  const wanted = typed.trim().toUpperCase();
  return names.genes.find(({ symbol }) => symbol.toUpperCase() === wanted);
}

// In the order in which letters give them. Of a gene that is not known, all.
export function kindsOf(gene: GeneNames | undefined): Kind[] {
  if (!gene) return ['diplotype', 'phenotype', 'activityScore'];
  const kinds: [Kind, string[]][] = [
    ['diplotype', gene.alleles],
    ['phenotype', gene.phenotypes],
    ['activityScore', gene.activityScores],
  ];
  return kinds.filter(([, words]) => words.length > 0).map(([kind]) => kind);
}

// The kind that was picked, where the gene has it.
export function kindOf({ kind }: Draft, gene: GeneNames | undefined): Kind {
  const kinds = kindsOf(gene);
  return kinds.includes(kind) ? kind : (kinds[0] ?? 'phenotype');
}

// The result that was typed, or what of it is not there yet. `others`: the results that are in the list already.
export function resultOf(draft: Draft, names: Names, others: TypedResult[]): TypedResult | DraftMistake {
  const known = findGene(names, draft.gene);
  const gene = known?.symbol ?? draft.gene.trim();
  if (gene === '') return 'gene';
  if (others.some((other) => other.gene === gene)) return 'twice';
  const kind = kindOf(draft, known);
  if (kind !== 'diplotype') return draft[kind].trim() === '' ? kind : { gene, [kind]: draft[kind].trim() };
  const sides = sidesOf(draft.sides, known?.pair ?? true);
  if (sides.every((side) => side === '')) return 'diplotype';
  return sides.includes('') ? 'side' : { gene, diplotype: sides.join('/') };
}

// Somebody may type the whole *4/*41 where one side belongs.
function sidesOf([first, second]: Draft['sides'], pair: boolean): string[] {
  if (!pair) return [first.trim()];
  const [before = '', ...after] = second.trim() === '' ? first.split('/') : [first, second];
  return [before.trim(), after.join('/').trim()];
}

export function draftOf(result: TypedResult): Draft {
  const [first = '', second = ''] = (result.diplotype ?? '').split('/');
  const kind: Kind = result.phenotype !== undefined ? 'phenotype' : result.activityScore !== undefined ? 'activityScore' : 'diplotype';
  return {
    gene: result.gene,
    kind,
    sides: [first, second],
    phenotype: result.phenotype ?? '',
    activityScore: result.activityScore ?? '',
  };
}

// The names of a result that the guidelines do not know; the gene's own comes alone.
export function unknownIn(result: TypedResult, names: Names): string[] {
  const gene = findGene(names, result.gene);
  if (!gene) return [result.gene];
  const sides = result.diplotype?.split('/') ?? [];
  return [...new Set(sides)].filter((side) => !knows(gene, side));
}

// *4; where the gene may have more copies, also *4x2 and *4xN, and *36+*10 on one side, in brackets or not.
function knows({ alleles, copies }: GeneNames, side: string): boolean {
  if (alleles.includes(side)) return true;
  if (!copies) return false;
  const pieces = side.replace(/^[([](.*)[)\]]$/, '$1').split('+');
  return pieces.every((piece) => alleles.includes(piece) || alleles.includes(piece.replace(/x(\d+|N)$/, '')));
}
