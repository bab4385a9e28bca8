import { useEffect, useRef, useState } from 'preact/hooks';
import { useContent } from '../../content';
import { Disclosure } from '../disclosure/disclosure';

export interface FileChoiceProps {
  // 'loading': not yet; a file chosen now would have to wait for downloads, and choosing one must cause none.
  ready: 'loading' | 'ready' | 'broken';
  // At least one; several are parts of one person.
  onChoose: (files: File[]) => void;
}

// Choose files with the browser's own control, or drop them anywhere on the page.
export function FileChoice({ ready, onChoose }: FileChoiceProps) {
  const { file: text } = useContent();
  const [mistake, setMistake] = useState('');
  const input = useRef<HTMLInputElement>(null);

  function take(files: FileList | null | undefined): void {
    if (files?.length) onChoose([...files]);
    else setMistake(text.notAFile);
  }
  const over = useDropOnPage(ready === 'ready', take);

  if (ready === 'broken') {
    return (
      <div class="rx-file" role="alert">
        <p class="rx-file__problem">{text.cannotStart}</p>
        <p>{text.cannotStartHint}</p>
      </div>
    );
  }
  return (
    <div class={`rx-file ${over ? 'rx-file--over' : ''}`}>
      <label class="nhsuk-label nhsuk-label--m" for="genotype-file">
        {text.heading}
      </label>
      <div class="nhsuk-hint" id="genotype-file-hint">
        {text.hint}
      </div>
      {mistake && (
        <p class="nhsuk-error-message" id="genotype-file-mistake" role="alert">
          {mistake}
        </p>
      )}
      <div class="rx-file__choose">
        <input
          ref={input}
          class="rx-file__input"
          id="genotype-file"
          type="file"
          multiple
          disabled={ready !== 'ready'}
          aria-describedby={`genotype-file-hint${mistake ? ' genotype-file-mistake' : ''}`}
          onChange={(event) => {
            // Choosing nothing (the dialog was closed) is not a mistake.
            if (event.currentTarget.files?.length) take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <span class="rx-file__drop" aria-hidden="true">
          {over ? text.dropNow : text.drop}
        </span>
      </div>
      <p class="rx-file__status" role="status">
        {ready === 'loading' ? text.gettingReady : ''}
      </p>
      <Disclosure summary={text.kinds} class="rx-disclosure--plain">
        {() => (
          <>
            <dl class="rx-facts">
              {text.kindsList.map(([kind, what]) => (
                <div key={kind}>
                  <dt>{kind}</dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
            <p>{text.builds}</p>
          </>
        )}
      </Disclosure>
      <p>{text.consumer}</p>
    </div>
  );
}

// The whole page is the target: beside a smaller one, a file is easily dropped in vain.
function useDropOnPage(active: boolean, take: (files: FileList | undefined) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;

  useEffect(() => {
    const enter = (event: DragEvent) => {
      event.preventDefault();
      if (active) setOver(true);
      else if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (active) latest.current(event.dataTransfer?.files);
    };
    addEventListener('dragover', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [active]);

  return over;
}
