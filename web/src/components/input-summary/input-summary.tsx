import { useContent } from '../../content';
import type { Input } from '../../generated/report';
import { ABSENCE_RULES, type AbsenceRule } from '../absence-choice/absence-choice';
import { NoteList } from '../note-list/note-list';
import { SEX_RULES, type SexRule } from '../sex-choice/sex-choice';

interface HowToRead {
  absence: AbsenceRule;
  sex: SexRule;
}

export interface InputSummaryProps {
  input: Input;
  fileName: string;
  // What was asked for; the input says what came of it.
  how: HowToRead;
  // Reads the same file again, in another way.
  onReadAgain: (how: HowToRead) => void;
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

export function InputSummary({ input, fileName, how, onReadAgain }: InputSummaryProps) {
  const { input: text, absence, sex } = useContent();
  // Its words are in the row of the reference genome.
  const notes = input.notes.filter((note) => note.code !== 'build-evidence');
  const rows: [string, string][] = [
    [text.files(input.files.length), namesOf(input).join(', ') || fileName],
    [text.format, text.formats[input.format] + (input.vendor !== undefined ? `, ${input.vendor}` : '')],
    [text.build, [`${input.build ?? text.noBuild}.`, ...input.buildEvidence].join(' ')],
    [text.sample, [input.sample ?? text.noSample, ...(input.samples.length > 1 ? [text.ofPeople(input.samples.length)] : [])].join(', ')],
    [text.records, text.recordsText(input.recordsUsed, input.recordsRead)],
    [text.bytes, text.bytesText(input.bytesRead)],
    [text.absence, text.absenceText[input.absence]],
    [text.sex, text.sexText[input.sex.value][input.sex.from]],
    [text.positions, text.positionsText(input.sites)],
    [text.thresholds, [...input.thresholds.rules.map((rule) => rule.text), text.notUsed].join(' ')],
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
      <ReadAgain
        summary={text.changeAbsence}
        hint={absence.hint}
        rules={ABSENCE_RULES}
        now={how.absence}
        words={absence.choices}
        onChoose={(rule) => onReadAgain({ ...how, absence: rule })}
      />
      <ReadAgain
        summary={text.changeSex}
        hint={sex.hint}
        rules={SEX_RULES}
        now={how.sex}
        words={sex.choices}
        onChoose={(rule) => onReadAgain({ ...how, sex: rule })}
      />
    </>
  );
}

interface ReadAgainProps<Rule extends string> {
  summary: string;
  hint: string;
  rules: readonly Rule[];
  now: Rule;
  words: Record<Rule, { hint: string; readAgain: string }>;
  onChoose: (rule: Rule) => void;
}

// A button for every rule but the one that was followed.
function ReadAgain<Rule extends string>({ summary, hint, rules, now, words, onChoose }: ReadAgainProps<Rule>) {
  return (
    <details class="rx-disclosure rx-disclosure--plain rx-no-print">
      <summary>{summary}</summary>
      <div class="rx-disclosure__body">
        <p>{hint}</p>
        {rules
          .filter((rule) => rule !== now)
          .map((rule) => (
            <div key={rule}>
              <p>{words[rule].hint}</p>
              <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={() => onChoose(rule)}>
                {words[rule].readAgain}
              </button>
            </div>
          ))}
      </div>
    </details>
  );
}
