import { useContent } from '../../content';

export interface CoverageBarProps {
  total: number;
  seen: number;
  inferred: number;
}

// How many of a gene's sites are known, as a bar with the same in words under it. What is not known stays empty, with a
// broken outline; what was only inferred is hatched.
export function CoverageBar({ total, seen, inferred }: CoverageBarProps) {
  const { genes } = useContent();
  const missing = total - seen - inferred;
  const parts = [
    { kind: 'seen', name: genes.known, count: seen },
    { kind: 'inferred', name: genes.inferred, count: inferred },
    { kind: 'missing', name: genes.missing, count: missing },
  ];
  let start = 0;
  return (
    <div class="rx-coverage">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" width="100%" height="16" aria-hidden="true" focusable="false">
        <defs>
          <pattern id="rx-hatch" width="1.2" height="8" patternUnits="userSpaceOnUse">
            <rect class="rx-coverage__hatch" width="0.6" height="8" />
          </pattern>
        </defs>
        {total > 0 &&
          parts.map(({ kind, count }) => {
            const x = (start / total) * 100;
            start += count;
            return <rect key={kind} class={`rx-coverage__${kind}`} x={x} y="0" width={(count / total) * 100} height="8" />;
          })}
      </svg>
      <ul class="rx-coverage__legend">
        {parts.map(
          ({ kind, name, count }) =>
            (count > 0 || kind !== 'inferred') && (
              <li key={kind} class={`rx-coverage__key rx-coverage__key--${kind}`}>
                {name}: {genes.ofPlaces(count, total)}
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
