import { useContent } from '../../content';
import type { Advice } from '../../generated/report';

// The only link that leaves the page, and only when it is followed; it tells the other site nothing.
export function Citation({ citation }: { citation: Advice['citation'] }) {
  const { medicines: text } = useContent();
  const safe = citation.url.startsWith('https://');
  return (
    <>
      {safe ? (
        <a href={citation.url} rel="noreferrer noopener" target="_blank">
          {citation.title}
          <span class="nhsuk-u-visually-hidden">{text.newTab}</span>
        </a>
      ) : (
        citation.title
      )}
      , {text.version(citation.version)}
      {citation.pmid !== undefined && `, ${text.pmid(citation.pmid)}`}
    </>
  );
}
