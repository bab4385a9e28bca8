import { useContent } from '../../content';
import type { ReportOptions } from '../../generated/options';
import { RadioChoice } from '../radio-choice/radio-choice';

// What the visitor may say about the reading of a file: how a site without a record is read, and by how many X
// chromosomes. 'auto' and 'file' leave it to what the file holds.
export interface HowToRead {
  absence: NonNullable<ReportOptions['absence']>;
  sex: 'file' | NonNullable<ReportOptions['sex']>;
  // Read from end to end what would be searched.
  whole?: boolean;
}

export type ReadingQuestion = 'absence' | 'sex';

export const READING_RULES: { [Question in ReadingQuestion]: readonly HowToRead[Question][] } = {
  absence: ['auto', 'not-tested', 'reference'],
  sex: ['file', 'female', 'male'],
};

type Words = {
  [Question in ReadingQuestion]: {
    legend: string;
    hint: string;
    choices: Record<HowToRead[Question], { label: string; hint: string; readAgain: string }>;
  };
};

export const useReadingWords = (): Words => useContent();

export interface ReadingChoiceProps<Question extends ReadingQuestion> {
  question: Question;
  value: HowToRead[Question];
  onChange: (value: HowToRead[Question]) => void;
}

export function ReadingChoice<Question extends ReadingQuestion>({ question, value, onChange }: ReadingChoiceProps<Question>) {
  const { legend, hint, choices } = useReadingWords()[question];
  return (
    <RadioChoice
      name={question}
      legend={legend}
      hint={hint}
      values={READING_RULES[question]}
      words={choices}
      value={value}
      onChange={onChange}
    />
  );
}
