// People by chance: two named alleles of every gene that a file can show, and the truth beside them.
import { pick } from './random.mjs';
import { referencePerson, type Person } from './person.mjs';
import { bundle } from './program';

/** The alleles that a person carries, as reports show them: gene to names, one a chromosome. */
export type Truth = Map<string, string[]>;

interface Allele {
  name: string;
  display?: string;
  reference?: boolean;
  defining: Record<string, string | string[]>;
}

export const readableGenes: { symbol: string; alleles: Allele[]; [key: string]: any }[] = bundle.genes.filter(
  (gene: any) => gene.calling.method !== 'outside-only',
);

// Sites that share bases with another: a base under a deletion that the catalog lists, and that deletion.
const overlapping = new Set(
  readableGenes.flatMap(({ sites }) =>
    sites
      .filter((one: any) => sites.some((other: any) => other !== one && touch(one.GRCh38, other.GRCh38)))
      .map((site: any) => site.id),
  ),
);

function touch(a: { pos: number; ref: string }, b: { pos: number; ref: string }): boolean {
  return a.pos < b.pos + b.ref.length && b.pos < a.pos + a.ref.length;
}

export const namesOverlappingSites = (allele: Allele) => !allele.reference && Object.keys(allele.defining).some((id) => overlapping.has(id));

/** `among`: which alleles may come up, where a gene has any of them. */
export function randomPerson(random: () => number, { phased = random() < 0.5, among = (_: Allele) => true } = {}): { person: Person; truth: Truth } {
  const person = referencePerson(bundle, { male: random() < 0.5 });
  const truth: Truth = new Map();
  for (const gene of readableGenes) {
    const wanted = gene.alleles.filter(among);
    const alleles = person.copies(gene).map(() => pick(random, wanted.length > 0 ? wanted : gene.alleles));
    const choose = (bases: string[]) => pick(random, bases);
    person.carry(gene.symbol, alleles.map(({ name }) => name), { phased, choose });
    truth.set(gene.symbol, alleles.map(({ name, display }) => display ?? name));
  }
  return { person, truth };
}

/** How a report may write these alleles. */
export const namesOf = (alleles: string[]) => [alleles.join('/'), alleles.toReversed().join('/')];

/** As many as the suite has time for; RXPLAIN_PEOPLE asks for more. */
export const numberOfPeople = (usually: number) => Number(process.env.RXPLAIN_PEOPLE ?? usually);
