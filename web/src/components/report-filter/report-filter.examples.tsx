import type { Gene, Medicine, Report } from '../../generated/report';
import { nothing, type ComponentExamples } from '../examples';
import { everything, select, type Filter } from './filter';
import { ReportFilter } from './report-filter';

const medicine = (name: string, genes: string[]) =>
  ({ name, label: name, brands: [], genes, category: 'standard', sources: [{ source: 'CPIC', category: 'standard' }] }) as unknown as Medicine;

const report = {
  genes: [{ symbol: 'CYP2C19' }, { symbol: 'VKORC1' }] as unknown as Gene[],
  medicines: [medicine('clopidogrel', ['CYP2C19']), medicine('warfarin', ['VKORC1'])],
} as unknown as Report;

const show = (asked: Partial<Filter>, news = '') => {
  const filter = { ...everything, ...asked };
  return () => <ReportFilter report={report} filter={filter} shown={select(report, filter)} news={news} onChange={nothing} />;
};

export default {
  component: 'report-filter',
  examples: [
    { name: 'everything shown', render: show({}) },
    { name: 'some of it', render: show({ gene: 'CYP2C19', source: 'CPIC' }) },
    { name: 'nothing left', render: show({ medicine: 'aspirin' }) },
    { name: 'cleared by a link', render: show({}, 'Everything is shown again, so that #medicine-warfarin can be reached.') },
  ],
} satisfies ComponentExamples;
