import type { ComponentChildren } from 'preact';
import { useContent, type Content } from '../../content';
import type { Advice, Medicine } from '../../generated/report';
import { Citation } from '../advice-view/citation';
import { CategoryMark } from '../category-mark/category-mark';
import { columnsOf, type Column } from './pieces';

interface Row {
  name: string;
  // What a piece of advice says here; undefined where it says nothing.
  of: (piece: Advice) => unknown;
  // How it is shown; the value itself where left out.
  show?: (piece: Advice) => ComponentChildren;
}

// The sources side by side, row by row; one below the other on a phone. The roles are written out, since a table that is
// laid out as blocks is no table to some browsers any more.
export function SourceComparison({ medicine }: { medicine: Medicine }) {
  const content = useContent();
  const { comparison: text, sources } = content;
  const columns = columnsOf(medicine.advice);
  const rows = rowsOf(content).filter(({ of }) => columns.some(({ pieces }) => pieces.some((piece) => of(piece) !== undefined)));
  return (
    <table class="rx-compare" role="table">
      <caption class="nhsuk-u-visually-hidden">{text.caption(medicine.label)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {text.source}
          </th>
          {columns.map(({ source }) => (
            <th key={source} scope="col" role="columnheader">
              {sources[source]}
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
            {columns.map((column) => (
              <td key={column.source} role="cell">
                <span class="rx-compare__source" aria-hidden="true">
                  {sources[column.source]}
                </span>
                <Cell row={row} column={column} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// Several pieces of one source keep their number in every row; what all of them say is said once.
function Cell({ row: { of, show }, column: { pieces } }: { row: Row; column: Column }) {
  const { counsellor } = useContent();
  const shown = (piece: Advice) => (of(piece) === undefined ? counsellor.none : (show?.(piece) ?? String(of(piece))));
  const [first] = pieces;
  if (first && new Set(pieces.map((piece) => JSON.stringify(of(piece)))).size === 1) return <>{shown(first)}</>;
  return (
    <ol class="rx-compare__pieces">
      {pieces.map((piece, index) => (
        <li key={index}>{shown(piece)}</li>
      ))}
    </ol>
  );
}

const inResults = (phenotypes: Advice['phenotypes']): string | undefined =>
  Object.entries(phenotypes)
    .map(([gene, phenotype]) => `${gene}: ${phenotype}`)
    .join('; ') || undefined;

function rowsOf({ comparison: text, medicines: words, categories }: Content): Row[] {
  return [
    { name: words.population, of: (advice) => advice.population },
    { name: words.for, of: (advice) => inResults(advice.phenotypes) },
    { name: text.kind, of: (advice) => (advice.addition ? text.addition : undefined) },
    { name: words.category, of: (advice) => advice.category, show: (advice) => <CategoryMark category={advice.category} /> },
    { name: text.open, of: (advice) => advice.open?.map((category) => categories[category].label).join('; ') },
    { name: words.strength, of: (advice) => advice.strength },
    { name: words.implication, of: (advice) => advice.implication },
    { name: words.recommendation, of: (advice) => advice.recommendation },
    { name: text.variants, of: (advice) => advice.variants, show: (advice) => <Variants variants={advice.variants ?? []} /> },
    { name: words.hintFor, of: (advice) => advice.hints?.map((hint) => `${hint.gene}: ${hint.text}`).join(' ') },
    { name: text.others, of: (advice) => advice.notes?.map((note) => note.text).join(' ') || undefined },
    { name: words.citation, of: (advice) => advice.citation, show: (advice) => <Citation citation={advice.citation} /> },
  ];
}

function Variants({ variants }: { variants: NonNullable<Advice['variants']> | [] }) {
  const { medicines: words } = useContent();
  return (
    <ul class="rx-compare__pieces">
      {variants.map(({ phenotypes, strength, implication, recommendation }, index) => (
        <li key={index}>
          <strong>{words.variantFor(inResults(phenotypes) ?? '')}</strong>: {implication} {recommendation}
          {strength !== undefined && ` (${words.strength}: ${strength})`}
        </li>
      ))}
    </ul>
  );
}
