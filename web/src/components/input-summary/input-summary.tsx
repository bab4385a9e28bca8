import { useContent, type Content } from '../../content';
import type { Input } from '../../generated/report';
import { NoteList } from '../note-list/note-list';
import { READING_RULES, useReadingWords, type HowToRead, type ReadingQuestion } from '../reading-choice/reading-choice';

export interface InputSummaryProps {
  input: Input;
  fileName: string;
  // What was asked for; the input says what came of it.
  how: HowToRead;
  // What reading all of it showed after a search.
  confirmed?: 'same' | 'other' | undefined;
  // Reads the same file again, in another way; left out where there is no file to read.
  onReadAgain?: (how: HowToRead) => void;
}

// What casts doubt on the whole report, to be shown before it: nobody reads a caveat that stands far away.
export function InputWarnings({ input, confirmed }: Pick<InputSummaryProps, 'input' | 'confirmed'>) {
  const { input: text } = useContent();
  const warnings = input.notes.filter((note) => note.severity === 'warning');
  return (
    <>
      {confirmed === 'other' && <p class="rx-input__warning">{text.confirmedText.other}</p>}
      {input.absence === 'reference-inferred' && <p class="rx-input__warning">{text.inferredWarning}</p>}
      {warnings.length > 0 && <NoteList notes={warnings} />}
    </>
  );
}

type Words = Content['input'];
type Rows = [string, string][];

function rowsOf(input: Input, fileName: string, text: Words, family: Content['parents']): Rows {
  if (input.format === 'none') return [[text.format, text.formats.none]];
  const people = input.samples.length > 1 ? [text.ofPeople(input.samples.length)] : [];
  return [
    [text.files(input.files.length), namesOf(input).join(', ') || fileName],
    ...each(text.member, input.files.flatMap(({ member }) => member ?? [])),
    [text.format, text.formats[input.format]],
    ...each(text.service, servicesOf(input)),
    [text.build, [`${input.build ?? text.noBuild}.`, ...input.buildEvidence].join(' ')],
    ...strandOf(input, text),
    [text.sample, [input.sample ?? text.noSample, ...people].join(', ')],
    ...parentsOf(input, family),
    [text.records, text.recordsText(input.recordsUsed, input.recordsRead)],
    [text.bytes, text.bytesText(input.bytesRead)],
    ...each(text.searched, input.searched ? [text.searchedText] : []),
    [text.absence, input.format === 'raw-data' ? text.absenceRaw : text.absenceText[input.absence]],
    [text.sex, text.sexText[input.sex.value][input.sex.from]],
    [text.positions, text.positionsText(input.sites)],
    [text.thresholds, [...input.thresholds.rules.map((rule) => rule.text), text.notUsed].join(' ')],
  ];
}

const parentsOf = ({ parents }: Input, { used, names }: Content['parents']): Rows =>
  parents ? [[used, names(parents.mother, parents.father)]] : [];

const each = (name: string, values: string[]): Rows => (values.length > 0 ? [[name, values.join(', ')]] : []);

const servicesOf = (input: Input) => [
  ...new Set([...input.files.flatMap(({ vendor }) => vendor ?? []), ...(input.vendor === undefined ? [] : [input.vendor])]),
];

function strandOf({ rawData }: Input, text: Words): Rows {
  if (!rawData) return [];
  return [[text.strand, `${text.strandText[rawData.strand]} ${text.strandCounts(rawData.plus, rawData.minus)}`]];
}

const namesOf = (input: Input) => input.files.flatMap(({ name }) => name ?? []);

export function InputSummary({ input, fileName, how, confirmed, onReadAgain }: InputSummaryProps) {
  const { input: text, parents } = useContent();
  // Its words are in the row of the reference genome.
  const notes = input.notes.filter((note) => note.code !== 'build-evidence');
  const rows = [...rowsOf(input, fileName, text, parents), ...each(text.searched, confirmed ? [text.confirmedText[confirmed]] : [])];
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
      {onReadAgain && input.searched && (
        <p class="rx-no-print">
          <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={() => onReadAgain({ ...how, whole: true })}>
            {text.readWhole}
          </button>
        </p>
      )}
      {onReadAgain && input.format !== 'raw-data' && (
        <ReadAgain question="absence" summary={text.changeAbsence} how={how} onChoose={onReadAgain} />
      )}
      {onReadAgain && <ReadAgain question="sex" summary={text.changeSex} how={how} onChoose={onReadAgain} />}
    </>
  );
}

interface ReadAgainProps<Question extends ReadingQuestion> {
  question: Question;
  summary: string;
  how: HowToRead;
  onChoose: (how: HowToRead) => void;
}

// A button for every rule but the one that was followed.
function ReadAgain<Question extends ReadingQuestion>({ question, summary, how, onChoose }: ReadAgainProps<Question>) {
  const { hint, choices } = useReadingWords()[question];
  const others = READING_RULES[question].filter((rule) => rule !== how[question]);
  return (
    <details class="rx-disclosure rx-disclosure--plain rx-no-print">
      <summary>{summary}</summary>
      <div class="rx-disclosure__body">
        <p>{hint}</p>
        {others.map((rule) => (
          <div key={rule}>
            <p>{choices[rule].hint}</p>
            <button
              type="button"
              class="nhsuk-button nhsuk-button--secondary"
              onClick={() => onChoose({ ...how, [question]: rule })}
            >
              {choices[rule].readAgain}
            </button>
          </div>
        ))}
      </div>
    </details>
  );
}
