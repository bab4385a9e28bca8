import { useContent } from '../../content';
import type { Gene } from '../../generated/report';

// What the file suggests about a gene that it cannot show. It stands under a heading that says so, apart from the result.
export function Hints({ gene }: { gene: Gene }) {
  const { genes: text } = useContent();
  return (
    <>
      {(gene.hints ?? []).map((hint) => (
        <section key={hint.about}>
          <h5 class="rx-advice__heading">{text.hint(hint.about)}</h5>
          <p>{hint.patient}</p>
          <p class="rx-muted">{hint.text}</p>
          {hint.populations.length > 0 && <p class="rx-muted">{text.hintShownIn(hint.populations.join('; '))}</p>}
          <ul class="rx-list rx-muted">
            {hint.citations.map(({ title, url }) => (
              <li key={url}>
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
