import { useContent } from '../../content';
import type { Gene, Medicine, NextStep } from '../../generated/report';
import { Disclosure } from '../disclosure/disclosure';
import { Hints } from '../gene-card/hints';
import { inWords } from '../gene-card/phenotypes';
import { StatusIcon } from '../gene-card/status-icon';
import { geneAnchor, medicineAnchor } from '../in-page-link/anchors';
import { InPageLink } from '../in-page-link/in-page-link';
import { NoteField } from '../note-field/note-field';
import { NoteList } from '../note-list/note-list';
import { TypedMark } from '../typed-mark/typed-mark';
import { CurrentResult } from './current-result';
import { DiplotypeTable } from './diplotype-table';
import { Evidence } from './evidence';
import { OpenResults } from './open-results';

export interface CounsellorGeneProps {
  gene: Gene;
  // Those whose advice rests on this gene.
  medicines: Pick<Medicine, 'name' | 'label'>[];
  step: NextStep | undefined;
  // Names of the files that were read.
  files: string[];
  note: string;
  onNote: (text: string) => void;
  open?: boolean;
}

// Everything that the report says of a gene, for somebody who has to defend it.
export function CounsellorGene({ gene, medicines, step, files, note, onNote, open = false }: CounsellorGeneProps) {
  const { counsellor: text, counsellorNotes, genes: words, typed } = useContent();
  const { symbol, status } = gene;
  return (
    <Disclosure
      id={geneAnchor(symbol)}
      class={`rx-card rx-gene rx-gene--${status}`}
      open={open}
      printed
      summary={
        <>
          <span class="rx-card__name">
            <h4 class="rx-card__title">{symbol}</h4>
            {gene.source === 'manual' && <TypedMark>{typed.mark}</TypedMark>}
          </span>
          <span class="rx-gene__headline">
            <StatusIcon status={status} />
            <Headline gene={gene} />
          </span>
        </>
      }
    >
      {() => (
        <>
          <DiplotypeTable gene={gene} />
          <OpenResults gene={gene} />
          {gene.current && <CurrentResult gene={gene} current={gene.current} />}
          <Hints gene={gene} />
          {gene.notes.length > 0 && (
            <>
              <h5 class="rx-advice__heading">{words.notes}</h5>
              <NoteList notes={gene.notes} />
            </>
          )}
          <Evidence gene={gene} step={step} files={files} />
          {medicines.length > 0 && (
            <>
              <h5 class="rx-advice__heading">{text.medicinesOf}</h5>
              <ul class="rx-links">
                {medicines.map(({ name, label }) => (
                  <li key={name}>
                    <InPageLink to={medicineAnchor(name)}>{label}</InPageLink>
                  </li>
                ))}
              </ul>
            </>
          )}
          <NoteField label={counsellorNotes.gene(symbol)} text={note} onNote={onNote} />
          <p class="rx-no-print">
            <InPageLink to={geneAnchor(symbol)}>
              {text.link}: #{geneAnchor(symbol)}
            </InPageLink>
          </p>
        </>
      )}
    </Disclosure>
  );
}

// Only of a called gene is there a result; of an open one all that remains is named.
function Headline({ gene }: { gene: Gene }) {
  const { genes: words } = useContent();
  const { diplotypes, phenotypes, possible, sites, status } = gene;
  if (status !== 'called') {
    const left = inWords(possible.phenotypes, words.noPhenotype);
    return (
      <span>
        {words.status[status]}
        {left.length > 0 && <span class="rx-gene__inferred">{left.join(words.or)}</span>}
      </span>
    );
  }
  return (
    <span>
      <strong>{diplotypes.map(({ name }) => name).join(words.or)}</strong> {inWords(phenotypes, words.noPhenotype).join(words.or)}
      {sites.inferred > 0 && <span class="rx-gene__inferred">{words.partlyInferred}</span>}
    </span>
  );
}
