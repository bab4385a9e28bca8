import { useContent } from '../../content';
import type { Report } from '../../generated/report';

export interface OpenedNoticeProps {
  generator: Report['generator'];
  // When the file was last written, in milliseconds since 1970 (UTC); undefined where the browser does not say.
  date: number | undefined;
}

// Says of a saved report that it was opened, not worked out, and what made it.
export function OpenedNotice({ generator, date }: OpenedNoticeProps) {
  const { opened } = useContent();
  return (
    <div class="rx-remark" role="note">
      <p>
        <strong>{opened.label}</strong>
      </p>
      <p>
        {opened.versions(generator.version, generator.guidelinesVersion)} {date !== undefined && opened.date(new Date(date))}
      </p>
      <p>{opened.text}</p>
    </div>
  );
}
