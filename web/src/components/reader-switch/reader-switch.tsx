import { useContent } from '../../content';

const READERS = ['patient', 'professional'] as const;
type Reader = (typeof READERS)[number];

export interface ReaderSwitchProps {
  reader: Reader;
  // Of a professional, in this report.
  notes: number;
  onChoose: (reader: Reader) => void;
}

// One report, laid out for the person or for a professional.
export function ReaderSwitch({ reader, notes, onChoose }: ReaderSwitchProps) {
  const { reader: text } = useContent();
  return (
    <>
      <div class="rx-reader rx-no-print" role="group" aria-label={text.label}>
        {READERS.map((each) => (
          <button key={each} type="button" class="rx-reader__one" aria-pressed={each === reader} onClick={() => onChoose(each)}>
            {text[each]}
          </button>
        ))}
      </div>
      {reader === 'patient' && notes > 0 && <p class="rx-remark">{text.notes(notes)}</p>}
    </>
  );
}
