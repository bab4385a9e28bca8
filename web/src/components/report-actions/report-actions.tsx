import { useContent } from '../../content';

export interface ReportActionsProps {
  onSave: () => void;
  onPrint: () => void;
  // Changes what was typed in; left out where the report was made elsewhere.
  onType?: (() => void) | undefined;
  // Whether anything was typed in yet.
  typed: boolean;
}

export function ReportActions({ onSave, onPrint, onType, typed }: ReportActionsProps) {
  const { report, typed: words } = useContent();
  return (
    <div class="rx-buttons rx-no-print">
      <button type="button" class="nhsuk-button" onClick={onPrint}>
        {report.print}
      </button>
      <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={onSave}>
        {report.save}
      </button>
      {onType && (
        <button type="button" class="nhsuk-button nhsuk-button--secondary" onClick={onType}>
          {typed ? words.change : words.add}
        </button>
      )}
    </div>
  );
}
