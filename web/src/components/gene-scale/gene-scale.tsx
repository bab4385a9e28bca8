import pictures from 'guidelines:pictures';
import { useContent } from '../../content';
import type { Gene } from '../../generated/report';
import { inWords } from '../gene-card/phenotypes';
import { placesNow, placesOf, stepKey, type Place, type Places, type Scale } from './places';

// What a gene can do, from the least to the most, with the person's place, or with all places that remain possible. A
// list, so that everything in it is words; genes that do not work more or less have none.
export function GeneScale({ gene }: { gene: Gene }) {
  const scale = pictures[gene.symbol]?.scale;
  if (!scale) return null;
  return <Drawn gene={gene} scale={scale} />;
}

function Drawn({ gene, scale }: { gene: Gene; scale: Scale }) {
  const { scale: text } = useContent();
  const places = placesOf(gene, scale);
  const now = placesNow(gene, scale);
  return (
    <div class="rx-scale">
      <h5 class="rx-advice__heading">{text.heading[scale.id]}</h5>
      {places.certainty === 'unread' && <p>{text.unread}</p>}
      {places.certainty === 'open' && <p>{text.open}</p>}
      <div class="rx-scale__picture">
        <span class="rx-scale__least">{text.least[scale.id]}</span>
        <ol class="rx-scale__steps">
          {places.steps.map((step) => (
            <Step key={step.phenotype} step={step} now={now.includes(step.phenotype)} />
          ))}
        </ol>
        <span class="rx-scale__most">{text.most[scale.id]}</span>
      </div>
      <Beside places={places} />
      {now.length > 0 && <p>{text.withMedicines}</p>}
    </div>
  );
}

function Step({ step, now }: { step: Places['steps'][number]; now: boolean }) {
  const { scale: text } = useContent();
  const { phenotype, place, named } = step;
  // What the source is less sure of keeps the source's own words.
  const own = named.filter((each) => each !== phenotype);
  return (
    <li class={`rx-scale__step rx-scale__step--${place}`}>
      <span class="rx-scale__bar" />
      <span class="rx-scale__name">{text.steps[stepKey(phenotype)] ?? phenotype}</span>
      {place !== 'none' && (
        <span class="rx-scale__word">
          <PlaceIcon place={place} /> {text[place]}
        </span>
      )}
      {own.map((each) => (
        <span key={each} class="rx-scale__own">
          {each}
        </span>
      ))}
      {now && (
        <span class="rx-scale__word">
          <PlaceIcon place="now" /> {text.now}
        </span>
      )}
    </li>
  );
}

function Beside({ places }: { places: Places }) {
  const { scale: text, genes } = useContent();
  if (places.beside.length === 0) return null;
  const alone = places.steps.every(({ place }) => place === 'none');
  return (
    <p>
      {alone ? text.besideOnly : text.beside}: {inWords(places.beside, genes.noPhenotype).join(genes.or)}.
    </p>
  );
}

// A full mark for a result, a broken ring for what is only possible.
function PlaceIcon({ place }: { place: Exclude<Place, 'none'> | 'now' }) {
  return (
    <svg class="rx-scale__icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {place === 'here' && <path class="rx-scale__full" d="M10 1l8 9-8 9-8-9z" />}
      {place === 'possible' && <circle class="rx-scale__ring" cx="10" cy="10" r="7.5" />}
      {place === 'now' && <path class="rx-scale__open" d="M10 2l8 14H2z" />}
    </svg>
  );
}
