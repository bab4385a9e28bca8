import { useEffect, useId, useState } from 'preact/hooks';
import { useContent } from '../../content';

export interface NoteFieldProps {
  label: string;
  hint?: string;
  text: string;
  onNote: (text: string) => void;
}

// What a counsellor writes beside the report. Told once the field is left: every letter would draw the whole report anew.
// On paper the field itself would cut a long note off, so its words are printed as a text.
export function NoteField({ label, hint, text, onNote }: NoteFieldProps) {
  const { counsellorNotes: words } = useContent();
  const [written, setWritten] = useState(text);
  useEffect(() => setWritten(text), [text]);
  const id = useId();
  return (
    <div class="rx-note">
      <div class="rx-no-print">
        <label class="nhsuk-label rx-note__label" for={id}>
          {label}
        </label>
        {hint !== undefined && (
          <div class="nhsuk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        <textarea
          id={id}
          class="rx-note__text"
          rows={3}
          autocomplete="off"
          spellcheck={false} // some browsers send what they check to a server
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
          onChange={(event) => onNote(event.currentTarget.value)}
        />
      </div>
      {written.trim() !== '' && (
        <p class="rx-note__printed">
          <strong>{words.printed}:</strong> {written}
        </p>
      )}
    </div>
  );
}
