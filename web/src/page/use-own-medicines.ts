// The medicines that are being told, and what stands in the field.
import { useMemo, useRef, useState } from 'preact/hooks';
import { indexNames, type NameIndex } from '../components/own-medicines/name-index';
import { addWritten, isOpen, settle, type OwnMedicine } from '../components/own-medicines/own';
import { useContent } from '../content';
import type { Names } from '../generated/names';

export interface OwnEntry {
  index: NameIndex;
  medicines: OwnMedicine[];
  text: string;
  // What became of the last act, for a screen reader.
  news: string;
  place: { current: HTMLDivElement | null };
  type(text: string): void;
  add(text: string): OwnMedicine[];
  // Undefined: none of those that were offered.
  answer(open: OwnMedicine, name: string | undefined): void;
  remove(medicine: OwnMedicine): void;
  // Moves the reader to the first question that is open; false where there is none.
  goToQuestion(): boolean;
}

// After each act the focus goes where the reader goes on.
export function useOwnMedicines(already: OwnMedicine[], names: Names, onChange: (medicines: OwnMedicine[]) => void): OwnEntry {
  const { own: words } = useContent();
  const index = useMemo(() => indexNames(names.medicines), [names]);
  const [medicines, setMedicines] = useState(already);
  const [text, setText] = useState('');
  const [news, setNews] = useState('');
  const place = useRef<HTMLDivElement>(null);

  const focusField = () => place.current?.querySelector<HTMLElement>('input')?.focus();
  const labelOf = ({ name, written }: OwnMedicine) => index.find(name)?.label ?? written;

  function change(next: OwnMedicine[]): void {
    setMedicines(next);
    onChange(next);
  }

  return {
    index,
    medicines,
    text,
    news,
    place,
    type: setText,
    add(written) {
      const { medicines: next, added, twice } = addWritten(medicines, written, index);
      const settled = added.filter((each) => !isOpen(each));
      setNews(
        [
          settled.length > 0 && words.added(settled.map(labelOf)),
          twice.length > 0 && words.twice(twice.map(labelOf)),
          added.length > settled.length && words.asks(added.filter(isOpen).map((each) => each.written)),
        ]
          .filter(Boolean)
          .join(' '),
      );
      setText('');
      if (added.length > 0) change(next);
      return next;
    },
    answer(open, name) {
      const next = settle(medicines, open, name);
      setNews(words.added([name === undefined ? open.written : (index.find(name)?.label ?? name)]));
      change(next);
      focusField();
    },
    remove(medicine) {
      setNews(words.removed(labelOf(medicine)));
      change(medicines.filter((each) => each !== medicine));
      focusField();
    },
    goToQuestion() {
      const question = place.current?.querySelector<HTMLElement>('.rx-own__question button');
      question?.focus();
      return question !== null && question !== undefined;
    },
  };
}
