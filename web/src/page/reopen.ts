// A report that was saved before is shown again as it is: nothing is worked out anew. Its file has to say that Rxplain
// made it, and to keep the report's contract; what is not ours is left to the core.
import type { Report } from '../generated/report';
import type { NamedFile } from '../protocol/messages';
import keepsContract from 'contract:report';
import type { Shown } from './journey';
import { NOTES_VERSION, haveTheirPlaces, readNotesFile, type Notes } from './notes-file';

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
  const found = check(await textOf(file.blob));
  if (!found || 'problem' in found) return found;
  const { text, ...rest } = found;
  return { ...rest, saved: text ?? file.blob, opened: { date: file.blob instanceof File ? file.blob.lastModified : undefined } };
}

// A file that has vanished or may not be read is the core's to speak of.
const textOf = (blob: Blob): Promise<string> => blob.text().catch(() => '');

interface Opened {
  report: Report;
  // Of a report with notes: the notes, and the report's own text.
  notes?: Notes;
  text?: string;
}

// Undefined: not a report of Rxplain.
export function check(text: string): Opened | { problem: Unopened } | undefined {
  const parsed = parse(text);
  if (parsed === undefined) return looksLikeOurs(text) ? broken('') : undefined;
  const file = readNotesFile(parsed);
  if (!file) return checkReport(parsed);
  if (file.version !== String(NOTES_VERSION)) return { problem: { code: 'report-of-other-version', contractVersion: file.version } };
  if (file.text === undefined || !file.notes) return broken('');
  const report = parse(file.text.replace(/^\uFEFF/, ''));
  const found = report && checkReport(report);
  if (!found) return broken('');
  if ('problem' in found) return found;
  return haveTheirPlaces(file.notes, found.report) ? { ...found, notes: file.notes, text: file.text } : broken('');
}

function checkReport(report: Partial<Report>): { report: Report } | { problem: Unopened } | undefined {
  if (report.generator?.name !== 'Rxplain') return undefined;
  const contractVersion = String(report.contractVersion);
  if (contractVersion.split('.')[0] !== CONTRACT_MAJOR) {
    return { problem: { code: 'report-of-other-version', contractVersion } };
  }
  return keepsContract(report) ? { report: report as Report } : broken(contractVersion);
}

const broken = (contractVersion: string): { problem: Unopened } => ({ problem: { code: 'report-broken', contractVersion } });

const looksLikeOurs = (text: string): boolean => /"generator"\s*:\s*\{\s*"name"\s*:\s*"Rxplain"|^\s*\{\s*"rxplainNotes"/.test(text);

function parse(text: string): object | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}
