import { useEffect, useRef } from 'preact/hooks';
import { useContent } from '../../content';

// Stands in the place of the whole page, and says nothing of what is behind it.
export function ScreenCover({ onShow }: { onShow: () => void }) {
  const { hide } = useContent();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main class="rx-cover">
      <h1>{hide.hidden}</h1>
      <button type="button" class="nhsuk-button" ref={button} onClick={onShow}>
        {hide.show}
      </button>
    </main>
  );
}
