import { useContent } from '../../content';
import type { Problem } from '../../protocol/messages';

export interface FailureNoticeProps {
  problem: Pick<Problem, 'message' | 'hint'>;
  // Left out where there is no file.
  fileName?: string | undefined;
  onAgain: () => void;
}

// One sentence on what is wrong, one on what could help. Never part of a report.
export function FailureNotice({ problem, fileName, onAgain }: FailureNoticeProps) {
  const { failed } = useContent();
  const { message, hint } = problem.message ? problem : failed.unknown;
  return (
    <>
      <div class="rx-failure" role="alert">
        <p class="rx-failure__message">{message}</p>
        <h2 class="nhsuk-heading-s">{failed.whatHelps}</h2>
        <p>{hint}</p>
      </div>
      <p class="rx-muted rx-anywhere">
        {fileName !== undefined && `${failed.file(fileName)}. `}
        {failed.nothingRead}
      </p>
      <button type="button" class="nhsuk-button" onClick={onAgain}>
        {fileName === undefined ? failed.againTyped : failed.again}
      </button>
    </>
  );
}
