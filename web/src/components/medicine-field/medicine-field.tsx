import Combobox from '@github/combobox-nav';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useContent } from '../../content';
import type { Completion } from '../own-medicines/name-index';

export interface MedicineFieldProps {
  text: string;
  complete: (text: string) => Completion[];
  onType: (text: string) => void;
  // What was typed or pasted, or the name that was picked.
  onAdd: (text: string) => void;
}

// One field for one name or a whole list. The names that fit stand below it: arrow keys walk through them, Enter takes one,
// and whatever else is typed can be added as it is.
export function MedicineField({ text, complete, onType, onAdd }: MedicineFieldProps) {
  const { own: words } = useContent();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const completions = complete(text);
  const open = completions.length > 0;
  useCombobox(input, list, open);

  return (
    <form
      class="rx-medicine-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onAdd(text);
        input.current?.focus();
      }}
    >
      <label class="nhsuk-label nhsuk-label--s" for={id}>
        {words.field}
      </label>
      <div class="nhsuk-hint" id={`${id}-hint`}>
        {words.hint}
      </div>
      <div class="rx-medicine-field__row">
        <div class="rx-medicine-field__place">
          <input
            ref={input}
            id={id}
            class="rx-medicine-field__input"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            aria-describedby={`${id}-hint`}
            value={text}
            onInput={(event) => onType(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && text !== '') onType('');
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text/plain') ?? '';
              if (!/[\n\r,;\t•]/.test(pasted.trim())) return;
              event.preventDefault();
              onAdd(`${text}\n${pasted}`);
            }}
          />
          <ul
            ref={list}
            id={`${id}-list`}
            class="rx-medicine-field__list"
            role="listbox"
            aria-label={words.completions}
            hidden={!open}
            onMouseDown={(event) => event.preventDefault()} // the field keeps the focus
          >
            {completions.map(({ name, label, by }) => (
              <li key={name} id={`${id}-${idOf(name)}`} role="option" class="rx-medicine-field__option" onClick={() => onAdd(label)}>
                {label} {by !== undefined && <span class="rx-muted">({by})</span>}
              </li>
            ))}
          </ul>
        </div>
        <button type="submit" class="nhsuk-button nhsuk-button--secondary">
          {words.add}
        </button>
      </div>
      <p class="nhsuk-u-visually-hidden" role="status">
        {open && words.fitting(completions.length)}
      </p>
    </form>
  );
}

const idOf = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '-');

function useCombobox(input: { current: HTMLInputElement | null }, list: { current: HTMLUListElement | null }, open: boolean): void {
  const combobox = useRef<Combobox | undefined>(undefined);
  useLayoutEffect(() => {
    if (!input.current || !list.current) return;
    combobox.current = new Combobox(input.current, list.current, { tabInsertsSuggestions: false });
    return () => combobox.current?.destroy();
  }, []);
  useLayoutEffect(() => {
    if (!open) return;
    combobox.current?.start();
    return () => combobox.current?.stop();
  }, [open]);
}
