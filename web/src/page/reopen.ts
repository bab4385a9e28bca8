// A report that was saved before is shown again as it is: nothing is worked out anew. Its file has to say that Rxplain
// made it, and to keep the report's contract; what is not ours is left to the core.
import type { Report } from '../generated/report';
import type { NamedFile } from '../protocol/messages';
import keepsContract from 'contract:report';
import type { Shown } from './journey';

// Why a report of ours cannot be shown. The page has the words for it.
export interface Unopened {
  code: 'report-broken' | 'report-of-other-version';
  contractVersion: string;
}

export const CONTRACT_MAJOR = '1';

// A report has about 2 MB; what is far larger is something else, and is not read whole.
const MOST_BYTES = 64 * 1024 * 1024;

export async function openReport(files: NamedFile[]): Promise<Shown | { problem: Unopened } | undefined> {
  const [file, ...others] = files;
  if (!file || others.length > 0 || file.blob.size > MOST_BYTES) return undefined;
  const head = await textOf(file.blob.slice(0, 1024));
  if (!/^\s*\{/.test(head)) return undefined;
  const text = await textOf(file.blob);
  const found = check(text);
  if (!found || 'problem' in found) return found;
  return { ...found, saved: file.blob, opened: { date: file.blob instanceof File ? file.blob.lastModified : undefined } };
}

// A file that has vanished or may not be read is the core's to speak of.
const textOf = (blob: Blob): Promise<string> => blob.text().catch(() => '');

// Undefined: not a report of Rxplain.
export function check(text: string): { report: Report } | { problem: Unopened } | undefined {
  let report: Partial<Report> | null;
  try {
    report = JSON.parse(text) as Partial<Report> | null;
  } catch {
    const ours = /"generator"\s*:\s*\{\s*"name"\s*:\s*"Rxplain"/.test(text);
    return ours ? { problem: { code: 'report-broken', contractVersion: '' } } : undefined;
  }
  if (report?.generator?.name !== 'Rxplain') return undefined;
  const contractVersion = String(report.contractVersion);
  if (contractVersion.split('.')[0] !== CONTRACT_MAJOR) {
    return { problem: { code: 'report-of-other-version', contractVersion } };
  }
  if (!keepsContract(report)) return { problem: { code: 'report-broken', contractVersion } };
  return { report: report as Report };
}
