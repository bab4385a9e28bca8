import { useContent } from '../../content';
import type { Medicine } from '../../generated/report';
import type { GeneBehind } from '../medicine-card/gene-links';
import { NoteList } from '../note-list/note-list';

export interface OtherMedicinesProps {
  medicine: Pick<Medicine, 'name' | 'genes' | 'advice'>;
  genes: GeneBehind[];
}

// What the person's other medicines do to the genes of this one: the genetic result, the one that counts for now, and because
// of which medicine. Nothing where they do nothing.
export function OtherMedicines({ medicine, genes }: OtherMedicinesProps) {
  const { otherMedicines: text } = useContent();
  const notes = medicine.advice.flatMap((advice) => advice.notes ?? []);
  const said = notes.filter((note, place) => notes.findIndex((other) => other.text === note.text) === place);
  if (said.length === 0) return null;
  return (
    <section class="rx-others">
      <h5 class="rx-advice__heading">{text.heading}</h5>
      <NoteList notes={said} />
      {genes.map((gene) => {
        const isKnown = (gene.phenotypes ?? []).length + (gene.current?.phenotypes ?? []).length > 0;
        const others = isKnown && medicine.genes.includes(gene.symbol) ? causesOf(gene, medicine.name) : [];
        return others.length > 0 && <Results key={gene.symbol} gene={gene} others={others} />;
      })}
    </section>
  );
}

// The other medicines that change a gene's result; the current result is told only where they alone do.
function causesOf({ current }: GeneBehind, name: string): string[] {
  const causes = (current?.because ?? []).map(({ medicine }) => medicine);
  return causes.some((cause) => cause === name || cause.endsWith(`(${name})`)) ? [] : [...new Set(causes)];
}

function Results({ gene, others }: { gene: GeneBehind; others: string[] }) {
  const { otherMedicines: text, genes: words } = useContent();
  const { current, phenotypes = [] } = gene;
  const now = current && current.phenotypes.length > 0 ? current.phenotypes.join(words.or) : text.cannotTell;
  return (
    <table class="rx-others__table">
      <caption>{text.caption(gene.symbol)}</caption>
      <tbody>
        <tr>
          <th scope="row">{text.genesAlone}</th>
          <td>{phenotypes.length > 0 ? phenotypes.join(words.or) : text.cannotTell}</td>
        </tr>
        <tr>
          <th scope="row">{text.now(others)}</th>
          <td>{now}</td>
        </tr>
      </tbody>
    </table>
  );
}

