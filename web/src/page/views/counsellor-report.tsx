import { useEffect, useMemo, useState } from 'preact/hooks';
import { CategoryIcon } from '../../components/category-mark/category-icon';
import { CATEGORY_ORDER } from '../../components/category-mark/category-mark';
import { CounsellorGene } from '../../components/counsellor-gene/counsellor-gene';
import { CounsellorMedicine } from '../../components/counsellor-medicine/counsellor-medicine';
import type { AskEstimate } from '../../components/dose-estimate/estimate-form';
import { StatusIcon } from '../../components/gene-card/status-icon';
import { geneAnchor, medicineAnchor } from '../../components/in-page-link/anchors';
import { goTo, ReachContext } from '../../components/in-page-link/in-page-link';
import { NoteField } from '../../components/note-field/note-field';
import { asksForSomething, everything, select } from '../../components/report-filter/filter';
import { ReportFilter } from '../../components/report-filter/report-filter';
import { useContent } from '../../content';
import type { Gene, Medicine, Report } from '../../generated/report';
import type { Reporting } from '../journey';
import { writeNotesFile, type NotePlace, type Notes } from '../notes-file';
import { saveReport } from '../save';
import { usePermalinks } from '../use-permalink';
import { WhatNext } from './report-next';

export interface CounsellorReportProps {
  journey: Reporting;
  onNote: (place: NotePlace, text: string) => void;
  // Left out where nothing can be worked out: the report was made elsewhere.
  onEstimate: AskEstimate | undefined;
}

// The same report for somebody who has to check it: every source and every site, with a filter and notes.
export function CounsellorReport({ journey, onNote, onEstimate }: CounsellorReportProps) {
  const { counsellorNotes: text, filter: words } = useContent();
  const { report, saved } = journey;
  const { notes = {} } = journey.asked;
  const [filter, setFilter] = useState(everything);
  const [news, setNews] = useState('');
  const shown = useMemo(() => select(report, filter), [report, filter]);
  const reach = useReach((id) => {
    if (!isPlace(report, id)) return;
    setFilter(everything);
    setNews(words.cleared(`#${id}`));
  });
  usePermalinks(reach);
  const save = async () => saveReport(await writeNotesFile(saved, notes), text.fileName(report.input.sample ?? ''));
  return (
    <ReachContext.Provider value={reach}>
      <section aria-labelledby="your-notes">
        <h2 id="your-notes" class="rx-no-print">
          {text.heading}
        </h2>
        <NoteField label={text.report} hint={text.intro} text={notes['report'] ?? ''} onNote={(words) => onNote('report', words)} />
        <button type="button" class="nhsuk-button nhsuk-button--secondary rx-no-print" onClick={() => void save()}>
          {text.save}
        </button>
      </section>
      <ReportFilter
        report={report}
        filter={filter}
        shown={shown}
        news={news}
        onChange={(chosen) => {
          setNews('');
          setFilter(chosen);
        }}
      />
      <Medicines report={report} medicines={shown.medicines} notes={notes} onNote={onNote} onEstimate={onEstimate} chosen={asksForSomething(filter)} />
      <WhatNext report={report} />
      <Genes report={report} genes={shown.genes} notes={notes} onNote={onNote} />
    </ReachContext.Provider>
  );
}

const isPlace = ({ genes, medicines }: Report, id: string): boolean =>
  genes.some(({ symbol }) => geneAnchor(symbol) === id) || medicines.some(({ name }) => medicineAnchor(name) === id);

// What the filter hides is shown again before it is gone to.
function useReach(showAll: (id: string) => void): (id: string) => void {
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    if (wanted === '') return;
    setWanted('');
    goTo(wanted);
  }, [wanted]);
  return (id) => {
    if (document.getElementById(id)) return goTo(id);
    showAll(id);
    setWanted(id);
  };
}

interface ListProps {
  report: Report;
  notes: Notes;
  onNote: (place: NotePlace, text: string) => void;
}

interface MedicinesProps extends ListProps {
  medicines: Medicine[];
  onEstimate: AskEstimate | undefined;
  // By the filter.
  chosen: boolean;
}

// On paper a medicine is one line, unless it was chosen, is taken, or has a note.

function Medicines({ report, medicines, notes, onNote, onEstimate, chosen }: MedicinesProps) {
  const { categories, counsellor: text, filter, numbers } = useContent();
  const taken = new Set(report.query.medicines.map(({ name }) => name));
  return (
    <section aria-labelledby="medicines">
      <h2 id="medicines">{text.medicines}</h2>
      {medicines.length === 0 && <p>{filter.noneShown}</p>}
      {!chosen && <p class="rx-on-paper">{text.shortOnPaper}</p>}
      {CATEGORY_ORDER.map((category) => {
        const members = medicines.filter((medicine) => medicine.category === category);
        if (members.length === 0) return null;
        return (
          <section key={category} class={`rx-group rx-category--${category}`} aria-labelledby={`category-${category}`}>
            <h3 id={`category-${category}`} class="rx-group__heading">
              <CategoryIcon category={category} />
              <span>
                {categories[category].label} ({numbers.count(members.length)})
              </span>
            </h3>
            <p class="rx-group__meaning">{categories[category].explanation}</p>
            {members.map((medicine) => (
              <CounsellorMedicine
                key={medicine.name}
                medicine={medicine}
                genes={report.genes}
                note={notes[`medicine ${medicine.name}`] ?? ''}
                onNote={(words) => onNote(`medicine ${medicine.name}`, words)}
                onEstimate={onEstimate}
                printed={chosen || taken.has(medicine.name) || notes[`medicine ${medicine.name}`] !== undefined}
              />
            ))}
          </section>
        );
      })}
    </section>
  );
}

const STATUS_ORDER = ['called', 'ambiguous', 'not-callable'] as const satisfies Gene['status'][];

function Genes({ report, genes, notes, onNote }: ListProps & { genes: Gene[] }) {
  const { counsellor: text, filter, genes: words, numbers } = useContent();
  const files = report.input.files.map(({ name }, index) => name ?? numbers.count(index + 1));
  return (
    <section aria-labelledby="genes">
      <h2 id="genes">{text.genes}</h2>
      {genes.length === 0 && <p>{filter.noneShown}</p>}
      {STATUS_ORDER.map((status) => {
        const members = genes.filter((gene) => gene.status === status);
        if (members.length === 0) return null;
        return (
          <section key={status} class="rx-group" aria-labelledby={`status-${status}`}>
            <h3 id={`status-${status}`} class="rx-group__heading">
              <StatusIcon status={status} />
              <span>
                {words.status[status]} ({numbers.count(members.length)})
              </span>
            </h3>
            {members.map((gene) => (
              <CounsellorGene
                key={gene.symbol}
                gene={gene}
                medicines={report.medicines.filter((medicine) => medicine.genes.includes(gene.symbol))}
                step={report.nextSteps.find((one) => one.gene === gene.symbol)}
                files={files}
                note={notes[`gene ${gene.symbol}`] ?? ''}
                onNote={(words) => onNote(`gene ${gene.symbol}`, words)}
              />
            ))}
          </section>
        );
      })}
    </section>
  );
}
