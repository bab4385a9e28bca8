// A report and a counsellor's notes in one file (notes-file.schema.json). The report stands in it as a text, so that it
// comes out again byte for byte; the notes stand beside it and are never part of it.
import type { Report } from '../generated/report';
import keepsFormat from 'contract:notes';

// What a note is about: the report, a gene by its symbol, a medicine by its name.
export type NotePlace = 'report' | `gene ${string}` | `medicine ${string}`;
export type Notes = Readonly<Record<string, string>>; // by NotePlace

export const NOTES_VERSION = 1;

interface NotesFile {
  rxplainNotes: typeof NOTES_VERSION;
  notes: { about: 'report' | 'gene' | 'medicine'; name?: string; text: string }[];
  report: string;
}

// The notes with one of them changed; an empty one is none.
export function withNote(notes: Notes, place: NotePlace, text: string): Notes {
  const { [place]: _, ...others } = notes;
  return text.trim() === '' ? others : { ...others, [place]: text };
}

export const countNotes = (notes: Notes): number => Object.keys(notes).length;

// Undecoded bytes would not come out as they went in; a byte order mark is kept.
export async function writeNotesFile(saved: string | Blob, notes: Notes): Promise<string> {
  const report = typeof saved === 'string' ? saved : new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved.arrayBuffer());
  const file: NotesFile = {
    rxplainNotes: NOTES_VERSION,
    notes: Object.entries(notes).map(([place, text]) => ({ ...aboutOf(place), text })),
    report,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function aboutOf(place: string): Pick<NotesFile['notes'][number], 'about' | 'name'> {
  const [about = 'report', ...name] = place.split(' ');
  return { about: about as 'report' | 'gene' | 'medicine', ...(name.length > 0 && { name: name.join(' ') }) };
}

// The two parts of a file that says it is one; `notes` is missing where the format is not kept.
export function readNotesFile(parsed: object): { version: string; text?: string; notes?: Notes } | undefined {
  if (!('rxplainNotes' in parsed)) return undefined;
  const version = String(parsed.rxplainNotes);
  if (!keepsFormat(parsed)) return { version };
  const { notes, report } = parsed as NotesFile;
  const places = notes.map(({ about, name }) => (name === undefined ? about : `${about} ${name}`));
  if (new Set(places).size < places.length) return { version };
  return { version, text: report, notes: Object.fromEntries(notes.map(({ text }, index) => [places[index], text])) };
}

// A note has to have its place in the report beside it: none is lost in silence.
export function haveTheirPlaces(notes: Notes, { genes, medicines }: Report): boolean {
  const places = new Set(['report', ...genes.map(({ symbol }) => `gene ${symbol}`), ...medicines.map(({ name }) => `medicine ${name}`)]);
  return Object.keys(notes).every((place) => places.has(place));
}
