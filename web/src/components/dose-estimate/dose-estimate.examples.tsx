import type { Estimate, EstimateAsks } from '../../generated/report';
import type { ComponentExamples } from '../examples';
import { DoseEstimate } from './dose-estimate';

const asks: EstimateAsks = {
  measures: ['ageYears', 'heightCm', 'weightKg'],
  races: [
    { id: 'asian', text: 'Asian' },
    { id: 'white', text: 'White' },
  ],
  takes: [{ id: 'amiodarone', text: 'Amiodarone' }],
};

const one = (value: number) => ({ min: value, max: value });
const citation = { title: 'A paper', url: 'https://pmc.ncbi.nlm.nih.gov/', version: '2009', pmid: '19228618' };

const given: Estimate = {
  status: 'given',
  perWeek: { min: 23.9, max: 44.8 },
  perDay: { min: 3.4, max: 6.4 },
  sum: { min: 4.8864, max: 6.6898 },
  terms: [
    { id: 'constant', text: 'Constant of the algorithm', contribution: one(5.6044) },
    { id: 'CYP2C9', text: 'CYP2C9: *1/*1, *1/*3', contribution: { min: -0.9357, max: 0 }, gene: 'CYP2C9', results: ['*1/*1', '*1/*3'] },
  ],
  missing: [],
  reasons: [],
  adjustments: [
    {
      id: 'cyp4f2',
      gene: 'CYP4F2',
      carried: 'yes',
      percent: { min: 5, max: 10 },
      perWeek: { min: 25.1, max: 49.2 },
      text: 'CYP4F2: *3. CPIC asks to raise the calculated dose by 5 to 10 percent.',
      citation,
    },
  ],
  remarks: ['Made for adults (18 years or more).'],
  notice: 'A calculation from a publication, for professionals. It is not an instruction and not a prescription.',
  citation,
};

const withheld: Estimate = {
  ...given,
  status: 'withheld',
  terms: [],
  adjustments: [],
  remarks: [],
  missing: ['heightCm'],
  reasons: ['Still needed: height in cm.'],
};

const onAsk = () => Promise.resolve(undefined);
const show = (estimate: Estimate | undefined) => () => <DoseEstimate asks={asks} estimate={estimate} onAsk={onAsk} />;

export default {
  component: 'dose-estimate',
  place: 'card',
  examples: [
    { name: 'not asked yet', render: show(undefined) },
    { name: 'a range, with an adjustment', render: show(given) },
    { name: 'still to be adjusted', render: show({ ...given, status: 'before-adjustment' }) },
    { name: 'withheld', render: show(withheld) },
  ],
} satisfies ComponentExamples;
