import { useContent } from '../../content';
import type { Gene, Report } from '../../generated/report';
import { CoverageBar } from '../coverage-bar/coverage-bar';
import { Disclosure } from '../disclosure/disclosure';
import { GeneScale } from '../gene-scale/gene-scale';
import { GeneTrack } from '../gene-track/gene-track';
import { NoteList } from '../note-list/note-list';
import { SiteTable } from '../site-table/site-table';
import { TypedMark } from '../typed-mark/typed-mark';
import { Found, NotExcluded, Possible } from './gene-result';
import { Hints } from './hints';
import { inWords } from './phenotypes';
import { StatusIcon } from './status-icon';

export interface GeneCardProps {
  gene: Gene;
  // Of the file; without it there is no picture of the gene.
  build?: Report['input']['build'];
  open?: boolean;
}

export function GeneCard({ gene, build = null, open = false }: GeneCardProps) {
  const { typed, genes: text } = useContent();
  return (
    <Disclosure
      id={`gene-${gene.symbol}`}
      class={`rx-card rx-gene rx-gene--${gene.status}`}
      open={open}
      summary={
        <>
          <span class="rx-card__name">
            <h4 class="rx-card__title">{gene.symbol}</h4>
            {gene.source === 'manual' && <TypedMark>{typed.mark}</TypedMark>}
          </span>
          <span class="rx-gene__headline">
            <StatusIcon status={gene.status} />
            <Headline gene={gene} />
          </span>
        </>
      }
    >
      {() => (
        <>
          <GeneScale gene={gene} />
          <Found gene={gene} />
          <Possible gene={gene} />
          <Hints gene={gene} />
          {gene.notes.length > 0 && (
            <>
              <h5 class="rx-advice__heading">{text.notes}</h5>
              <NoteList notes={gene.notes} />
            </>
          )}
          <Tested gene={gene} />
          <NotExcluded gene={gene} />
          {showsSites(gene) && (
            <>
              <GeneTrack gene={gene} build={build} />
              <Sites gene={gene} />
            </>
          )}
        </>
      )}
    </Disclosure>
  );
}

// Only a called gene shows its result in the closed card: of an open one, the best guess would be read as the result.
function Headline({ gene }: { gene: Gene }) {
  const { genes: text } = useContent();
  if (gene.status !== 'called') return <span>{text.status[gene.status]}</span>;
  return (
    <span>
      <strong>{gene.diplotypes.map(({ name }) => name).join(text.or)}</strong>{' '}
      {inWords(gene.phenotypes, text.noPhenotype).join(text.or)}
      {gene.sites.inferred > 0 && <span class="rx-gene__inferred">{text.partlyInferred}</span>}
    </span>
  );
}

const fromElsewhere = ({ source }: Gene) => source === 'manual' || source === 'outside';

function Tested({ gene }: { gene: Gene }) {
  const { genes: text } = useContent();
  const { sites } = gene;
  const unused = sites.lowQuality + sites.noCall + sites.conflict;
  const read = sites.seen + sites.inferred + unused > 0;
  // Of a result that stands without a file there is nothing to show; of a file that lacks the gene there is.
  if (sites.total === 0 || (!read && fromElsewhere(gene))) return null;
  return (
    <>
      <h5 class="rx-advice__heading">{text.tested}</h5>
      <CoverageBar total={sites.total} seen={sites.seen} inferred={sites.inferred} />
      {unused > 0 && (
        <p>{text.unused(sites.lowQuality, sites.noCall, sites.conflict)}</p>
      )}
      {sites.mustTest.total > 0 && (
        <p>
          {text.mustTest}: {text.mustTestKnown(sites.mustTest.known, sites.mustTest.total)}.{' '}
          {sites.mustTest.missing.length > 0 && `${text.mustTestMissing}: ${someOf(sites.mustTest.missing, text.possibleMore)}.`}
        </p>
      )}
    </>
  );
}

// The first of many names; the table has them all.
const MOST_NAMES = 12;
function someOf(names: string[], more: (n: number) => string): string {
  const rest = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(', ') + (rest > 0 ? ` ${more(rest)}` : '');
}

const showsSites = (gene: Gene) =>
  gene.sites.details.length > 0 && !(fromElsewhere(gene) && gene.sites.details.every(({ state }) => state === 'not-tested'));

function Sites({ gene }: { gene: Gene }) {
  const { genes: text } = useContent();
  return (
    <Disclosure
      class="rx-disclosure--plain"
      summary={
        <>
          {text.sites}
          <span class="nhsuk-u-visually-hidden">{text.sitesOf(gene.symbol)}</span>
        </>
      }
    >
      {() => <SiteTable gene={gene.symbol} sites={gene.sites.details} />}
    </Disclosure>
  );
}
