import { useContent } from '../../content';
import type { Gene, NextStep, Site } from '../../generated/report';
import { CoverageBar } from '../coverage-bar/coverage-bar';
import { Disclosure } from '../disclosure/disclosure';
import { SiteTable } from '../site-table/site-table';
import { Fact } from './fact';

export interface EvidenceProps {
  gene: Gene;
  step: NextStep | undefined;
  files: string[];
}

// What the result rests on: what was read, what was inferred and why, what would decide, and every site by itself.
export function Evidence({ gene, step, files }: EvidenceProps) {
  const { counsellor: text, genes: words } = useContent();
  const { sites, notExcluded } = gene;
  const ties = tieSites(gene);
  const inferred = reasonsOf(sites.details.filter(({ state }) => state === 'reference-inferred'), text.noReason);
  const unused = sites.lowQuality + sites.noCall + sites.conflict;
  return (
    <>
      {sites.total > 0 && (
        <>
          <h5 class="rx-advice__heading">{words.tested}</h5>
          <CoverageBar total={sites.total} seen={sites.seen} inferred={sites.inferred} />
          {unused > 0 && <p>{words.unused(sites.lowQuality, sites.noCall, sites.conflict)}</p>}
        </>
      )}
      <dl class="rx-facts">
        {sites.mustTest.total > 0 && (
          <Fact name={words.mustTest}>{words.mustTestKnown(sites.mustTest.known, sites.mustTest.total)}</Fact>
        )}
        {sites.mustTest.missing.length > 0 && <Fact name={text.decideMissing}>{text.sitesOf(sites.mustTest.missing)}</Fact>}
        {ties.length > 0 && <Fact name={text.decideTie}>{text.sitesOf(ties)}</Fact>}
        {step && <Fact name={text.decideNext}>{step.text}</Fact>}
        {inferred.map(([reason, ids]) => (
          <Fact key={reason} name={text.inferred(ids.length)}>
            {reason} <span class="rx-muted">{text.sitesOf(ids)}</span>
          </Fact>
        ))}
        {notExcluded.length > 0 && (
          <Fact name={text.notExcluded}>
            <ul>
              {notExcluded.map((allele) => (
                <li key={allele.name}>
                  {words.notExcludedItem(allele.name, allele.function)}: <span class="rx-muted">{text.sitesOf(allele.sites)}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      {sites.details.length > 0 && (
        <>
          <Disclosure
            class="rx-disclosure--plain"
            summary={
              <>
                {text.evidence(sites.details.length)}
                <span class="nhsuk-u-visually-hidden">{words.sitesOf(gene.symbol)}</span>
              </>
            }
          >
            {() => <SiteTable gene={gene.symbol} sites={sites.details} files={files} decide={new Set(ties)} />}
          </Disclosure>
          <p class="rx-left-out">{text.evidenceLeftOut}</p>
        </>
      )}
    </>
  );
}

// Named by the report itself as what can tell the reported diplotypes apart.
const tieSites = ({ notes }: Gene): string[] => [
  ...new Set(notes.filter(({ code }) => code === 'site-decides').flatMap(({ sites = [] }) => sites)),
];

function reasonsOf(sites: Site[], none: string): [reason: string, ids: string[]][] {
  const reasons = new Map<string, string[]>();
  for (const { id, reason = none } of sites) reasons.set(reason, [...(reasons.get(reason) ?? []), id]);
  return [...reasons];
}
