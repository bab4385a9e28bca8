import type { ReportOptions } from '../../generated/options';

export const absence = {
  summary: 'Positions that your file does not mention',
  legend: 'How do you want Rxplain to read the positions that your file does not mention?',
  hint: 'Many files list only the positions where a person differs from the reference genome. A position that is missing may be the same as the reference. It may also never have been tested. The file often does not say which. This is for VCF and BCF files: in raw data of a consumer test, a position that is missing always counts as not tested.',
  choices: {
    auto: {
      label: 'Let the file decide',
      hint: 'Where the file lists changes as closely as a whole genome does, a missing position counts as the same as the reference. Anywhere else it counts as not tested. The report says which.',
      readAgain: 'Read again, and let the file decide',
    },
    'not-tested': {
      label: 'Count them all as not tested',
      hint: 'The most careful choice. For more medicines, the report will say that it cannot tell.',
      readAgain: 'Read again, and count them all as not tested',
    },
    reference: {
      label: 'Count them as the same as the reference',
      hint: 'Only if the laboratory tells you that every one of these positions was tested. If that is wrong, the report can say “no change” about a medicine that is not right for you.',
      readAgain: 'Read again, and count them as the same as the reference',
    },
  } satisfies Record<NonNullable<ReportOptions['absence']>, { label: string; hint: string; readAgain: string }>,
};

export const sex = {
  summary: 'One X chromosome or two',
  legend: 'How many X chromosomes does this person have?',
  hint: 'A few genes lie on the X chromosome. Most women have two X chromosomes and most men have one. The file often shows how many. If it does not, your answer helps to read these genes. It is used for nothing else.',
  choices: {
    file: {
      label: 'As the file shows',
      hint: 'If the file does not show it, the report says where it would matter.',
      readAgain: 'Read again, as the file shows',
    },
    female: {
      label: 'Two',
      hint: 'As most women have.',
      readAgain: 'Read again, with two X chromosomes',
    },
    male: {
      label: 'One',
      hint: 'As most men have.',
      readAgain: 'Read again, with one X chromosome',
    },
  } satisfies Record<'file' | NonNullable<ReportOptions['sex']>, { label: string; hint: string; readAgain: string }>,
};
