import { useContent, type Content } from '../../content';
import type { Site } from '../../generated/report';

export interface SiteTableProps {
  gene: string;
  sites: Site[];
  // Names of the files that the sites' records stand in; left out where there is one.
  files?: string[];
  // Ids of sites that are not known and would tell the reported results apart.
  decide?: ReadonlySet<string>;
}

// Every site of a gene with what the file says of it. Scrolls sideways on a narrow screen, also by keyboard.
export function SiteTable({ gene, sites, files = [], decide }: SiteTableProps) {
  const content = useContent();
  const { site: text, states, evidence } = content;
  const id = `sites-${gene}`;
  // Columns that no site fills say nothing.
  const quality = sites.some((site) => site.quality !== undefined);
  const depth = sites.some((site) => site.depth !== undefined || site.alleleDepths !== undefined);
  const phase = sites.some((site) => site.phased !== undefined);
  return (
    <div class="rx-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table class="rx-table">
        <caption id={id} class="nhsuk-u-visually-hidden">
          {text.caption(gene)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.id}</th>
            <th scope="col">{text.position}</th>
            <th scope="col">{text.reference}</th>
            <th scope="col">{text.read}</th>
            <th scope="col">{text.state}</th>
            {quality && <th scope="col">{text.quality}</th>}
            {depth && <th scope="col">{text.depth}</th>}
            {phase && <th scope="col">{evidence.phase}</th>}
            <th scope="col">{text.record}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <tr key={site.id} class={`rx-site--${site.state}`}>
              <th scope="row">
                {site.id}
                {site.mustTest && <span class="rx-table__remark"> {text.mustTest}</span>}
                {decide?.has(site.id) && <strong class="rx-table__remark"> {evidence.decides}</strong>}
              </th>
              <td>
                {site.chromosome}:{site.position}
              </td>
              <td class="rx-sequence">{site.reference}</td>
              <td class="rx-sequence">{varies(site) ? <strong>{alleles(site, text)}</strong> : alleles(site, text)}</td>
              <td class="rx-table__state">
                {states[site.state]}
                {site.reason !== undefined && <span class="rx-table__remark"> {site.reason}</span>}
              </td>
              {quality && <td>{site.quality ?? text.nothing}</td>}
              {depth && (
                <td>
                  {site.depth ?? text.nothing}
                  {site.alleleDepths !== undefined && ` (${site.alleleDepths.join(', ')})`}
                </td>
              )}
              {phase && <td>{phaseOf(site, content)}</td>}
              <td>
                {site.record ?? text.nothing}
                {files.length > 1 && site.record !== undefined && <span class="rx-table__remark"> {files[site.file ?? 0]}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function varies(site: Site): boolean {
  return site.alleles.some((allele) => allele !== null && allele !== site.reference);
}

// Two copies that are alike lie together in any way; only of different ones does phase say anything.
function phaseOf({ alleles, phased, phaseSet }: Site, { site: text, evidence }: Content): string {
  if (new Set(alleles).size < 2) return text.nothing;
  const known = phased ? evidence.phased : evidence.unphased;
  return phaseSet === undefined ? known : `${known}, ${evidence.phaseSet(phaseSet)}`;
}

// As a VCF file writes a genotype: a bar between alleles whose phase is known, a slash where it is not.
function alleles(site: Site, text: Content['site']): string {
  if (site.alleles.length === 0) return text.nothing;
  return site.alleles.map((allele) => allele ?? text.unread).join(site.phased ? ' | ' : ' / ');
}
