// The results that are being typed in, and the one that stands in the form.
import { useRef, useState } from 'preact/hooks';
import { draftOf, emptyDraft, isEmpty, resultOf, type DraftMistake, type TypedResult } from '../components/result-form/draft';
import { useContent } from '../content';
import type { Names } from '../generated/names';

// After each act the focus goes where the reader's eye goes.
export function useEntry(already: TypedResult[], names: Names) {
  const { typed: text } = useContent();
  const [results, setResults] = useState(already);
  const [draft, setDraft] = useState(emptyDraft);
  const [changing, setChanging] = useState<string>();
  const [mistake, setMistake] = useState<DraftMistake>();
  const [news, setNews] = useState('');
  const listHeading = useRef<HTMLHeadingElement>(null);
  const formPlace = useRef<HTMLDivElement>(null);

  const focusForm = () => formPlace.current?.querySelector<HTMLElement>('input')?.focus();

  function fill(next: typeof draft, of: string | undefined): void {
    setDraft(next);
    setChanging(of);
    setMistake(undefined);
  }

  // The list with the form's result in it; undefined where the form has a mistake.
  function finish(): TypedResult[] | undefined {
    if (isEmpty(draft) && changing === undefined) return results;
    const others = results.filter(({ gene }) => gene !== changing);
    const result = resultOf(draft, names, others);
    if (typeof result === 'string') {
      setMistake(result);
      return undefined;
    }
    if (changing === undefined) return [...results, result];
    return results.map((other) => (other.gene === changing ? result : other));
  }

  return {
    results,
    draft,
    changing,
    mistake,
    news,
    listHeading,
    formPlace,
    finish,
    type: setDraft,
    leaveAsItWas: () => fill(emptyDraft, undefined),
    add() {
      if (isEmpty(draft)) return setMistake('gene');
      const next = finish();
      if (!next) return;
      setNews(text.added(draft.gene.trim()));
      setResults(next);
      fill(emptyDraft, undefined);
      focusForm();
    },
    edit(gene: string) {
      const result = results.find((other) => other.gene === gene);
      if (!result) return;
      fill(draftOf(result), gene);
      focusForm();
    },
    remove(gene: string) {
      setResults(results.filter((other) => other.gene !== gene));
      setNews(text.removed(gene));
      if (changing === gene) fill(emptyDraft, undefined);
      listHeading.current?.focus();
    },
  };
}
