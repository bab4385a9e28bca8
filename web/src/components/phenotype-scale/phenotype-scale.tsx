import { useContent } from '../../content';
import { inWords } from '../gene-card/phenotypes';
import { placeOnScale, type ScaledGene } from './scale';

// A scale with the person's place on it, or all places that remain. It is a list, so it reads well without being seen.
export function PhenotypeScale({ gene }: { gene: ScaledGene }) {
  const { scale: text, genes } = useContent();
  const reading = placeOnScale(gene);
  if (!reading) return null;
  const { steps, beside } = reading;
  return (
    <figure class="rx-scale">
      <figcaption class="rx-scale__caption">{text.captions[reading.scale]}</figcaption>
      <ol class="rx-scale__steps">
        {steps.map(({ name, place }) => (
          <li key={name} class={`rx-scale__step rx-scale__step--${place}`}>
            <span class="rx-scale__mark" aria-hidden="true" />
            <span class="rx-scale__name">{name}</span>
            {place !== 'none' && <strong class="rx-scale__place">{text.places[place]}</strong>}
          </li>
        ))}
      </ol>
      {beside.length > 0 && <p class="rx-scale__beside">{text.beside(inWords(beside, genes.noPhenotype))}</p>}
    </figure>
  );
}
