import type { ComponentChildren } from 'preact';
import { useContent, type Content } from '../../content';
import type { Medicine } from '../../generated/report';
import { Citation } from '../advice-view/citation';
import { CategoryMark } from '../category-mark/category-mark';
import { piecesOf, type Piece } from './pieces';

// More columns than this are read one below the other on any screen.
const MOST_COLUMNS = 4;

interface Row {
  name: string;
  cell: (piece: Piece) => ComponentChildren;
}

// The sources side by side, row by row; one below the other where there is no room. The roles are written out, since a
// table that is laid out as blocks is no table to some browsers any more.
export function SourceComparison({ medicine }: { medicine: Medicine }) {
  const content = useContent();
  const { comparison: text } = content;
  const pieces = piecesOf(medicine.advice);
  const rows = rowsOf(content).filter(({ cell }) => pieces.some((piece) => cell(piece) !== undefined));
  const name = (piece: Piece) => nameOf(piece, content);
  return (
    <table class={`rx-compare ${pieces.length > MOST_COLUMNS ? 'rx-compare--many' : ''}`} role="table">
      <caption class="nhsuk-u-visually-hidden">{text.caption(medicine.label)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {text.source}
          </th>
          {pieces.map((piece) => (
            <th key={name(piece)} scope="col" role="columnheader">
              {name(piece)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.name} role="row">
            <th scope="row" role="rowheader">
              {row.name}
            </th>
            {pieces.map((piece) => (
              <td key={name(piece)} role="cell">
                <span class="rx-compare__source" aria-hidden="true">
                  {name(piece)}
                </span>
                {row.cell(piece) ?? content.counsellor.none}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf({ advice, number, of }: Piece, { sources, comparison }: Content): string {
  return of === 1 ? sources[advice.source] : `${sources[advice.source]}, ${comparison.place(number, of)}`;
}

const inResults = (phenotypes: Record<string, string>): string =>
  Object.entries(phenotypes)
    .map(([gene, phenotype]) => `${gene}: ${phenotype}`)
    .join('; ');

function rowsOf({ comparison: text, medicines: words, categories }: Content): Row[] {
  return [
    { name: words.for, cell: ({ advice }) => inResults(advice.phenotypes) || undefined },
    { name: words.alternative, cell: ({ alternative }) => alternative && words.alternativeText(alternative.place, alternative.of) },
    { name: words.population, cell: ({ advice }) => advice.population },
    { name: text.kind, cell: ({ advice }) => (advice.addition ? text.addition : undefined) },
    { name: words.category, cell: ({ advice }) => <CategoryMark category={advice.category} /> },
    { name: text.open, cell: ({ advice }) => advice.open?.map((category) => categories[category].label).join(', ') },
    { name: words.strength, cell: ({ advice }) => advice.strength },
    { name: words.implication, cell: ({ advice }) => advice.implication },
    { name: words.recommendation, cell: ({ advice }) => advice.recommendation },
    { name: text.variants, cell: ({ advice }) => advice.variants && <Variants variants={advice.variants} /> },
    { name: words.hintFor, cell: ({ advice }) => advice.hints?.map((hint) => `${hint.gene}: ${hint.text}`).join(' ') },
    { name: text.others, cell: ({ advice }) => (advice.notes?.length ? advice.notes.map((note) => note.text).join(' ') : undefined) },
    { name: words.citation, cell: ({ advice }) => <Citation citation={advice.citation} /> },
  ];
}

function Variants({ variants }: { variants: NonNullable<Piece['advice']['variants']> }) {
  const { medicines: words } = useContent();
  return (
    <ul class="rx-list">
      {variants.map(({ phenotypes, strength, implication, recommendation }, index) => (
        <li key={index}>
          <strong>{words.variantFor(inResults(phenotypes))}</strong>: {implication} {recommendation}
          {strength !== undefined && ` (${words.strength}: ${strength})`}
        </li>
      ))}
    </ul>
  );
}
