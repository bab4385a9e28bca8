import { useContent } from '../../content';
import type { Input } from '../../generated/report';
import { ABSENCE_RULES, type AbsenceRule } from '../absence-choice/absence-choice';
import { NoteList } from '../note-list/note-list';

export interface InputSummaryProps {
  input: Input;
  fileName: string;
  // What was asked for; the input says what came of it.
  rule: AbsenceRule;
  // Reads the same file again under the other rule for missing sites.
  onReadAgain: (rule: AbsenceRule) => void;
}

// What casts doubt on the whole report, to be shown before it: nobody reads a caveat that stands far away.
export function InputWarnings({ input }: { input: Input }) {
  const { input: text } = useContent();
  const warnings = input.notes.filter((note) => note.severity === 'warning');
  return (
    <>
      {input.absence === 'reference-inferred' && <p class="rx-input__warning">{text.inferredWarning}</p>}
      {warnings.length > 0 && <NoteList notes={warnings} />}
    </>
  );
}

const namesOf = (input: Input) => input.files.flatMap(({ name }) => name ?? []);

export function InputSummary({ input, fileName, rule, onReadAgain }: InputSummaryProps) {
  const { input: text, absence: choice } = useContent();
  // Its words are in the row of the reference genome.
  const notes = input.notes.filter((note) => note.code !== 'build-evidence');
  const { minGenotypeQuality, minDepth } = input.thresholds;
  const rows: [string, string][] = [
    [text.files(input.files.length), namesOf(input).join(', ') || fileName],
    [text.format, text.formats[input.format] + (input.vendor !== undefined ? `, ${input.vendor}` : '')],
    [text.build, [`${input.build ?? text.noBuild}.`, ...input.buildEvidence].join(' ')],
    [text.sample, [input.sample ?? text.noSample, ...(input.samples.length > 1 ? [text.ofPeople(input.samples.length)] : [])].join(', ')],
    [text.records, text.recordsText(input.recordsUsed, input.recordsRead)],
    [text.bytes, text.bytesText(input.bytesRead)],
    [text.absence, text.absenceText[input.absence]],
    [text.thresholds, text.thresholdsText(minGenotypeQuality, minDepth)],
  ];
  return (
    <>
      <dl class="rx-facts rx-facts--wide">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="rx-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && <NoteList notes={notes} />}
      <details class="rx-disclosure rx-disclosure--plain rx-no-print">
        <summary>{text.changeAbsence}</summary>
        <div class="rx-disclosure__body">
          <p>{choice.hint}</p>
          {ABSENCE_RULES.filter((other) => other !== rule).map((other) => (
            <div key={other}>
              <p>{choice.choices[other].hint}</p>
              <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={() => onReadAgain(other)}>
                {choice.choices[other].readAgain}
              </button>
            </div>
          ))}
        </div>
      </details>
    </>
  );
}
