import { useContent } from '../../content';

export interface ReportActionsProps {
  onSave: () => void;
  onPrint: () => void;
  onAgain: () => void;
}

export function ReportActions({ onSave, onPrint, onAgain }: ReportActionsProps) {
  const { report } = useContent();
  return (
    <div class="rx-buttons rx-no-print">
      <button type="button" class="nhsuk-button" onClick={onPrint}>
        {report.print}
      </button>
      <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={onSave}>
        {report.save}
      </button>
      <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={onAgain} aria-describedby="again-hint">
        {report.again}
      </button>
      <p id="again-hint" class="rx-muted">
        {report.againHint}
      </p>
    </div>
  );
}
