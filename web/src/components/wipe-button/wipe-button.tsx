import { useContent } from '../../content';

// Always at hand once there is anything to wipe: it stays in view however far the reader has gone.
export function WipeButton({ onWipe }: { onWipe: () => void }) {
  const { wipe } = useContent();
  return (
    <div class="rx-wipe rx-width rx-no-print">
      <button type="button" class="nhsuk-button nhsuk-button--small rx-wipe__button" onClick={onWipe}>
        {wipe.label}
      </button>
    </div>
  );
}
