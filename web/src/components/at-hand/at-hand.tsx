import { useContent } from '../../content';

export interface AtHandProps {
  onHide: () => void;
  onWipe: () => void;
}

// Always at hand once there is anything to hide or to wipe: it stays in view however far the reader has gone.
export function AtHand({ onHide, onWipe }: AtHandProps) {
  const { hide, wipe } = useContent();
  return (
    <div class="rx-at-hand rx-width rx-no-print">
      <button type="button" class="nhsuk-button nhsuk-button--secondary-solid nhsuk-button--small rx-at-hand__button" onClick={onHide}>
        {hide.label} <span class="rx-at-hand__keys">{hide.keys}</span>
      </button>
      <button type="button" class="nhsuk-button nhsuk-button--small rx-at-hand__button" onClick={onWipe}>
        {wipe.label}
      </button>
    </div>
  );
}
