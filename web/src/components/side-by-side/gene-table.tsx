import { useContent } from '../../content';
import type { Gene, Report } from '../../generated/report';
import { inWords } from '../gene-card/phenotypes';

// One row a gene, one column a person. Where the genes of two people are not both read, nothing is left blank.
export function GeneTable({ reports }: { reports: Report[] }) {
  const { sideBySide: text } = useContent();
  const names = reports.map(({ input }) => input.sample ?? '');
  return (
    <div class="rx-scroll" tabIndex={0} role="region" aria-label={text.caption}>
      <table class="rx-table rx-beside__table">
        <caption class="nhsuk-u-visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.gene}</th>
            {names.map((name) => (
              <th scope="col" class="rx-anywhere" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {reports[0]?.genes.map(({ symbol }) => (
            <tr key={symbol}>
              <th scope="row">{symbol}</th>
              {reports.map((report, index) => (
                <td key={names[index]}>
                  <Result gene={report.genes.find((gene) => gene.symbol === symbol)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Result({ gene }: { gene: Gene | undefined }) {
  const { genes: text } = useContent();
  if (!gene || gene.status === 'not-callable') return <>{text.status['not-callable']}</>;
  const certain = gene.status === 'called';
  return (
    <>
      {certain ? (
        <>
          <strong>{gene.diplotypes.map(({ name }) => name).join(text.or)}</strong>{' '}
          {inWords(gene.phenotypes, text.noPhenotype).join(text.or)}
        </>
      ) : (
        <>
          {text.status.ambiguous}
          <span class="rx-table__remark">{inWords(gene.possible.phenotypes, text.noPhenotype).join(text.or)}</span>
        </>
      )}
      {gene.notes
        .filter(({ code }) => code.startsWith('parents-') || code === 'phased-by-parents')
        .map((note) => (
          <span class="rx-table__remark" key={note.code}>
            {note.text}
          </span>
        ))}
    </>
  );
}
