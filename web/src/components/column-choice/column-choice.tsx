import { useState } from 'preact/hooks';
import { useContent, type Content } from '../../content';
import { guessed, MEANINGS, mistakeIn, type Column, type ColumnMistake, type Table } from './columns';

export interface ColumnChoiceProps {
  table: Table;
  onConfirm: (columns: Column[]) => void;
  onBack: () => void;
}

// The first rows as they are, and over each column what it is taken for.
export function ColumnChoice({ table, onConfirm, onBack }: ColumnChoiceProps) {
  const { columns: text } = useContent();
  const [columns, setColumns] = useState(() => guessed(table));
  const [mistake, setMistake] = useState<ColumnMistake>();

  function confirm(): void {
    const found = mistakeIn(columns);
    setMistake(found);
    if (!found) onConfirm(columns);
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <p class="nhsuk-hint" id="columns-hint">
        {text.hint}
      </p>
      {mistake && (
        <p class="nhsuk-error-message" role="alert">
          {sentence(mistake, text)}
        </p>
      )}
      <div class="rx-scroll" role="region" aria-labelledby="columns-caption" tabIndex={0}>
        <table class="rx-table rx-columns">
          <caption id="columns-caption" class="nhsuk-u-visually-hidden">
            {text.caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th scope="col" key={index}>
                  <Meaning
                    id={`column-${index}`}
                    label={text.column(index + 1, table.names[index])}
                    value={column}
                    onPick={(meaning) => setColumns(columns.map((other, place) => (place === index ? meaning : other)))}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {columns.map((_, place) => (
                  <td key={place}>{row[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="rx-buttons">
        <button type="submit" class="nhsuk-button">
          {text.read}
        </button>
        <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={onBack}>
          {text.back}
        </button>
      </div>
    </form>
  );
}

function sentence(mistake: ColumnMistake, text: Content['columns']): string {
  return mistake.what === 'twice' ? text.mistakes.twice(text.meanings[mistake.column]) : text.mistakes[mistake.what];
}

function Meaning(props: { id: string; label: string; value: Column; onPick: (meaning: Column) => void }) {
  const { columns: text } = useContent();
  return (
    <>
      <label class="nhsuk-label rx-columns__label" for={props.id}>
        {props.label}
      </label>
      <select
        class="nhsuk-select rx-columns__meaning"
        id={props.id}
        aria-describedby="columns-hint"
        value={props.value}
        onChange={(event) => props.onPick(event.currentTarget.value as Column)}
      >
        {MEANINGS.map((meaning) => (
          <option key={meaning} value={meaning}>
            {text.meanings[meaning]}
          </option>
        ))}
      </select>
    </>
  );
}
