// The medicines that a person takes, as a list that only they change.
import type { NameIndex } from './name-index';
import { entriesOf, withoutDose } from './written';

export interface OwnMedicine {
  // As the person wrote it, doses and all.
  written: string;
  // What the core is told: the guidelines' name for it, or what the person wrote, without the dose.
  name: string;
  known: boolean;
  // What may be meant, as long as the person has not said which.
  candidates?: string[];
}

// Left out of the report until the person has said what is meant.
export const isOpen = ({ candidates }: OwnMedicine): boolean => candidates !== undefined;
export const namesOf = (medicines: OwnMedicine[]): string[] => medicines.filter((each) => !isOpen(each)).map(({ name }) => name);

export interface Addition {
  medicines: OwnMedicine[];
  added: OwnMedicine[];
  // Those that were in the list already.
  twice: OwnMedicine[];
}

export function addWritten(medicines: OwnMedicine[], text: string, index: NameIndex): Addition {
  const addition: Addition = { medicines, added: [], twice: [] };
  for (const written of entriesOf(text).flatMap((entry) => separate(entry, index))) join(addition, read(written, index));
  return addition;
}

// Puts a medicine that was chosen by name into the list, or in the place of an entry that was open.
export function settle(medicines: OwnMedicine[], open: OwnMedicine, name: string | undefined): OwnMedicine[] {
  const settled = { written: open.written, name: name ?? withoutDose(open.written), known: name !== undefined };
  const others = medicines.filter((each) => each !== open);
  if (others.some((each) => !isOpen(each) && same(each, settled))) return others;
  return medicines.map((each) => (each === open ? settled : each));
}

function read(written: string, index: NameIndex): OwnMedicine {
  const found = index.recognise(written);
  const name = withoutDose(written);
  if (found.is === 'sure') return { written, name: found.name, known: true };
  if (found.is === 'unsure') return { written, name, known: false, candidates: found.candidates };
  return { written, name, known: false };
}

// "warfarin and aspirin" are two, where both are known; "lidocaine and prilocaine" is one.
function separate(entry: string, index: NameIndex): string[] {
  if (index.recognise(entry).is === 'sure') return [entry];
  const parts = entry.split(/\s+(?:and|y|&)\s+|\s*\+\s*/i);
  return parts.length > 1 && parts.every((part) => index.recognise(part).is === 'sure') ? parts : [entry];
}

function join(addition: Addition, medicine: OwnMedicine): void {
  const there = addition.medicines.some((each) => same(each, medicine));
  if (there) addition.twice.push(medicine);
  else {
    addition.added.push(medicine);
    addition.medicines = [...addition.medicines, medicine];
  }
}

const same = (one: OwnMedicine, other: OwnMedicine): boolean => one.name.toLowerCase() === other.name.toLowerCase() && one.known === other.known;
