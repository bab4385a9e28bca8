import { useContent } from '../../content';
import type { ReportOptions } from '../../generated/options';
import { RadioChoice } from '../radio-choice/radio-choice';

// How a site without a record is read. 'auto' leaves it to the file's own records.
export type AbsenceRule = NonNullable<ReportOptions['absence']>;

export const ABSENCE_RULES: readonly AbsenceRule[] = ['auto', 'not-tested', 'reference'];

export interface AbsenceChoiceProps {
  value: AbsenceRule;
  onChange: (value: AbsenceRule) => void;
}

export function AbsenceChoice({ value, onChange }: AbsenceChoiceProps) {
  const { absence } = useContent();
  return (
    <RadioChoice
      name="absence"
      legend={absence.legend}
      hint={absence.hint}
      values={ABSENCE_RULES}
      words={absence.choices}
      value={value}
      onChange={onChange}
    />
  );
}
