import { useContent } from '../../content';
import type { ReportOptions } from '../../generated/options';
import { RadioChoice } from '../radio-choice/radio-choice';

// By how many X chromosomes the file is read. 'file' leaves it to the genotypes.
export type SexRule = 'file' | NonNullable<ReportOptions['sex']>;

export const SEX_RULES: readonly SexRule[] = ['file', 'female', 'male'];

export interface SexChoiceProps {
  value: SexRule;
  onChange: (value: SexRule) => void;
}

export function SexChoice({ value, onChange }: SexChoiceProps) {
  const { sex } = useContent();
  return (
    <RadioChoice
      name="sex"
      legend={sex.legend}
      hint={sex.hint}
      values={SEX_RULES}
      words={sex.choices}
      value={value}
      onChange={onChange}
    />
  );
}
